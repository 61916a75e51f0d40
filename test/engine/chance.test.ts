// Same seed, same rows, whoever watches; and what is added or switched off changes nobody else's luck.
import { describe, expect, it } from 'vitest';
import {
  type CompiledScenario,
  copyState,
  createState,
  MECHANISM_IDS,
  type MechanismId,
  runFree,
  runPrefix,
  simulate,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { openWorld, runTask } from '../../src/ensemble/index.ts';
import { joinTables, rowsHash, type Table } from '../../src/results/index.ts';
import { exactly, type ToyPerson } from './toy.ts';
import { actor, type Change, compileToy, differingColumns, eachStep, toyWorld } from './toyWorld.ts';

const RUNS = 24;
const task = { reading: 0, from: 0, to: RUNS, seed: 7, replicates: 4, swap: false };
const toyRows = (change?: Change): Table => runTask(compileToy(change), task);

describe('the same seed', () => {
  it('gives the same rows again, and another seed gives others', () => {
    const c = compileToy();
    expect(rowsHash(runTask(c, task))).toBe(rowsHash(runTask(c, task)));
    expect(rowsHash(runTask(c, { ...task, seed: 8 }))).not.toBe(rowsHash(runTask(c, task)));
  });

  it('gives the same rows with somebody watching', () => {
    const c = compileToy();
    let seen = 0;
    const sink = {
      event: () => {
        seen += 1;
      },
    };
    expect(rowsHash(runTask(c, task, undefined, sink))).toBe(rowsHash(runTask(c, task)));
    expect(seen).toBeGreaterThan(RUNS);
  });

  it('gives the same rows in one piece or in several', () => {
    const c = compileToy();
    const parts = [
      [0, 7],
      [7, 8],
      [8, RUNS],
    ].map(([from, to]) => runTask(c, { ...task, from, to }));
    expect(rowsHash(joinTables(parts))).toBe(rowsHash(runTask(c, task)));
  });
});

describe('a fork', () => {
  it('runs on as the original does: prefix and free period are one history', () => {
    const c = compileToy();
    const [whole, split] = [openWorld(c, 7), openWorld(c, 7)];
    simulate(whole);
    start(split);
    runPrefix(split);
    runFree(split);
    expect(differingColumns(split.s, whole.s)).toEqual([]);
  });

  it('is one copy of the state, in the same world or in a new one', () => {
    const c = compileToy();
    const w = openWorld(c, 7);
    const checkpoint = createState(c.sizes);
    const end = createState(c.sizes);
    for (const slot of [0, 3, 9]) {
      w.stream.slot = slot;
      start(w);
      runPrefix(w);
      copyState(w.s, checkpoint);
      runFree(w);
      copyState(w.s, end);
      copyState(checkpoint, w.s);
      runFree(w);
      expect(differingColumns(w.s, end)).toEqual([]);
      const other = openWorld(c, 7);
      other.stream.slot = slot;
      copyState(checkpoint, other.s);
      runFree(other);
      expect(differingColumns(other.s, end)).toEqual([]);
    }
  });

  it('goes its own way in another slot', () => {
    const w = openWorld(compileToy(), 7);
    simulate(w);
    const end = createState(w.c.sizes);
    copyState(w.s, end);
    start(w);
    runPrefix(w);
    w.stream.slot = 1;
    runFree(w);
    expect(differingColumns(w.s, end).length).toBeGreaterThan(5);
  });
});

const HOLDS_ACTOR = /^(?:leader\.|holder\.)|^(?:dictator|controller|agendaLeader|primacy)$/;

/** Rows by column name, with people by id instead of by place in the cast. */
function named(c: CompiledScenario, table: Table): Map<string, (string | number)[]> {
  return new Map(
    table.columns.map(({ name, data }) => [
      name,
      Array.from(data, (value) => (HOLDS_ACTOR.test(name) && value >= 0 ? c.actors[value] : value)),
    ]),
  );
}

function expectSameRows(change: Change, leftOut = /^$/): void {
  const [plain, other] = [compileToy(), compileToy(change)];
  const found = named(other, runTask(other, task));
  for (const [name, values] of named(plain, runTask(plain, task))) {
    if (!leftOut.test(name)) expect(found.get(name), name).toEqual(values);
  }
}

describe('nobody else’s luck changes', () => {
  it.each(['front', 'back'])('when an idle person is added at the %s of the cast', (place) => {
    expectSameRows(({ scenario, collections }) => {
      const ida = 'ida' as ToyPerson;
      collections.persons.push({ ...collections.persons[0], id: ida, short: ida });
      collections.traits.push({ person: ida, trait: 'authority', from: '1899-01-01', amount: exactly(0) });
      scenario.actors =
        place === 'front' ? [ida, ...(scenario.actors ?? [])] : [...(scenario.actors ?? []), ida];
    });
  });

  it('when a kind of motion is added that is never tabled', () => {
    expectSameRows(({ collections }) => {
      const motion = collections.motions[0];
      collections.motions.unshift({ ...motion, id: 'policy-other', issue: 'pace', perYear: exactly(0) });
    });
  });

  it('when a kind of shock is added that never comes', () => {
    expectSameRows(({ collections }) => {
      collections.shocks.unshift({ ...collections.shocks[0], id: 'flood', perYear: exactly(0) });
    });
  });

  it('when an issue is added on which nobody has a view', () => {
    expectSameRows(({ collections }) => {
      collections.issues.push({ ...collections.issues[0], id: 'dress' });
    });
  });

  it('when an office without powers is added', () => {
    expectSameRows(({ collections }) => {
      collections.offices.unshift({ id: 'poet', name: 'Poet', claims: ['c-minutes'] });
    });
  });
});

/** What chance has in store in one history, by meaning: thresholds of clocks by name and occurrence, names of motions. */
function luckOf(w: World, slot: number): { clocks: Map<string, number>; motions: Map<string, number> } {
  const clocks = new Map<string, number>();
  const motions = new Map<string, number>();
  w.stream.slot = slot;
  w.sink = {
    event: ({ kind, decision }, { motion, c }) => {
      if (kind !== 'decision' || decision === undefined) return;
      const { attempt, occasion } = motion;
      const { template, target, office, rung, body } = decision;
      motions.set(`${c.templates[template].id} ${target} ${office} ${rung} ${body} ${attempt}`, occasion);
    },
  };
  eachStep(w, () => {
    for (let clock = 0; clock < w.c.sizes.clocks; clock += 1) {
      clocks.set(`${clock} ${w.s.occurrence[clock]}`, w.s.fireAt[clock]);
    }
  });
  w.sink = null;
  return { clocks, motions };
}

function expectSameLuck(found: Map<string, number>, expected: Map<string, number>, least: number): void {
  const shared = [...expected.keys()].filter((name) => found.has(name));
  expect(shared.length).toBeGreaterThanOrEqual(least);
  for (const name of shared) expect(found.get(name), name).toBe(expected.get(name));
}

describe('switching a mechanism', () => {
  it.each(MECHANISM_IDS)('leaves every other draw as it was: %s', (id: MechanismId) => {
    const plain = toyWorld();
    const switched = toyWorld();
    switched.on[id] = !switched.on[id];
    let motions = 0;
    for (const slot of [0, 1, 2, 3]) {
      const [expected, found] = [luckOf(plain, slot), luckOf(switched, slot)];
      expectSameLuck(found.clocks, expected.clocks, plain.c.sizes.clocks);
      expectSameLuck(found.motions, expected.motions, 0);
      motions += [...expected.motions.keys()].filter((name) => found.motions.has(name)).length;
    }
    if (id !== 'agenda') expect(motions, 'motions that arise in both worlds').toBeGreaterThan(0);
  });

  it('gives different motions different names', () => {
    const w = toyWorld();
    const names = new Map<number, string>();
    for (let slot = 0; slot < 20; slot += 1) {
      for (const [motion, occasion] of luckOf(w, slot).motions) {
        expect(names.get(occasion) ?? motion).toBe(motion);
        names.set(occasion, motion);
      }
    }
    expect(names.size).toBeGreaterThan(20);
  });

  it('changes nothing before it first matters: the cult, before a great man has died', () => {
    const [on, off] = [toyWorld(), toyWorld()];
    off.on.cult = false;
    let died = 0;
    for (let slot = 0; slot < 30; slot += 1) {
      const kept: Uint8Array[] = [];
      on.stream.slot = slot;
      eachStep(on, () => void kept.push(on.s.all.slice()));
      off.stream.slot = slot;
      let step = 0;
      let same = true;
      eachStep(off, () => {
        const now = off.s.all;
        if (same && kept[step].some((value, at) => !Object.is(value, now[at]))) {
          same = false;
          expect(
            off.s.alive[actor(off, 'ada')] * off.s.alive[actor(off, 'cleo')],
            'one of the great is dead',
          ).toBe(0);
          died += 1;
        }
        step += 1;
      });
    }
    expect(died).toBeGreaterThan(0);
  });
});

it('rows differ from history to history', () => {
  const { columns } = toyRows();
  const votes = columns.find(({ name }) => name === 'votes');
  expect(new Set(votes?.data).size).toBeGreaterThan(RUNS / 4);
});
