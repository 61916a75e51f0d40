// docs/json-ensembles.md is what the shapes of files and outputs say of themselves.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ensemblesJsonDoc } from '../../scripts/ensemblesJsonDoc.ts';

const page = readFileSync('docs/json-ensembles.md', 'utf8');

it('docs/json-ensembles.md describes the folder of a run and what --json prints', () => {
  expect(page).toBe(ensemblesJsonDoc());
});

it('docs/json-ensembles.md says of each field what it means', () => {
  for (const row of page.split('\n').filter((line) => line.startsWith('| `')))
    expect(row).toMatch(/ \| [^|]+ \|$/);
});
