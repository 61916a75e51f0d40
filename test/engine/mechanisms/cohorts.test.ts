// Who fills the party, and who is put out, decides how much dissent is left for delegates to carry up.
import { describe, expect, it } from 'vitest';
import { freeElectors } from '../../../src/engine/cells.ts';
import { holdCongress } from '../../../src/engine/elections.ts';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { shareMantle } from '../../../src/engine/mechanisms/cult.ts';
import {
  actor,
  begin,
  body,
  expectedShareFor,
  policyMotion,
  setParameter,
  setStance,
  toyWorld,
} from '../toyWorld.ts';

const BENCH = 0;
const STUDENTS = 1;

/** Seats of the council that the registrar's people hold after a congress, as a mean over histories. */
function patronsSeats(change: (w: World) => void): number {
  const w = toyWorld();
  let sum = 0;
  for (let slot = 0; slot < 150; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    setParameter(w, 'cohorts', 'pass', 0.8);
    setParameter(w, 'cohorts', 'bend', 0);
    setParameter(w, 'patronage', 'slate', 0);
    w.s.clients.fill(0);
    for (let p = 0; p < w.c.sizes.pools; p += 1) w.s.clients[p * w.c.sizes.groups + actor(w, 'ben')] = 0.9;
    change(w);
    holdCongress(w);
    sum += w.s.ordinary[body(w, 'council') * w.c.sizes.groups + actor(w, 'ben')];
  }
  return sum / 150;
}

const months = (w: World, n: number): void => {
  for (w.month = 0; w.month < n; w.month += 1) MECHANISMS.cohorts.month?.(w);
};

describe('cohorts', () => {
  it('leave patrons fewer seats where the cells dissent more, and all of theirs when it is off', () => {
    const dissent = (share: number) => (w: World) => {
      w.s.cellDissent[0] = share;
    };
    const off = (w: World): void => {
      w.on.cohorts = false;
    };
    const [docile, unruly, none] = [dissent(0), dissent(0.6), off].map(patronsSeats);
    expect(unruly).toBeLessThan(docile - 1);
    expect(none).toBe(docile);
  });

  it('dissent less after an enrolment in the name of the dead', () => {
    const w = toyWorld();
    const [before, electors] = [w.s.cellDissent[0], freeElectors(w, 0)];
    shareMantle(w, actor(w, 'ada'));
    expect(w.s.members[BENCH] - w.values[w.c.cohorts[BENCH].members]).toBeGreaterThan(40);
    expect(w.s.cellDissent[0]).toBeLessThan(before - 0.04);
    expect(freeElectors(w, 0)).toBeLessThan(electors);
  });

  it('are checked after an open dispute, those most who dissented most', () => {
    const w = toyWorld();
    for (const cohort of w.c.cohorts) w.values[cohort.growth] = 0;
    w.s.members.set([100, 100]);
    w.s.contested[0] = 3;
    months(w, 2);
    expect([...w.s.members]).toEqual([100, 100]);
    w.s.contested[0] = 0;
    months(w, 2);
    expect(w.s.members[STUDENTS]).toBeCloseTo(94.6);
    expect(w.s.members[BENCH]).toBeCloseTo(99.1);
  });

  it('are bent the more, the more posts are filled from above', () => {
    const w = toyWorld();
    expect(freeElectors(w, 1)).toBeLessThan(0.4 * freeElectors(w, 0));
  });

  it('are heard by members of a large body who owe nobody, and not when it is off', () => {
    const support = (on: boolean): number => {
      const w = toyWorld();
      w.on.cohorts = on;
      for (const wanted of w.c.cohortWant) if (wanted >= 0) w.values[wanted] = 10;
      for (const id of ['ada', 'ben', 'cleo', 'dov', 'eva']) setStance(w, id, 'pace', 50, 0);
      return expectedShareFor(w, policyMotion(w, 'ada', 'pace', 20, 'council'));
    };
    expect(support(true)).toBeGreaterThan(support(false) + 0.05);
  });

  it('grow at their own rates', () => {
    const w = toyWorld();
    const before = [...w.s.members];
    months(w, 12);
    expect(w.s.members[BENCH] / before[BENCH]).toBeCloseTo(1.025 ** 4, 6);
    expect(w.s.members[STUDENTS]).toBe(before[STUDENTS]);
  });
});
