import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTask } from 'plenum/ensemble';
import { parquetToTable, tableToParquet, writeWhole } from 'plenum/results/store';
import { flagship } from './flagship.ts';
import { type Measured, measured, secondsOf } from './reference.ts';

/** What it takes to keep rows: milliseconds to encode, decode, and put on the disk a part of so many histories; its size. */
export async function writing(): Promise<
  { histories: number; bytes: number; encode: Measured; decode: number; store: number }[]
> {
  const { compiled } = await flagship();
  const folder = mkdtempSync(join(tmpdir(), 'plenum-writing-'));
  const rows = [];
  for (const histories of [100, 2000]) {
    const task = { reading: 0, from: 0, to: histories, seed: 1, replicates: 8, swap: false };
    const table = runTask(compiled, task);
    const times = 4000 / histories;
    const each = async (work: () => unknown): Promise<number> => {
      await work();
      const seconds = await secondsOf(async () => {
        for (let i = 0; i < times; i += 1) await work();
      });
      return (1000 * seconds) / times;
    };
    const bytes = tableToParquet(table, {});
    const path = join(folder, 'part.parquet');
    const encode = await measured(() => each(() => tableToParquet(table, {})));
    const decode = await each(() => parquetToTable(bytes));
    const store = await each(() => writeWhole(path, bytes));
    rows.push({ histories, bytes: statSync(path).size, encode, decode, store });
  }
  rmSync(folder, { recursive: true });
  return rows;
}
