import { eachPart, type StoredPart } from '../ensemble/folder/index.ts';
import type { WrittenExperiment } from '../ensemble/index.ts';
import { parquetRows } from '../results/store/index.ts';
import { csvLine } from './csv.ts';

/** The tables of a run. */
export const TABLES = ['runs', 'events'] as const;
export type TableName = (typeof TABLES)[number];

/** Rows of a table as CSV, part by part, with a head line. */
export async function* csvOf(
  path: string,
  written: WrittenExperiment,
  table: TableName,
): AsyncGenerator<string> {
  let head = true;
  for await (const part of eachPart(path, written)) {
    const { columns, rows } = await parquetRows(bytesOf(part, table));
    yield `${head ? csvLine(columns) : ''}${rows.map(csvLine).join('')}`;
    head = false;
  }
}

/** Rows of a table as JSON Lines, an object each, part by part. */
export async function* jsonLinesOf(
  path: string,
  written: WrittenExperiment,
  table: TableName,
): AsyncGenerator<string> {
  for await (const part of eachPart(path, written)) {
    const { columns, rows } = await parquetRows(bytesOf(part, table));
    const line = (row: readonly unknown[]): string =>
      `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i]])))}\n`;
    yield rows.map(line).join('');
  }
}

const bytesOf = ({ part }: StoredPart, table: TableName): Uint8Array =>
  table === 'runs' ? part.runs : part.events!;
