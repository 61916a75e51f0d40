import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import {
  type Experiment,
  fillPoint,
  inlineRunner,
  planTasks,
  runExperiment,
  runTask,
} from '../../src/ensemble/index.ts';
import { column, filterRows, joinTables, rowsHash } from '../../src/results/index.ts';
import { flagship } from './scenario.ts';

let compiled: CompiledScenario;
beforeAll(async () => {
  compiled = await flagship();
});

const experiment = (runs: readonly number[], seed = 1): Experiment => ({
  scenarioHash: '',
  seed,
  replicates: 8,
  runs,
  swap: false,
});
const run = (runs: number, seed?: number) =>
  runExperiment(experiment([runs], seed), inlineRunner([compiled]));

describe('planTasks', () => {
  it('covers each history of each reading once, in order', () => {
    const tasks = planTasks(experiment([25, 0, 10]), 10);
    expect(tasks.map(({ reading, from, to }) => [reading, from, to])).toEqual([
      [0, 0, 10],
      [0, 10, 20],
      [0, 20, 25],
      [2, 0, 10],
    ]);
  });
});

describe('an experiment', () => {
  it('is fixed by its seed', async () => {
    expect(rowsHash(await run(40))).toBe(rowsHash(await run(40)));
    expect(rowsHash(await run(40, 2))).not.toBe(rowsHash(await run(40)));
  });

  it('only adds rows when it is made longer', async () => {
    const [short, long] = [await run(20), await run(60)];
    expect(rowsHash(filterRows(long, (row) => row < 20))).toBe(rowsHash(short));
  });

  it('gives the same rows however it is cut into tasks', async () => {
    const whole = await run(30);
    for (const size of [1, 7, 30]) {
      const parts = planTasks(experiment([30]), size).map((task) => runTask(compiled, task));
      expect(rowsHash(joinTables(parts)), `tasks of ${size}`).toBe(rowsHash(whole));
    }
  });

  it('puts row i at point floor(i / replicates)', async () => {
    const rows = await run(20);
    expect(Array.from(column(rows, 'point'))).toEqual(
      Array.from({ length: 20 }, (_, i) => Math.floor(i / 8)),
    );
    expect(Array.from(column(rows, 'replicate'))).toEqual(Array.from({ length: 20 }, (_, i) => i % 8));
  });
});

describe('fillPoint', () => {
  it('keeps every number within its range, and moves those that have one', () => {
    const [first, second] = [0, 1].map((point) => {
      const values = new Float64Array(compiled.numbers.length);
      fillPoint(compiled, values, 1, point);
      return values;
    });
    compiled.numbers.forEach(({ path, low, high }, i) => {
      expect(first![i], path).toBeGreaterThanOrEqual(low);
      expect(first![i], path).toBeLessThanOrEqual(high);
      if (low < high) expect(first![i], path).not.toBe(second![i]);
    });
  });
});
