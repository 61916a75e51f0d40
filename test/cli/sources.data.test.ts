// plenum sources and plenum search, with the five documents as somebody's own texts.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  searchShape,
  sourcesAddShape,
  sourcesListShape,
  sourcesShowShape,
  sourcesVerifyShape,
} from '../../src/cli/sourcesShape.ts';
import { SEED_FILES } from '../texts/seeds.ts';
import { oddLines, plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-sources-'));
const library = ['--library', join(place, 'library')];
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('with texts of one’s own', () => {
  beforeAll(async () => {
    for (const [source, path] of SEED_FILES) {
      const { code, err } = await plenum('sources', 'add', path, '--as', source, ...library);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
  });

  it('plenum sources add tells pages', async () => {
    const [source, path] = SEED_FILES.find(([id]) => id === 'service-1995')!;
    const { out } = await plenum('sources', 'add', path, '--as', source, ...library, '--json');
    expect(sourcesAddShape.parse(JSON.parse(out))).toMatchObject({
      pages: 35,
      firstPage: '256',
      lastPage: '290',
    });
  });

  it('plenum sources verify finds at least 95 in 100 claims at their place', async () => {
    const { out } = await plenum('sources', 'verify', ...library, '--json');
    const { found, checked, misses } = sourcesVerifyShape.parse(JSON.parse(out));
    expect(found / checked).toBeGreaterThanOrEqual(0.95);
    expect(checked - found).toBe(misses.length);
    const { out: text } = await plenum('sources', 'verify', ...library);
    expect(oddLines(text)).toEqual([]);
    expect(text).toContain('service-1995');
  });

  it.each([
    ['Dzerzhinsky slip', 'p. 281'],
    ['Trotski solidarity plenum', 'p. 267'],
    ['autonomizatoin chaos', 'p. 278'],
  ])('plenum search "%s" finds %s', async (question, where) => {
    const { out } = await plenum('search', question, ...library, '--json');
    const { hits } = searchShape.parse(JSON.parse(out));
    expect(hits.map((hit) => hit.place)).toContain(where);
    for (const { passage, marks } of hits)
      for (const [start, end] of marks as [number, number][])
        expect(passage.slice(start, end)).toMatch(/^\S+$/);
    const { out: text } = await plenum('search', question, ...library);
    expect(oddLines(text)).toEqual([]);
    expect(text).toContain('[');
  });

  it('plenum sources list says which texts are there', async () => {
    const { out } = await plenum('sources', 'list', ...library, '--json');
    const { sources } = sourcesListShape.parse(JSON.parse(out));
    expect(sources.filter(({ text }) => text)).toHaveLength(5);
    const { out: table } = await plenum('sources', 'list', ...library);
    expect(oddLines(table)).toEqual([]);
  });

  it('a claim whose words stand on another page ends verify with 1, saying where', async () => {
    const file = join(place, 'moved.txt');
    writeFileSync(file, '1\nnothing\n2\nnothing\n3\nthe direct telephone line\n');
    const other = ['--library', join(place, 'other')];
    await plenum('sources', 'add', file, '--as', 'service-1995', ...other);
    const { out, code } = await plenum('sources', 'verify', ...other);
    expect(code).toBe(1);
    expect(out).toContain('not found');
    await plenum('sources', 'remove', 'service-1995', ...other);
    expect((await plenum('sources', 'verify', ...other)).code).toBe(2);
  });
});

describe('plenum sources add refuses', () => {
  it('a file that is not there, and a source that is not there', async () => {
    expect(await plenum('sources', 'add', 'no.txt', '--as', 'service-1995', ...library)).toMatchObject({
      code: 2,
      err: 'no.txt: there is no such file\n',
    });
    const { code, err } = await plenum('sources', 'add', 'README.md', '--as', '../../etc', ...library);
    expect(code).toBe(2);
    expect(err).toContain('no source "../../etc"');
  });

  it('a file of 500 MB', async () => {
    const huge = join(place, 'huge.txt');
    writeFileSync(huge, '');
    truncateSync(huge, 500 * 2 ** 20);
    const { code, err } = await plenum('sources', 'add', huge, '--as', 'service-1995', ...library);
    expect(code).toBe(1);
    expect(err).toContain('at most 64 MB are read');
  });
});

describe('the bibliography', () => {
  it('plenum sources show answers three frames', async () => {
    const { out } = await plenum('sources', 'show', 'service-1995', '--json');
    const { frames, claims } = sourcesShowShape.parse(JSON.parse(out));
    expect(frames.map(({ frame }) => frame)).toEqual(['opcvl', 'hipp', 'sheg']);
    expect(claims.length).toBeGreaterThan(300);
    const { out: text } = await plenum('sources', 'show', 'service-1995');
    expect(oddLines(text)).toEqual([]);
  });

  it.each(['bibtex', 'ris', 'csl-json'])('goes out as %s and comes in again', async (format) => {
    const { out } = await plenum('sources', 'export', 'kotkin-2014', '--format', format);
    const file = join(place, `out.${{ bibtex: 'bib', ris: 'ris', 'csl-json': 'json' }[format]}`);
    writeFileSync(file, out);
    const back = await plenum('sources', 'import', file);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.out)).toMatchObject([
      { id: 'kotkin-2014-2', type: 'book', custom: { short: expect.any(String) } },
    ]);
  });

  it('goes out as notes', async () => {
    const { out } = await plenum('sources', 'export', 'service-1995', '--format', 'notes');
    expect(out).toContain('Robert Service, Lenin: A Political Life');
  });

  it.each([
    ['broken.bib', '@book{x, title={open', 'is no bibtex'],
    ['empty.ris', 'nothing', 'holds no entry of ris'],
    ['odd.json', '[1]', 'is no csl-json'],
  ])('%s is refused', async (name, content, words) => {
    const file = join(place, name);
    writeFileSync(file, content);
    const { code, err } = await plenum('sources', 'import', file);
    expect(code).toBe(1);
    expect(err).toContain(words);
  });
});
