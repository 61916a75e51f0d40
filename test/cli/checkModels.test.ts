// A model chosen for a mechanism: what is wrong with the choice is said at its place in the scenario's file.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { plenum } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenum-models-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['vote: { model: { id: proportional-vote, parameters: { victory: Square } } }', null],
  ['alliances: { model: { id: ruling-coalition } }', null],
  [
    'vote: { model: { id: proportional-vot } }',
    '"proportional-vot" is no model of a contest; did you mean "proportional-vote"?',
  ],
  [
    'vote: { model: { id: ruling-coalition } }',
    '"ruling-coalition" is no model of a contest; there are: head-count, ',
  ],
  [
    'cult: { model: { id: head-count } }',
    'only vote and alliances can be answered by a model of the shelf, not "cult"',
  ],
  ['vote: { model: { id: logit-vote, parameters: { beta: high } } }', 'parameter of "logit-vote": '],
])('%s', async (settings, words) => {
  cpSync('test/fixtures/experiments', folder, { recursive: true });
  const file = join(folder, 'scenario.yaml');
  const before = readFileSync(file, 'utf8');
  const line = before.split('\n').length + 1;
  writeFileSync(file, `${before}mechanisms:\n  ${settings}\n`);
  const { out, code } = await plenum('check', folder);
  expect(code).toBe(words === null ? 0 : 1);
  if (words !== null) expect(out).toContain(words);
  if (words !== null) expect(out).toMatch(new RegExp(`scenario\\.yaml:${line}:\\d+: `));
});
