// What the models of position and of contests say of their replication, and what literature/ has for them, run again.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONTEST_MODELS } from '../../../src/models/contest/index.ts';
import { POSITION_MODELS } from '../../../src/models/position/index.ts';
import { disagreements } from '../../../src/shelf/replicate/agreement.ts';
import { readLiterature } from '../../../src/shelf/replicate/literature.ts';
import { replicate } from '../../../src/shelf/replicate/replicate.ts';

const SHELF = [...POSITION_MODELS, ...CONTEST_MODELS];
const ids = SHELF.map(({ id }) => id);
const files = readdirSync('literature', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readLiterature(path, readFileSync(`literature/${path}`, 'utf8')))
  .filter((file) => file.cases.some(({ model }) => ids.includes(model)));

describe.each(files.map((file) => [file.path, file] as const))('%s', (_, file) => {
  it('gives what it says', () => {
    const surprises = replicate(file, SHELF).filter(
      ({ model, recorded, found }) => ids.includes(model) && recorded !== found,
    );
    expect(surprises).toEqual([]);
  });
});

describe('what models say of their replication', () => {
  it('agrees with the files', () => {
    const results = files.flatMap((file) => replicate(file, SHELF));
    expect(disagreements(SHELF, results)).toEqual([]);
  });
});
