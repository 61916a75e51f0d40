import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';

/** A small table that goes with the rows: what their numbers stand for. */
export interface Legend {
  name: string;
  columns: readonly { name: string; type: 'INTEGER' | 'VARCHAR' }[];
  rows: readonly (readonly (number | string)[])[];
}

/** Parquet files that are asked as one table. */
export interface FileTable {
  name: string;
  folder: string;
}

/** A question that cannot be asked or answered, in words. */
export class QueryProblem extends Error {
  override name = 'QueryProblem';
}

/**
 * Opens the embedded database over folders of Parquet files. It can read these folders and nothing else: no other file, no
 * network, no extension, no setting can be reached from a question. One thread, so that sums are the same each time. Throws
 * QueryProblem where a folder has no Parquet file, or a name that the database would read as a pattern.
 */
export async function openDatabase(
  tables: readonly FileTable[],
  legends: readonly Legend[],
): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import('@duckdb/node-api'); // 70 MB that only questions need
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', temp_directory: '' });
  const connection = await instance.connect();
  for (const legend of legends) await addLegend(connection, legend);
  await connection.run(`SET allowed_directories = ${list(tables.map(({ folder }) => folder))}`);
  for (const setting of CLOSED) await connection.run(setting);
  for (const table of tables) {
    const files = list(await parquetFiles(table.folder));
    await connection.run(`CREATE VIEW ${identifier(table.name)} AS SELECT * FROM read_parquet(${files})`);
  }
  return connection;
}

/** Shut one after another; the last makes the others final. */
const CLOSED = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

async function addLegend(connection: DuckDBConnection, { name, columns, rows }: Legend): Promise<void> {
  const head = columns.map((column) => `${identifier(column.name)} ${column.type}`).join(', ');
  await connection.run(`CREATE TABLE ${identifier(name)} (${head})`);
  const marks = columns.map((_, i) => `$${i + 1}`).join(', ');
  for (const row of rows) await connection.run(`INSERT INTO ${identifier(name)} VALUES (${marks})`, [...row]);
}

async function parquetFiles(folder: string): Promise<string[]> {
  requirePlain(folder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.parquet'));
  if (names.length === 0) throw new QueryProblem(`there is nothing in ${folder} yet`);
  return names.toSorted().map((name) => join(folder, name));
}

/** Throws QueryProblem where the database would read a name as a pattern. */
export function requirePlain(path: string): void {
  if (/[*?[\]]/.test(path))
    throw new QueryProblem(`the database takes *, ? and [ in ${path} for a pattern: rename the folder`);
}

/** Text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const list = (texts: readonly string[]): string => `[${texts.map(literal).join(', ')}]`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
