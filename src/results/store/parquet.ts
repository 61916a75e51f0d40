import { type DecodedArray, parquetMetadata, parquetRead, parquetReadObjects } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type LongTable, rowsHash, type Table } from '../index.ts';

/** What a Parquet file says of itself beside its columns. */
export type Notes = Readonly<Record<string, string>>;

/** The note that every table carries: the hash of its rows, by which damage is found. */
const HASH_NOTE = 'plenum.rowsHash';

/** A table as a Parquet file. The same table gives the same bytes. */
export function tableToParquet(table: Table, notes: Notes): Uint8Array {
  const columns = table.columns.map(({ name, data }) => ({
    name,
    data,
    type: data instanceof Float64Array ? ('DOUBLE' as const) : ('INT32' as const),
    nullable: false,
  }));
  return encoded(columns, table.rows, { ...notes, [HASH_NOTE]: rowsHash(table) });
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
  return new Uint8Array(bytes);
}

/**
 * The table of so many rows in a Parquet file that `tableToParquet` wrote, with its notes. Throws Error in words where the file
 * is damaged: it cannot be decoded, or its rows are not those that were written.
 */
export async function parquetToTable(
  bytes: Uint8Array,
  rows: number,
): Promise<{ table: Table; notes: Notes }> {
  const { notes, table } = await decoded(bufferOf(bytes), rows).catch(() => {
    throw new Error('it is cut short or damaged');
  });
  if (notes[HASH_NOTE] !== rowsHash(table)) throw new Error('its rows are not those that were written');
  return { table, notes };
}

/** The rows of any Parquet file that Plenum wrote, each as a list of values in the order of the columns. */
export async function parquetRows(bytes: Uint8Array): Promise<{ columns: string[]; rows: unknown[][] }> {
  const file = bufferOf(bytes);
  const columns = parquetMetadata(file)
    .schema.slice(1)
    .map(({ name }) => name);
  const rows = await parquetReadObjects({ file });
  return { columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

async function decoded(file: ArrayBuffer, rows: number): Promise<{ table: Table; notes: Notes }> {
  const metadata = parquetMetadata(file);
  if (Number(metadata.num_rows) !== rows) throw new RangeError('another number of rows');
  const leaves = metadata.schema.slice(1);
  const columns = leaves.map(({ name, type }) => ({
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
  return { table: { rows, columns }, notes: notesOf(metadata.key_value_metadata ?? []) };
}

const notesOf = (pairs: readonly { key: string; value?: string }[]): Notes =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, value ?? '']));
