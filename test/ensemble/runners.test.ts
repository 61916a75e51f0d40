import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { type Experiment, inlineRunner, type Runner, runExperiment } from '../../src/ensemble/index.ts';
import { threadsRunner } from '../../src/ensemble/runners/threads.ts';
import { column, rowsHash, type Table } from '../../src/results/index.ts';
import { flagship } from './scenario.ts';

let compiled: readonly CompiledScenario[] = [];
beforeAll(async () => {
  const scenario = await flagship();
  compiled = [scenario, { ...scenario, on: { ...scenario.on, cult: false } }];
});

// More than one task of each reading, and one that is not full.
const experiment: Experiment = { scenarioHash: '', seed: 1, replicates: 8, runs: [130, 40], swap: false };

async function rowsBy(runner: Runner): Promise<Table> {
  try {
    return await runExperiment(experiment, runner);
  } finally {
    await runner.close();
  }
}

describe('runners', () => {
  it('give the same rows inline, on one thread, two and eight', async () => {
    const inline = await rowsBy(inlineRunner(compiled));
    expect(inline.rows).toBe(170);
    expect(Array.from(column(inline, 'reading')).filter((reading) => reading === 1)).toHaveLength(40);
    for (const threads of [1, 2, 8]) {
      const table = await rowsBy(threadsRunner(compiled, threads));
      expect(rowsHash(table), `${threads} threads`).toBe(rowsHash(inline));
    }
  });

  it('report a task that fails, and go on', async () => {
    const runner = threadsRunner(compiled, 1);
    const task = { reading: 0, from: 0, to: 2, seed: 1, replicates: 8, swap: false };
    await expect(runner.run({ ...task, reading: 7 })).rejects.toThrow();
    expect((await runner.run(task)).rows).toBe(2);
    await runner.close();
  });
});
