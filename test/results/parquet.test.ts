import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsHash, type Table } from '../../src/results/index.ts';
import {
  longTableToParquet,
  parquetRows,
  parquetToTable,
  tableToParquet,
} from '../../src/results/store/index.ts';

const table = (whole: readonly number[], real: readonly number[]): Table => ({
  rows: whole.length,
  columns: [
    { name: 'reading', data: Int32Array.from(whole) },
    { name: 'logWeight', data: Float64Array.from(real) },
    { name: 'holder.general-secretary', data: Int32Array.from(whole, (value) => value % 3) },
  ],
});

const tables = fc
  .array(fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.double()), {
    minLength: 1,
    maxLength: 300,
  })
  .map((rows) =>
    table(
      rows.map(([whole]) => whole),
      rows.map(([, real]) => real),
    ),
  );

const sample = table([1, -2, 3, 3, 3, 7], [0.5, -0, Number.NaN, -Infinity, 1e-300, 0.1]);

describe('a table as Parquet', () => {
  it('comes back as it was, with its notes', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const { table: again, notes } = await parquetToTable(tableToParquet(rows, { about: 'this' }));
        expect(rowsHash(again)).toBe(rowsHash(rows));
        expect(again.columns.map(({ data }) => data.constructor)).toEqual(
          rows.columns.map(({ data }) => data.constructor),
        );
        expect(notes.about).toBe('this');
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('is the same bytes each time', () => {
    expect(tableToParquet(sample, { a: '1' })).toEqual(tableToParquet(sample, { a: '1' }));
  });

  it('is refused when cut short anywhere', async () => {
    const bytes = tableToParquet(sample, {});
    for (let length = 0; length < bytes.length; length += 1)
      await expect(parquetToTable(bytes.subarray(0, length)), `${length} bytes`).rejects.toThrow(
        'it is cut short or damaged',
      );
  });

  it('is refused whichever byte is changed, before anything is decoded', async () => {
    const bytes = tableToParquet(sample, {});
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = bytes.slice();
      changed[at] = changed[at]! ^ 0x55;
      await expect(parquetToTable(changed), `byte ${at}`).rejects.toThrow('it is cut short or damaged');
    }
  });
});

describe('a long table as Parquet', () => {
  it('comes back with its text, numbers, flags and gaps', async () => {
    const long = {
      rows: 3,
      columns: [
        { name: 'kind', type: 'text' as const, data: ['bloc', 'Zürich, "x"', null] },
        { name: 'day', type: 'integer' as const, data: [-17_000, 0, null] },
        { name: 'amount', type: 'real' as const, data: [0.5, null, -1e9] },
        { name: 'carried', type: 'flag' as const, data: [true, null, false] },
      ],
    };
    expect(await parquetRows(longTableToParquet(long, {}))).toEqual({
      columns: ['kind', 'day', 'amount', 'carried'],
      rows: [
        ['bloc', -17_000, 0.5, true],
        ['Zürich, "x"', 0, null, null],
        [null, null, -1e9, false],
      ],
    });
  });

  it('may be without rows', async () => {
    const none = { rows: 0, columns: [{ name: 'kind', type: 'text' as const, data: [] }] };
    expect((await parquetRows(longTableToParquet(none, {}))).rows).toEqual([]);
  });
});
