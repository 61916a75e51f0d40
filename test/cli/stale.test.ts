// A claim is changed: which results and documents rested on it?
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyClaimsShape, verifyShape } from '../../src/cli/verifyShape.ts';
import { BOARD } from './keptRun.ts';
import { oddLines, plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-stale-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const board = join(place, 'board');
const folder = join(place, 'out');
const kept = join(place, 'run.json');
const documents = join(place, 'claims.json');
const polity = join(board, 'polity.yaml');
const original = readFileSync(join(BOARD, 'polity.yaml'), 'utf8');

beforeAll(async () => {
  cpSync(BOARD, board, { recursive: true });
  const run = await plenum(
    ...['run', board, '-n', '20', '--seed', '3', '-o', folder, '-q', '--no-readings', '--json'],
  );
  writeFileSync(kept, run.out);
  const { claims, claimHashes } = JSON.parse(run.out) as { claims: string[]; claimHashes: string[] };
  expect(claims).toEqual(['minutes']);
  const manifest = {
    format: 1,
    scenario: 'minimal',
    documents: [
      { file: 'docs/board.md', claims: { minutes: claimHashes[0] } },
      { file: 'docs/else.md', claims: {} },
    ],
  };
  writeFileSync(documents, JSON.stringify(manifest));
});

const verified = async (...words: string[]) => {
  const { out, code } = await plenum('verify', ...words, '--scenario', board, '--json');
  return { report: JSON.parse(out) as unknown, code };
};

/** Runs with the polity's file as another text, then puts it back. */
async function withPolity<T>(text: string, work: () => Promise<T>): Promise<T> {
  writeFileSync(polity, text);
  try {
    return await work();
  } finally {
    writeFileSync(polity, original);
  }
}

const CHANGED = original.replace('locator: { page: "1" }', 'locator: { page: "2" }');
const RESTING = ['terms.board-2024', 'persons.ada', 'bodies.board'];

describe('nothing has changed', () => {
  it('is said of the folder of a run', async () => {
    const { report, code } = await verified(folder);
    expect(code).toBe(0);
    expect(verifyShape.parse(report).stale).toEqual({ same: true, changed: [], numbers: [] });
  });

  it('is said of kept output and of documents', async () => {
    const { report, code } = await verified(folder, kept, '--documents', documents);
    expect(code).toBe(0);
    const { ok, checked } = verifyClaimsShape.parse(report);
    expect(ok).toBe(true);
    expect(checked.map(({ kind }) => kind)).toEqual(['run', 'output', 'document', 'document']);
  });

  it('holds where a comment was added or a line moved', async () => {
    const { report } = await withPolity(`# a comment\n${original}`, () => verified(folder));
    expect(verifyShape.parse(report).stale!.same).toBe(true);
  });
});

describe('a claim has changed', () => {
  it('and the run that rested on it is named, with what rests on the claim', async () => {
    const { report, code } = await withPolity(CHANGED, () => verified(folder));
    expect(code).toBe(1);
    const { ok, stale } = verifyShape.parse(report);
    expect(ok).toBe(true);
    expect(stale!.changed.map(({ claim, change }) => [claim, change])).toEqual([['minutes', 'changed']]);
    expect(stale!.changed[0]!.inputs).toEqual(expect.arrayContaining(RESTING));
  });

  it('and so are the kept output and the one document that rested on it', async () => {
    const { report, code } = await withPolity(CHANGED, () => verified(kept, '--documents', documents));
    expect(code).toBe(1);
    const { checked } = verifyClaimsShape.parse(report);
    expect(checked.map(({ name, changed }) => [name, changed.map(({ claim }) => claim)])).toEqual([
      [kept, ['minutes']],
      ['docs/board.md', ['minutes']],
      ['docs/else.md', []],
    ]);
    expect(checked[0]!.changed[0]!.inputs).toEqual(expect.arrayContaining(RESTING));
  });

  it('and people are told in words', async () => {
    const { out, code } = await withPolity(CHANGED, () =>
      plenum('verify', folder, kept, '--documents', documents, '--scenario', board),
    );
    expect(code).toBe(1);
    expect(out).toContain('OUT OF DATE: 1 of the claims');
    expect(out).toContain('minutes changed; on it rest');
    expect(oddLines(out.replaceAll(place, ''))).toEqual([]);
  });

  it('or is gone, under whatever name its content lives on', async () => {
    const renamed = original
      .replaceAll('claims: [minutes]', 'claims: [protocol]')
      .replace('id: minutes, subject', 'id: protocol, subject');
    const { report } = await withPolity(renamed, () => verified(folder));
    expect(verifyShape.parse(report).stale!.changed).toMatchObject([{ claim: 'minutes', change: 'removed' }]);
  });
});

describe('what cannot be compared', () => {
  it('is a run whose scenario is not found, which is said and is no fault', async () => {
    const { out, code } = await plenum('verify', folder);
    expect(code).toBe(0);
    expect(out).toContain('not asked whether it is out of date');
  });

  it.each([
    [['/nowhere.json', 'x'], 'there is no such file or folder'],
    [['package.json'], 'it names no claims with hashes'],
    [['--documents', 'package.json'], 'there is no such manifest of documents'],
  ])('is %j', async (words, message) => {
    const { out, code } = await plenum('verify', ...words);
    expect(code).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(message);
  });

  it('is nothing at all', async () => {
    const { err, code } = await plenum('verify');
    expect(code).toBe(2);
    expect(err).toContain('name the folder of a run');
  });
});
