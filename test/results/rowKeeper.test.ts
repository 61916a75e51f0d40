import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  column,
  joinTables,
  memoryRows,
  type RowKeeper,
  rowsHash,
  type Table,
} from '../../src/results/index.ts';
import { fileRows } from '../../src/results/store/index.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-keeper-'));
afterAll(() => rmSync(place, { recursive: true }));

const rowsFrom = (from: number, rows: number): Table => ({
  rows,
  columns: [
    { name: 'run', data: Int32Array.from({ length: rows }, (_, i) => from + i) },
    { name: 'weight', data: Float64Array.from({ length: rows }, (_, i) => Math.sqrt(from + i)) },
  ],
});

const KEEPERS: [string, (rows: number) => RowKeeper][] = [
  ['in memory', memoryRows],
  ['in a file', (rows) => fileRows(rows, place)],
];

describe.each(KEEPERS)('rows kept %s', (_, keeperOf) => {
  it('stand in order, however they came', () => {
    const keeper = keeperOf(100);
    for (const from of [60, 0, 20, 80, 40]) keeper.put(from, rowsFrom(from, 20));
    expect(rowsHash(keeper.table()!)).toBe(rowsHash(rowsFrom(0, 100)));
    keeper.close();
  });

  it('leave out those that never came', () => {
    const keeper = keeperOf(100);
    for (const from of [80, 20]) keeper.put(from, rowsFrom(from, 20));
    const table = keeper.table()!;
    expect(table.rows).toBe(40);
    expect(rowsHash(table)).toBe(rowsHash(joinTables([rowsFrom(20, 20), rowsFrom(80, 20)])));
    keeper.close();
  });

  it('are no table where none came', () => {
    const keeper = keeperOf(10);
    expect(keeper.table()).toBeUndefined();
    keeper.close();
  });

  it('can be read while more are to come', () => {
    const keeper = keeperOf(40);
    keeper.put(0, rowsFrom(0, 20));
    expect(column(keeper.table()!, 'run')).toHaveLength(20);
    keeper.put(20, rowsFrom(20, 20));
    expect(Array.from(column(keeper.table()!, 'run')).at(-1)).toBe(39);
    keeper.close();
  });
});

it('leaves no file behind', () => {
  const keeper = fileRows(10, place);
  keeper.put(0, rowsFrom(0, 10));
  keeper.close();
  expect(readdirSync(place)).toEqual([]);
});

it('says what is wrong where no file can be', () => {
  expect(() => fileRows(10, join(place, 'absent'))).toThrow(
    `cannot make a temporary folder in ${join(place, 'absent')}: there is no such folder`,
  );
});
