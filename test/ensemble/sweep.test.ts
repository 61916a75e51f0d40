// A sweep sets numbers straight in a world: it must give what a run gives at the same numbers and luck, here or on threads.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { fillPoint, inlineSweeps, runSweep, runTask, type SweepTask } from '../../src/ensemble/index.ts';
import { sweepThreads } from '../../src/ensemble/runners/threads.ts';
import { column } from '../../src/results/index.ts';
import { translateEngine } from '../native/translated.ts';
import { flagship } from './scenario.ts';

let compiled: CompiledScenario;
beforeAll(async () => {
  compiled = await flagship();
});
const valuesAt = (point: number): Float64Array => {
  const values = new Float64Array(compiled.numbers.length);
  fillPoint(compiled, values, 1, point);
  return values;
};
const columns = ['leader.standard', 'logWeight', 'votes'];

describe('runSweep', () => {
  it('gives the rows of a run at the same numbers and luck', () => {
    const table = runTask(compiled, { reading: 0, from: 16, to: 24, seed: 1, replicates: 8, swap: false });
    const [rows] = runSweep(compiled, { settings: [valuesAt(2)], seed: 1, from: 16, to: 24, columns });
    columns.forEach((name, k) => {
      expect([...rows![k]!]).toEqual([...column(table, name)]);
    });
  });

  it('gives the same for the same numbers, whatever was run before', () => {
    const task: SweepTask = {
      settings: [valuesAt(0), valuesAt(1), valuesAt(0)],
      seed: 1,
      from: 0,
      to: 6,
      columns,
    };
    const [first, , third] = runSweep(compiled, task);
    expect(third).toEqual(first);
  });

  it('gives the same inline and on two threads', async () => {
    const task: SweepTask = { settings: [valuesAt(0), valuesAt(1)], seed: 1, from: 0, to: 6, columns };
    const pool = sweepThreads(compiled, 2);
    try {
      const [here, there] = [await inlineSweeps(compiled).run(task), await pool.run(task)];
      expect(there.flat().map((list) => [...list])).toEqual(here.flat().map((list) => [...list]));
    } finally {
      await pool.close();
    }
  });

  it('gives the same as WebAssembly as in JavaScript, one task after another', async () => {
    const native = translateEngine();
    const [fast, slow] = [inlineSweeps(compiled, native), inlineSweeps(compiled)];
    for (const from of [0, 6]) {
      const task: SweepTask = { settings: [valuesAt(0), valuesAt(1)], seed: 1, from, to: from + 6, columns };
      const [there, here] = [await fast.run(task), await slow.run(task)];
      expect(there.flat().map((list) => [...list])).toEqual(here.flat().map((list) => [...list]));
    }
  });
});
