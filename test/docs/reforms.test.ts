// docs/reforms.md says what the reforms are, and how each is marked.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { reformsDoc } from '../../scripts/reformsDoc.ts';

const page = fileURLToPath(new URL('../../docs/reforms.md', import.meta.url));

it('docs/reforms.md is what the reforms say of themselves', async () => {
  expect(readFileSync(page, 'utf8')).toBe(await reformsDoc());
});
