import { readFileSync } from 'node:fs';
import { type Case, type Format, type Reading, readTable, type Situations } from '../../src/shelf/index.ts';

/** A table of test/fixtures/tables as read. */
export const readFixture = (name: string): Reading =>
  readTable(readFileSync(`test/fixtures/tables/${name}`, 'utf8'), { fileName: name });

/** The cases of a reading that must be without a problem. */
export function casesOf(reading: Reading): readonly Case[] {
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.cases;
}

/** The one situation of a reading, which must be of the given form. */
export function situationOf<Kind extends keyof Situations>(reading: Reading, kind: Kind): Situations[Kind] {
  const [first, ...others] = casesOf(reading);
  if (first?.situation.kind !== kind || others.length > 0) throw new Error(`not one ${kind}`);
  return first.situation.value as Situations[Kind];
}

/** What is wrong with a text, as `row:column: message`. */
export function problemsOf(text: string, fileName = 'a.csv', format?: Format): string[] {
  const reading = readTable(text, { fileName, format });
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ row, column, message }) => `${row}:${column}: ${message}`);
}

/** Lines as a text. */
export const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;
