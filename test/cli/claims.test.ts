// Whatever is computed from a polity says which claims stand behind it, all in one shape.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyClaimsShape } from '../../src/cli/verifyShape.ts';
import { claimHash } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';
const SCORED = 'test/fixtures/score';
const place = mkdtempSync(join(tmpdir(), 'plenum-claims-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const COMMANDS: readonly (readonly [scenario: string, ...words: string[]])[] = [
  [COUNCIL, 'run', COUNCIL, '-n', '8', '--seed', '1'],
  [COUNCIL, 'whatif', COUNCIL],
  [COUNCIL, 'whatif', COUNCIL, 'another-clerk', '-n', '64', '--seed', '1'],
  [COUNCIL, 'hinges', COUNCIL, '-n', '64', '--seed', '1'],
  [COUNCIL, 'why', COUNCIL, '-n', '64', '--seed', '1'],
  [
    COUNCIL,
    'sensitivity',
    COUNCIL,
    '-n',
    '2',
    '--trajectories',
    '2',
    '--points',
    '2',
    '--top',
    '1',
    '--seed',
    '1',
  ],
  [COUNCIL, 'trace', COUNCIL, '--seed', '1', '--replicate', '0'],
  [COUNCIL, 'method', COUNCIL],
  [COUNCIL, 'replay', COUNCIL],
  [SCORED, 'score', SCORED, '-n', '64', '--seed', '1'],
  [SCORED, 'fit', SCORED, '-n', '20', '--seed', '1'],
];

describe('claims in JSON', () => {
  it.each(COMMANDS.map(([scenario, ...words]) => [words.join(' '), scenario, words] as const))(
    'of plenum %s name what the inputs rest on, each with the hash that verify compares',
    async (_, scenario, words) => {
      const { out, code } = await plenum(...words, '--json');
      expect(code).toBe(0);
      const { claims, claimHashes } = JSON.parse(out) as {
        claims: (string | { claim: string })[];
        claimHashes: string[];
      };
      const ids = claims.map((entry) => (typeof entry === 'string' ? entry : entry.claim));
      expect(ids.length).toBeGreaterThan(0);
      expect(ids).toEqual([...new Set(ids)].toSorted());
      const loaded = await loadScenario(scenario, { cwd: process.cwd(), packageRoot: process.cwd() });
      if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
      const known = loaded.scenario.byId.claims;
      expect(claimHashes).toEqual(ids.map((id) => claimHash(known.get(id)!)));
    },
  );

  it('can be verified in all of them alike', async () => {
    for (const [scenario, ...words] of COMMANDS.filter(([, , , reform]) => reform !== undefined)) {
      const file = join(place, `${words[0]}.json`);
      writeFileSync(file, (await plenum(...words, '--json')).out);
      const { out, code } = await plenum('verify', file, '--scenario', scenario, '--json');
      expect(code, words.join(' ')).toBe(0);
      expect(verifyClaimsShape.parse(JSON.parse(out)).checked[0]).toMatchObject({
        problem: null,
        changed: [],
      });
    }
  });
});
