import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dossierShape } from '../../src/cli/dossierShape.ts';
import { plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-dossier-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const file = join(place, 'letter.txt');
writeFileSync(file, 'On 3 April 1922 Stalin met Kamenev. N. Quist kept the minutes.\n');

describe('plenum dossier', () => {
  it('writes a draft in which nothing is accepted', async () => {
    const { out, code } = await plenum('dossier', file);
    expect(code).toBe(0);
    const draft = parse(out) as Record<
      'people' | 'events',
      { accept: boolean; id?: string; name?: string; when?: string }[]
    >;
    expect(draft.people.map(({ id, name }) => id ?? name)).toEqual(
      expect.arrayContaining(['stalin', 'kamenev', 'N. Quist']),
    );
    expect(draft.events).toMatchObject([{ when: '1922-04-03', persons: ['stalin', 'kamenev'] }]);
    expect([...draft.people, ...draft.events].every(({ accept }) => accept === false)).toBe(true);
  });

  it('prints the documented shape with --json', async () => {
    const { out } = await plenum('dossier', file, '--json');
    expect(dossierShape.parse(JSON.parse(out)).ties).toEqual([
      { source: 'kamenev', target: 'stalin', weight: 1 },
    ]);
  });

  it.each([
    ['csv', 'kamenev,stalin,Undirected,1'],
    ['gexf', '<edge id="0" source="kamenev"'],
  ])('writes the network as %s, whole, to a file', async (format, words) => {
    const target = join(place, `out.${format}`);
    await plenum('dossier', file, '--format', format, '-o', target);
    expect(readFileSync(target, 'utf8')).toContain(words);
    expect(readdirSync(place).some((name) => name.endsWith('.tmp'))).toBe(false);
  });

  it('of a file that is not there ends with 2', async () => {
    expect((await plenum('dossier', 'no.txt')).code).toBe(2);
  });

  it('into a folder that is not there ends with 1 and writes nothing', async () => {
    const target = join(place, 'none', 'out.yaml');
    const { code, err } = await plenum('dossier', file, '-o', target);
    expect(code).toBe(1);
    expect(err).toContain('no such file');
    expect(existsSync(target)).toBe(false);
  });
});
