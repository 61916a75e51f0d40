// The record as a particle filter, on a toy whose answer is known: one number is uncertain, and votes on record tell of it.
import { describe, expect, it } from 'vitest';
import { MECHANISM_IDS, MECHANISMS, RECORD, runPrefix, start } from '../../src/engine/index.ts';
import {
  inlineForks,
  joinForkRows,
  leadIsland,
  openWorld,
  planForks,
  runFork,
  UNCHANGED,
  type Variation,
  variationBetween,
} from '../../src/ensemble/index.ts';
import { exp } from '../../src/numeric/index.ts';
import { triangular } from '../../src/random/index.ts';
import type { Compilable, MechanismSettings, Change as RecordChange } from '../../src/scenario/index.ts';
import { exactly } from '../engine/toy.ts';
import { compileToy } from '../engine/toyWorld.ts';
import { translateEngine } from '../native/translated.ts';

const LOW = 0.2;
const VALUE = 2;
const HIGH = 6;
const VOTES = ['02', '03', '04', '05'].flatMap((month) =>
  ['05', '12', '19', '26'].map((day) => `1900-${month}-${day}`),
);

/** All numbers fixed but one, the weight of policy in votes; on record, votes that go against the weightier side. */
const puzzle = ({ scenario, collections }: Compilable): void => {
  scenario.mechanisms = Object.fromEntries(
    MECHANISM_IDS.map((id) => [
      id,
      {
        parameters: Object.fromEntries(
          Object.entries(MECHANISMS[id].parameters).map(([name, { value }]) => [name, fixed(value)]),
        ),
      },
    ]),
  ) as Record<string, MechanismSettings>;
  scenario.mechanisms.vote!.parameters!.policy = { value: VALUE, range: [LOW, HIGH], assumed: 'the riddle' };
  for (const trait of collections.traits) trait.amount = exactly(trait.amount.value);
  for (const stance of collections.stances) {
    stance.position = exactly(stance.position.value);
    stance.salience = exactly(stance.salience.value);
  }
  VOTES.forEach((when, i) => {
    collections.decisions.push({
      id: `d${i}`,
      when,
      body: 'board',
      venue: 'session',
      question: 'Trade?',
      options: [{ id: 'yes-1', label: 'Yes' }],
      outcome: 'lost',
      certainty: 'high',
      claims: ['c-minutes'],
      coding: {
        motion: 'policy-trade',
        issue: 'trade',
        proposal: exactly(70),
        proposer: 'ada',
        carried: false,
        use: 'observed',
      },
    });
  });
};
const fixed = (value: number) => ({ value, range: [value, value] as [number, number], assumed: 'known' });

const withoutRegistrar: RecordChange = {
  id: 'no-registrar',
  date: '1900-06-30',
  effects: [{ do: 'vacate', office: 'registrar' }],
};
const compiled = compileToy(puzzle);
const place = compiled.numbers.findIndex(({ path }) => path === 'vote.policy');

/** The mean of the number given the record, by integrating over its prior; and the mean without the record. */
function known(): { posterior: number; prior: number } {
  const w = openWorld(compiled, 1);
  const cells = 400;
  let [sum, weights, prior] = [0, 0, 0];
  for (let i = 0; i < cells; i += 1) {
    const value = triangular((i + 0.5) / cells, LOW, VALUE, HIGH);
    w.values.set(compiled.numbers.map((number) => number.value));
    w.values[place] = value;
    start(w);
    runPrefix(w);
    const weight = exp(w.s.logWeight[0]!);
    sum += weight * value;
    weights += weight;
    prior += value / cells;
  }
  return { posterior: sum / weights, prior };
}

/** The mean of the number over the histories of so many islands, each history by its weight. */
function filtered(islands: number): { mean: number; resampled: number; effective: number } {
  const w = openWorld(compiled, 5);
  let [sum, weights, resampled, effective] = [0, 0, 0, 1];
  for (let island = 0; island < islands; island += 1) {
    const led = leadIsland(w, { from: island * 64, to: island * 64 + 64, seed: 5, replicates: 1 });
    led.values.forEach((values, i) => {
      const weight = exp(led.logWeights[i]!);
      sum += weight * values[place]!;
      weights += weight;
    });
    resampled += led.epoch;
    effective = Math.min(effective, ...led.effective);
  }
  return { mean: sum / weights, resampled, effective };
}

describe('leadIsland', () => {
  it('learns from the record what is known by integration; following it without weighing does not', () => {
    const { posterior, prior } = known();
    const { mean, effective, resampled } = filtered(16);
    expect(resampled).toBeGreaterThan(0);
    expect(Math.abs(prior - posterior)).toBeGreaterThan(0.3);
    expect(Math.abs(mean - posterior)).toBeLessThan(0.1);
    expect(effective).toBeLessThan(0.5);
  });

  it('tells of each recorded decision how likely it was just before', () => {
    const told: number[] = [];
    leadIsland(
      openWorld(compiled, 5),
      { from: 0, to: 64, seed: 5, replicates: 1 },
      (row, { probability }) => {
        expect(row.kind).toBe(RECORD.decision);
        told.push(probability);
      },
    );
    expect(told).toHaveLength(VOTES.length);
    // having lost once, the motion is expected to lose again
    expect(told[2]).toBeGreaterThan(told[0]!);
  });

  it('gives the same histories again, and others for another seed', () => {
    const states = (seed: number): number[] =>
      leadIsland(openWorld(compiled, seed), { from: 0, to: 32, seed, replicates: 4 }).states.map((state) =>
        state.reduce((sum, value) => sum + value, 0),
      );
    expect(states(3)).toEqual(states(3));
    expect(states(4)).not.toEqual(states(3));
  });
});

describe('a fork', () => {
  it('of a world that varies in nothing has the same rows twice', async () => {
    const runner = inlineForks([{ ground: compiled, worlds: [UNCHANGED, UNCHANGED] }]);
    const tasks = planForks(1, 96, { seed: 2, replicates: 8 });
    const rows = joinForkRows(await Promise.all(tasks.map((task) => runner.run(task))));
    expect(rows.tables[0]!.rows).toBe(96);
    expect(rows.tables[1]).toEqual(rows.tables[0]);
  });

  it('gives the same rows as WebAssembly and as JavaScript', () => {
    const native = translateEngine();
    const decree = variationBetween(compiled, compileToy(puzzle, [withoutRegistrar]));
    const blocless: Variation = { ...UNCHANGED, on: { alliances: false } };
    const fork = { ground: compiled, worlds: [UNCHANGED, blocless, decree] };
    const task = { fork: 0, from: 0, to: 64, seed: 2, replicates: 8 };
    const [js, wasm] = [runFork(fork, task), runFork(fork, task, native)];
    expect(wasm).toEqual(js);
    expect(js.tables[1]).not.toEqual(js.tables[0]);
    expect(js.tables[2]).not.toEqual(js.tables[0]);
  });

  it('gives the same rows whether few or many histories are wanted', async () => {
    const runner = inlineForks([
      { ground: compiled, worlds: [UNCHANGED], columns: ['leader.standard', 'votes'] },
    ]);
    const rowsOf = async (runs: number) => {
      const tasks = planForks(1, runs, { seed: 2, replicates: 8 });
      return joinForkRows(await Promise.all(tasks.map((task) => runner.run(task)))).tables[0]!;
    };
    const [few, many] = [await rowsOf(64), await rowsOf(128)];
    expect(Array.from(many.columns[1]!.data).slice(0, 64)).toEqual(Array.from(few.columns[1]!.data));
  });
});
