// The pages of the evidence side are what the program says of itself, measured today.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evidenceDoc } from '../../scripts/evidenceDoc.ts';
import { evidenceJsonDoc } from '../../scripts/evidenceJsonDoc.ts';

it('docs/evidence.md prints what is measured', async () => {
  expect(readFileSync('docs/evidence.md', 'utf8')).toBe(await evidenceDoc());
});

it('docs/json-evidence.md describes what --json prints', () => {
  expect(readFileSync('docs/json-evidence.md', 'utf8')).toBe(evidenceJsonDoc());
});
