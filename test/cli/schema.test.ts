import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plenum } from './terminal.ts';

it.each(['polity', 'scenario', 'reform', 'score'])(
  'plenum schema %s prints what stands in schema/',
  async (kind) => {
    const { out, code } = await plenum('schema', kind);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(out).toBe(readFileSync(`schema/${kind}.json`, 'utf8'));
  },
);

it('knows no other kind', async () => {
  const { err, code } = await plenum('schema', 'polities');
  expect(code).toBe(2);
  expect(err).toContain('Allowed choices are polity, scenario');
});
