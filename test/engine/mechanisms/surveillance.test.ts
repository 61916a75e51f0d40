// Once the police report on members, dissent costs more, and organized opposition is found out and struck at.
import { describe, expect, it } from 'vitest';
import { type HappenedEvent, MECHANISMS, poll, type World } from '../../../src/engine/index.ts';
import { driveOf, weighMotions } from '../../../src/engine/kernels/drives.ts';
import { assessRivals } from '../../../src/engine/kernels/rivals.ts';
import type { Compilable } from '../../../src/scenario/index.ts';
import {
  actor,
  eachHistory,
  expectedShareFor,
  policyMotion,
  sanctionMotion,
  setBloc,
  setParameter,
  setStance,
  template,
  toyWorld,
} from '../toyWorld.ts';

/** The marshal commands the police as well. */
const policed = ({ collections }: Compilable): void => {
  collections.offices.find(({ id }) => id === 'marshal')?.powers?.push({ kind: 'police' });
};
/** ... and from a day on record they report on members. */
const reporting = (draft: Compilable): void => {
  policed(draft);
  draft.collections.rules.push({
    id: 'reports',
    name: 'Reports',
    kind: 'surveillance',
    from: '1900-03-01',
    claims: ['c-minutes'],
  });
};

function dissent(w: World): number {
  for (const id of ['ada', 'ben', 'cleo', 'dov', 'eva']) setStance(w, id, 'trade', 90, 0.9);
  return 1 - expectedShareFor(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
}

/** Two blocs, of which the police serve the marshal's; quarters until somebody of the other is found out, at most so many. */
function watchTwoBlocs(w: World, quarters: number): HappenedEvent[] {
  const seen: HappenedEvent[] = [];
  setBloc(w, 'dov', 'ben');
  setBloc(w, 'ada', 'cleo');
  w.sink = { event: (event) => seen.push(event) };
  for (let quarter = 0; quarter < quarters && seen.length === 0; quarter += 1) {
    w.month = 3 * quarter;
    if (w.on.surveillance) MECHANISMS.surveillance.month?.(w);
  }
  w.sink = null;
  return seen;
}

describe('surveillance', () => {
  it('begins on the day that a rule on record says', () => {
    expect(toyWorld(reporting).s.watch[0]).toBe(1);
    expect(toyWorld(policed).s.watch[0]).toBe(0);
  });

  it('begins by its clock where no rule says so, only where there are police, and not when it is off', () => {
    const begun = (w: World): number => {
      let n = 0;
      eachHistory(w, 40, ({ s }) => {
        n += s.watch[0];
      });
      return n;
    };
    expect(begun(toyWorld(policed))).toBeGreaterThan(30);
    expect(begun(toyWorld())).toBe(0);
    const off = toyWorld(policed);
    off.on.surveillance = false;
    expect(begun(off)).toBe(0);
  });

  it('makes dissent dearer, and only while it is on', () => {
    const off = toyWorld(reporting);
    off.on.surveillance = false;
    expect(dissent(toyWorld(reporting))).toBeLessThan(0.95 * dissent(toyWorld()));
    expect(dissent(off)).toBe(dissent(toyWorld()));
  });

  it('finds out members of blocs other than the one it serves, and their company', () => {
    const w = toyWorld(reporting);
    const [found] = watchTwoBlocs(w, 200);
    expect(found.kind).toBe('detection');
    expect(['ada', 'cleo'].map((id) => actor(w, id))).toContain(found.actor);
    for (const id of ['ada', 'cleo']) expect(w.s.exposed[actor(w, id)], id).toBeGreaterThan(0.2);
    for (const id of ['dov', 'ben', 'eva']) expect(w.s.exposed[actor(w, id)], id).toBe(0);
  });

  it('finds more where it looks harder, and nothing where there is no opposition', () => {
    const alone = toyWorld(reporting);
    alone.s.bloc.fill(-1);
    for (let quarter = 0; quarter < 200; quarter += 1) {
      alone.month = 3 * quarter;
      if (alone.on.surveillance) MECHANISMS.surveillance.month?.(alone);
    }
    expect(Math.max(...alone.s.exposed)).toBe(0);
    const quartersUntil = (finds: number): number => {
      const w = toyWorld(reporting);
      setParameter(w, 'surveillance', 'finds', finds);
      watchTwoBlocs(w, 2000);
      return w.month;
    };
    expect(quartersUntil(1)).toBeLessThan(quartersUntil(0.1));
  });

  it('makes what was found an invitation to strike and a charge, until it is forgotten', () => {
    const target = (exposure: number, on = true): { drive: number; chance: number; w: World } => {
      const w = toyWorld(reporting);
      w.on.surveillance = on;
      w.s.exposed[actor(w, 'cleo')] = exposure;
      w.s.shaken[0] = 1;
      assessRivals(w);
      w.s.target.fill(actor(w, 'cleo'));
      weighMotions(w);
      const drive = driveOf(w, template(w, 'sanction'));
      return { drive, chance: poll(w, sanctionMotion(w, 'ada', 'cleo', 'rebuke')), w };
    };
    const [clean, caught] = [target(0), target(1)];
    expect(caught.drive).toBeGreaterThan(1.3 * clean.drive);
    expect(caught.chance).toBeGreaterThan(clean.chance);
    expect(target(1, false).drive).toBe(target(0, false).drive);
    expect(target(1, false).chance).toBe(target(0, false).chance);
    caught.w.s.bloc.fill(-1);
    for (let quarter = 0; quarter < 20; quarter += 1) {
      caught.w.month = 3 * quarter;
      if (caught.w.on.surveillance) MECHANISMS.surveillance.month?.(caught.w);
    }
    expect(caught.w.s.exposed[actor(caught.w, 'cleo')]).toBeLessThan(0.2);
  });
});
