// Each mechanism says which columns of the state it reads and evolves, and which events it may cause. Here its word is
// tried: with everything else made unreadable, it must do the same, and it must leave everything else alone.
import { describe, expect, it } from 'vitest';
import {
  COLUMN_NAMES,
  type ColumnName,
  copyState,
  createState,
  MECHANISM_IDS,
  MECHANISMS,
  type MechanismId,
  poll,
  type World,
} from '../../src/engine/index.ts';
import { shareMantle } from '../../src/engine/mechanisms/cult.ts';
import { exactly } from './toy.ts';
import {
  actor,
  differingColumns,
  eachStep,
  policyMotion,
  removalMotion,
  restore,
  sanctionMotion,
  setParameter,
  toyWorld,
} from './toyWorld.ts';

/** A toy in which a lot happens: motions every few weeks, frail leaders, letters written at once. */
function busyToy(): World {
  const w = toyWorld(({ collections }) => {
    for (const motion of collections.motions) motion.perYear = exactly(30);
    collections.offices.find(({ id }) => id === 'marshal')?.powers?.push({ kind: 'police' });
    collections.rules.push({
      id: 'speedy',
      name: 'Speedy trials',
      kind: 'terror',
      from: '1899-01-01',
      claims: ['c-minutes'],
    });
    for (const person of ['ada', 'cleo', 'fay']) {
      const trait = { person, from: '1899-01-01' };
      collections.traits.push({ ...trait, trait: 'illnesses-per-year', amount: exactly(0.5) });
      collections.traits.push({ ...trait, trait: 'illness-severity', amount: exactly(0.8) });
    }
  });
  for (const id of MECHANISM_IDS) w.on[id] = true;
  setParameter(w, 'information', 'writes', 20);
  setParameter(w, 'information', 'opening', 1);
  setParameter(w, 'coercion', 'calls', 20);
  setParameter(w, 'coercion', 'restraint', 2);
  setParameter(w, 'surveillance', 'begins', 20);
  setParameter(w, 'surveillance', 'finds', 5);
  setParameter(w, 'terror', 'limit', 0.05);
  return w;
}

const SLOTS = 4;

/** All steps of one mechanism in a few lively histories. */
function stepsOf(wanted: MechanismId, see: (w: World, step: (w: World) => void) => void): void {
  const w = busyToy();
  const kept = createState(w.c.sizes);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    w.stream.slot = slot;
    eachStep(w, (id, step) => {
      if (id !== wanted) return;
      copyState(w.s, kept);
      see(w, step);
      restore(w, kept);
    });
  }
}

function poison(w: World, spared: readonly ColumnName[]): void {
  for (const name of COLUMN_NAMES) if (!spared.includes(name)) w.s[name].fill(Number.NaN);
}

const MONTHLY = MECHANISM_IDS.filter((id) => MECHANISMS[id].month !== undefined);

describe.each(MONTHLY)('%s', (id) => {
  const { reads, evolves, emits } = MECHANISMS[id];

  it('does the same when every column that it does not name is unreadable', () => {
    const wrong = new Set<string>();
    stepsOf(id, (w, step) => {
      const before = createState(w.c.sizes);
      const clean = createState(w.c.sizes);
      copyState(w.s, before);
      step(w);
      copyState(w.s, clean);
      restore(w, before);
      poison(w, [...reads, ...evolves]);
      step(w);
      for (const name of differingColumns(w.s, clean)) if (evolves.includes(name)) wrong.add(name);
    });
    expect([...wrong], `columns of ${id} that hang on something it does not name`).toEqual([]);
  });

  it('touches no column that it does not say it evolves', () => {
    const touched = new Set<ColumnName>();
    stepsOf(id, (w, step) => {
      const before = createState(w.c.sizes);
      copyState(w.s, before);
      step(w);
      for (const name of differingColumns(w.s, before)) touched.add(name);
    });
    expect([...touched].filter((name) => !evolves.includes(name))).toEqual([]);
    expect(
      touched.size,
      `${id} must do something in these histories, or the test shows nothing`,
    ).toBeGreaterThan(0);
  });

  it('causes no event that it does not list', () => {
    const kinds = new Set<string>();
    stepsOf(id, (w, step) => {
      w.sink = { event: ({ kind }) => kinds.add(kind) };
      step(w);
      w.sink = null;
    });
    expect([...kinds].filter((kind) => !(emits as readonly string[]).includes(kind))).toEqual([]);
  });
});

describe('vote', () => {
  const motions = [
    (w: World) => policyMotion(w, 'ada', 'trade', 70, 'council'),
    (w: World) => sanctionMotion(w, 'ada', 'ben', 'loss-of-office'),
    (w: World) => removalMotion(w, 'cleo', 'dov', 'marshal'),
  ];

  it('polls by the columns that it names alone', () => {
    const odds = (spoil: (w: World) => void): number[] => {
      const w = toyWorld();
      w.s.ban[0] = 1;
      spoil(w);
      return motions.map((motion) => poll(w, motion(w)));
    };
    const clean = odds(() => undefined);
    expect(odds((w) => poison(w, MECHANISMS.vote.reads))).toEqual(clean);
    for (const chance of clean) expect(chance).toBeGreaterThan(0);
  });

  it('leaves the state as it was when it polls', () => {
    const w = toyWorld();
    const before = createState(w.c.sizes);
    copyState(w.s, before);
    for (const motion of motions) poll(w, motion(w));
    expect(differingColumns(w.s, before)).toEqual([]);
  });
});

it('cult shares a mantle by the columns that it names, and touches those that it says it evolves', () => {
  const share = (spoil: (w: World) => void): World => {
    const w = toyWorld();
    spoil(w);
    shareMantle(w, actor(w, 'ada'));
    return w;
  };
  const clean = share(() => undefined);
  const spoiled = share((w) => poison(w, MECHANISMS.cult.reads));
  const before = toyWorld();
  expect([...spoiled.s.authority]).toEqual([...clean.s.authority]);
  expect([...differingColumns(clean.s, before.s)].sort()).toEqual([...MECHANISMS.cult.evolves].sort());
});
