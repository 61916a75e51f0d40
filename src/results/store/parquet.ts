import { type DecodedArray, parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { LongTable, Table } from '../index.ts';
import { isWhole, seal } from './seal.ts';

/** What a Parquet file says of itself beside its columns. */
export type Notes = Readonly<Record<string, string>>;

/** A table as a Parquet file. The same table gives the same bytes. */
export function tableToParquet(table: Table, notes: Notes): Uint8Array {
  const columns = table.columns.map(({ name, data }) => ({
    name,
    data,
    type: data instanceof Float64Array ? ('DOUBLE' as const) : ('INT32' as const),
    nullable: false,
  }));
  return encoded(columns, table.rows, notes);
}

const LONG_TYPES = { integer: 'INT32', real: 'DOUBLE', text: 'STRING', flag: 'BOOLEAN' } as const;

/** A long table as a Parquet file. */
export function longTableToParquet({ rows, columns }: LongTable, notes: Notes): Uint8Array {
  const sources = columns.map(({ name, type, data }) => ({
    name,
    data: data as DecodedArray,
    type: LONG_TYPES[type],
    nullable: true,
  }));
  return encoded(sources, rows, notes);
}

/** One row group, not compressed: dictionaries and runs already shrink such columns to a byte or less a value. */
function encoded(columnData: ColumnSource[], rows: number, notes: Notes): Uint8Array {
  const bytes = parquetWriteBuffer({
    columnData,
    codec: 'UNCOMPRESSED',
    rowGroupSize: Math.max(1, rows),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'plenum',
  });
  return seal(new Uint8Array(bytes));
}

/**
 * The table in a Parquet file that `tableToParquet` wrote, with its notes. Throws Error in words where the file is damaged: it is
 * not byte for byte what was written.
 */
export async function parquetToTable(bytes: Uint8Array): Promise<{ table: Table; notes: Notes }> {
  const file = wholeBuffer(bytes);
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  const columns = metadata.schema.slice(1).map(({ name, type }) => ({
    name,
    data: type === 'DOUBLE' ? new Float64Array(rows) : new Int32Array(rows),
  }));
  const byName = new Map(columns.map((column) => [column.name, column.data]));
  await parquetRead({
    file,
    metadata,
    onChunk: ({ columnName, columnData, rowStart }) =>
      byName.get(columnName)!.set(columnData as Float64Array & Int32Array, rowStart),
  });
  const pairs = metadata.key_value_metadata ?? [];
  const notes = Object.fromEntries(pairs.map(({ key, value }) => [key, value ?? '']));
  return { table: { rows, columns }, notes };
}

/**
 * The rows of any Parquet file that Plenum wrote, each as a list of values in the order of the columns. Throws Error in words
 * where the file is damaged.
 */
export async function parquetRows(bytes: Uint8Array): Promise<{ columns: string[]; rows: unknown[][] }> {
  const file = wholeBuffer(bytes);
  const columns = parquetMetadata(file)
    .schema.slice(1)
    .map(({ name }) => name);
  const rows = await parquetReadObjects({ file });
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

function wholeBuffer(bytes: Uint8Array): ArrayBuffer {
  if (!isWhole(bytes)) throw new Error('it is cut short or damaged');
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
