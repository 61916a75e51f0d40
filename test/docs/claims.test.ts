// docs/claims.json names the claims behind each document as they were when it was written.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentClaims } from '../../scripts/documentClaims.ts';
import { verifyClaimsShape } from '../../src/cli/verifyShape.ts';
import { plenum } from '../cli/terminal.ts';

it('docs/claims.json is what npm run docs writes', async () => {
  expect(readFileSync('docs/claims.json', 'utf8')).toBe(await documentClaims(false));
});

it('no document that is written from the program is out of date', async () => {
  const { out } = await plenum('verify', '--documents', '--json');
  const { checked } = verifyClaimsShape.parse(JSON.parse(out));
  expect(checked.map(({ name }) => name)).toContain('README.md');
  for (const { name, changed } of checked.filter((one) => one.name !== 'docs/limits.md'))
    expect(changed, name).toEqual([]);
});
