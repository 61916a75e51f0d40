// The five documents, from where they lie beside the repository; never copied into it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '../shared/seeds';
const NUMBERS: Readonly<Record<string, string>> = {
  'figes-lessons': '000',
  'service-1995': '001',
  'spartacus-trotsky': '002',
  'rosmer-review': '003',
  'purge-answers': '004',
};

/** Source id and path of each document. */
export const SEED_FILES: readonly (readonly [source: string, path: string])[] = Object.entries(NUMBERS).map(
  ([source, number]) => [source, join(FOLDER, readdirSync(FOLDER).find((name) => name.startsWith(number))!)],
);

export const seedText = (source: string): string =>
  readFileSync(SEED_FILES.find(([id]) => id === source)![1], 'utf8').replace(/\r\n?/g, '\n');
