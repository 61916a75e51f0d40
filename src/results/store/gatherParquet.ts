import { rename, rm } from 'node:fs/promises';
import { literal, QueryProblem, requirePlain } from './database.ts';
import { StorageProblem } from './storageProblem.ts';
import { UNFINISHED } from './writeWhole.ts';

/**
 * Puts Parquet files together into one, compressed, rows in the order of the files. Throws StorageProblem where it cannot be
 * written; nothing half written is then left behind.
 */
export async function gatherParquet(files: readonly string[], path: string): Promise<void> {
  if (files.length === 0) throw new QueryProblem('there are no rows yet');
  for (const file of files) requirePlain(file);
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const temporary = `${path}.${process.pid}${UNFINISHED}`;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', temp_directory: '' });
  const connection = await instance.connect();
  try {
    await connection.run(
      `COPY (SELECT * FROM read_parquet([${files.map(literal).join(', ')}])) TO ${literal(temporary)} (FORMAT parquet, COMPRESSION zstd)`,
    );
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new StorageProblem('write', path, cause);
  } finally {
    connection.closeSync();
  }
}
