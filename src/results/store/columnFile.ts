import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placedRows, type Range, type RowKeeper, type Table } from '../index.ts';
import { StorageProblem } from './storageProblem.ts';

/** A column's place in the file: `rows` numbers of `width` bytes, one after another. */
interface StoredColumn {
  name: string;
  real: boolean;
  offset: number;
}

/** So many columns read last are kept, as a question often asks for the same ones again. */
const COLUMNS_KEPT = 4;

/**
 * Keeps rows in a temporary file, column by column, so that memory holds a few columns at a time however many rows there are.
 * The file goes when it is closed, or with the process. Throws StorageProblem where it cannot be written.
 */
export function fileRows(rows: number, folder: string = tmpdir()): RowKeeper {
  const place = attempt('make a temporary folder in', folder, () =>
    mkdtempSync(join(folder, 'plenum-rows-')),
  );
  const path = join(place, 'columns');
  const file = attempt('write', path, () => openSync(path, 'w+'));
  const removed = process.platform !== 'win32';
  if (removed) rmSync(place, { recursive: true }); // the open file stays readable, and nothing outlives a crash
  let columns: StoredColumn[] = [];
  const ranges: Range[] = [];
  const kept = new Map<StoredColumn, Float64Array | Int32Array>();
  return {
    put(from, table) {
      if (columns.length === 0) columns = laidOut(table, rows);
      kept.clear();
      attempt('write', path, () => {
        for (const [i, { data }] of table.columns.entries()) write(file, columns[i]!, from, data);
      });
      ranges.push({ from, to: from + table.rows });
    },
    table() {
      const last = Math.max(0, ...ranges.map(({ to }) => to));
      return placedRows(columns, ranges, (column) => remember(kept, column, () => read(file, column, last)));
    },
    close() {
      closeSync(file);
      if (!removed) rmSync(place, { recursive: true, force: true });
    },
  };
}

const widthOf = (real: boolean): number => (real ? 8 : 4);

function laidOut(table: Table, rows: number): StoredColumn[] {
  let offset = 0;
  return table.columns.map(({ name, data }) => {
    const real = data instanceof Float64Array;
    const column = { name, real, offset };
    offset += rows * widthOf(real);
    return column;
  });
}

function write(file: number, column: StoredColumn, from: number, data: Float64Array | Int32Array): void {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  let done = 0;
  while (done < bytes.length)
    done += writeSync(
      file,
      bytes,
      done,
      bytes.length - done,
      column.offset + from * widthOf(column.real) + done,
    );
}

function read(file: number, { real, offset }: StoredColumn, rows: number): Float64Array | Int32Array {
  const data = real ? new Float64Array(rows) : new Int32Array(rows);
  const bytes = new Uint8Array(data.buffer);
  let done = 0;
  while (done < bytes.length) {
    const got = readSync(file, bytes, done, bytes.length - done, offset + done);
    if (got === 0) break; // rows that were never put; they are in no range
    done += got;
  }
  return data;
}

function remember<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of [...kept.keys()].slice(0, -COLUMNS_KEPT)) kept.delete(oldest);
  return value;
}

function attempt<T>(doing: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new StorageProblem(doing, path, cause);
  }
}
