import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBValue } from '@duckdb/node-api';
import { QueryProblem } from './database.ts';

/** One value of an answer. Whole numbers beyond what a double holds exactly come as text. */
export type Answer = number | string | boolean | null;

/** An answer, row by row. */
export interface Answers {
  columns: { name: string; type: string }[];
  /** rows in batches, as they come */
  batches(): AsyncIterable<Answer[][]>;
}

/**
 * Asks one question. Only a SELECT (or what amounts to one: FROM, WITH, VALUES, DESCRIBE, SUMMARIZE) is answered; whatever would
 * change or write something is refused before it runs. Throws QueryProblem in words.
 */
export async function query(connection: DuckDBConnection, sql: string): Promise<Answers> {
  const statement = await prepared(connection, sql);
  const result = await worded(() => statement.stream());
  const names = result.columnNames();
  const types = result.columnTypes();
  return {
    columns: names.map((name, i) => ({ name, type: String(types[i]) })),
    async *batches() {
      for (;;) {
        const chunk = await worded(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk.getRows().map((row) => row.map(answerOf));
      }
    },
  };
}

/** The number that the database has for SELECT; importing its list would load all of it. */
const SELECT = 1;

async function prepared(connection: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  const statements = await worded(() => connection.extractStatements(sql));
  if (statements.count !== 1)
    throw new QueryProblem(`one question at a time: there are ${statements.count} statements here`);
  const statement = await worded(() => statements.prepare(0));
  if (Number(statement.statementType) !== SELECT)
    throw new QueryProblem('only questions are answered: a statement that begins with select, from or with');
  return statement;
}

/** The database's own complaint, without its internals. */
async function worded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : String(problem);
    throw new QueryProblem(said.replace(/^Failed to \w+ statements?: /, ''));
  }
}

function answerOf(value: DuckDBValue): Answer {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  return 'toDouble' in value ? value.toDouble() : String(value);
}
