import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StorageProblem, writeFirst, writeWhole } from '../../src/results/store/index.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-whole-'));
afterAll(() => rmSync(place, { recursive: true }));
const path = (name: string): string => join(place, name);

describe('writeWhole', () => {
  it('replaces a file', async () => {
    await writeWhole(path('a'), 'one');
    await writeWhole(path('a'), Uint8Array.of(50));
    expect(readFileSync(path('a'), 'utf8')).toBe('2');
  });

  it('keeps the old file when the new one breaks off, and leaves nothing else', async () => {
    writeFileSync(path('b'), 'old');
    async function* text() {
      yield 'half';
      throw new RangeError('the source has run dry');
    }
    await expect(writeWhole(path('b'), text())).rejects.toThrow(new RangeError('the source has run dry'));
    expect(readFileSync(path('b'), 'utf8')).toBe('old');
    expect(readdirSync(place).filter((name) => name.startsWith('b'))).toEqual(['b']);
  });

  it.each([
    ['there is no such folder', 'absent/c'],
    ['a part of the path is a file, not a folder', 'a/c'],
  ])('says that %s', async (why, name) => {
    writeFileSync(path('a'), '');
    const problem = await writeWhole(path(name), 'x').catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(StorageProblem);
    expect((problem as Error).message).toBe(`cannot write ${path(name)}: ${why}`);
  });

  it('says that a folder stands in its place', async () => {
    mkdirSync(path('folder'));
    await expect(writeWhole(path('folder'), 'x')).rejects.toThrow('this is a folder, not a file');
  });
});

describe('writeFirst', () => {
  it('lets one of many writers win, and none overwrite it', async () => {
    const won = await Promise.all([0, 1, 2, 3, 4, 5].map((i) => writeFirst(path('d'), `writer ${i}`)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect(readFileSync(path('d'), 'utf8')).toBe(`writer ${won.indexOf(true)}`);
    expect(readdirSync(place).filter((name) => name.startsWith('d'))).toEqual(['d']);
  });
});
