import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type RunReport, runShape } from '../../src/cli/runShape.ts';
import { oddLines, plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-folder-'));
afterAll(() => rmSync(place, { recursive: true }));
let count = 0;
const newFolder = (): string => {
  count += 1;
  return join(place, `run-${count}`);
};

const BOARD = ['test/fixtures/minimal', '-n', '60', '--seed', '3'];

/** Runs and returns the report. */
async function report(...argv: string[]): Promise<RunReport> {
  const { out, err, code } = await plenum('run', ...argv, '--json');
  expect(code, err).toBe(0);
  return runShape.parse(JSON.parse(out));
}

const partsOf = (folder: string): string[] =>
  readdirSync(join(folder, 'runs'))
    .filter((name) => name.endsWith('.parquet'))
    .map((name) => join(folder, 'runs', name));

const withoutSpeed = ({ historiesPerSecond, ...rest }: RunReport) => rest;

describe('plenum run -o', () => {
  it('reports what a run in passing reports, rows and all', async () => {
    const passing = await report(...BOARD);
    const kept = await report(...BOARD, '-o', newFolder(), '--task-size', '7');
    expect(withoutSpeed(kept)).toEqual(withoutSpeed(passing));
  });

  it('gives the same rows however it is cut and whoever computes', async () => {
    const { rowsHash } = await report(...BOARD);
    for (const [size, jobs] of [
      ['1', '1'],
      ['13', '2'],
      ['60', '1'],
    ])
      expect(
        (await report(...BOARD, '-o', newFolder(), '--task-size', size!, '-j', jobs!)).rowsHash,
        `tasks of ${size}, ${jobs} threads`,
      ).toBe(rowsHash);
  });

  it('writes the same bytes each time, with events too', async () => {
    const [one, two] = [newFolder(), newFolder()];
    for (const folder of [one, two]) await report(...BOARD, '--events', '-o', folder, '--task-size', '20');
    for (const place of ['runs', 'events', '.'])
      for (const name of readdirSync(join(one, place), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name))
        expect(readFileSync(join(one, place, name)), name).toEqual(readFileSync(join(two, place, name)));
  });

  it('keeps events without changing a row', async () => {
    const { rowsHash } = await report(...BOARD);
    expect((await report(...BOARD, '-o', newFolder(), '--events')).rowsHash).toBe(rowsHash);
  });

  it('goes on where the same run was begun before', async () => {
    const folder = newFolder();
    await report(...BOARD, '-o', folder, '--task-size', '10');
    const before = partsOf(folder);
    rmSync(before[2]!);
    const again = await report(...BOARD, '-o', folder, '--task-size', '10');
    expect(again.rowsHash).toBe((await report(...BOARD)).rowsHash);
    expect(partsOf(folder)).toEqual(before);
  });

  it('does not touch a folder that holds another run', async () => {
    const folder = newFolder();
    await report(...BOARD, '-o', folder);
    const { err, code } = await plenum('run', ...BOARD, '--seed', '4', '-n', '80', '-o', folder);
    expect(code).toBe(2);
    expect(err).toBe(
      `${folder} holds another experiment: seed 3 there, 4 here; histories standard 60 there, standard 80 here. ` +
        `Choose another folder, or go on with that one: plenum run --resume ${folder}\n`,
    );
  });

  it('does not touch a folder that holds something else', async () => {
    const folder = newFolder();
    const { err, code } = await plenum('run', ...BOARD, '-o', place);
    expect(code).toBe(2);
    expect(err).toMatch(/is not empty and holds no experiment \(there is "run-\d+"\); choose another folder/);
    writeFileSync(folder, '');
    const file = await plenum('run', ...BOARD, '-o', folder);
    expect(file.code).toBe(1);
    expect(file.err).toContain('a part of the path is a file, not a folder');
  });

  it('says on the screen how to ask and verify what it kept', async () => {
    const { out } = await plenum('run', ...BOARD, '-o', newFolder());
    expect(out).toContain('plenum verify');
    expect(oddLines(out).filter((line) => !line.includes(place))).toEqual([]);
  });
});

describe('plenum run --resume', () => {
  it('finds nothing to do where all is done, and tells the same', async () => {
    const folder = newFolder();
    const first = await report(...BOARD, '-o', folder);
    const again = await report('--resume', folder);
    expect(withoutSpeed(again)).toEqual(withoutSpeed(first));
    expect(again.historiesPerSecond).toBeNull();
  });

  it('computes again what is cut short, changed, another part, or without its events, and says so', async () => {
    const folder = newFolder();
    const { rowsHash } = await report(...BOARD, '--events', '-o', folder, '--task-size', '10');
    const [cut, changed, other, alone] = partsOf(folder) as [string, string, string, string];
    truncateSync(cut, 1000);
    const bytes = readFileSync(changed);
    bytes[200] = bytes[200]! ^ 1;
    writeFileSync(changed, bytes);
    copyFileSync(alone, other);
    rmSync(alone.replace('runs', 'events'));
    const { out, err } = await plenum('run', '--resume', folder, '--json');
    expect((JSON.parse(out) as RunReport).rowsHash).toBe(rowsHash);
    for (const why of ['it is cut short or damaged', 'it answers another task', 'its events are missing'])
      expect(err).toContain(why);
    expect((await plenum('verify', folder, '--all')).code).toBe(0);
  });

  it('clears away what a killed program left half written', async () => {
    const folder = newFolder();
    await report(...BOARD, '-o', folder);
    writeFileSync(`${partsOf(folder)[0]}.123-abcd.tmp`, 'half');
    await report('--resume', folder);
    expect(readdirSync(join(folder, 'runs')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not need the scenario file any more, and refuses another in its place', async () => {
    const folder = newFolder();
    await report(...BOARD, '-o', folder);
    const packed = join(folder, 'scenario.json');
    writeFileSync(packed, readFileSync(packed, 'utf8').replaceAll('Ada Lund', 'Ada Berg'));
    const { err, code } = await plenum('run', '--resume', folder);
    expect(code).toBe(1);
    expect(err).toContain(`${packed} is not the scenario of this experiment: its hash is `);
  });

  it.each([
    ['was begun by plenum 0.0.1, and this is', '"version": "0.1.0"', '"version": "0.0.1"'],
    [
      'computes other histories than the one that began',
      /"probe": "[0-9a-f]{64}"/,
      `"probe": "${'0'.repeat(64)}"`,
    ],
    ['is damaged, or was written by another version: seed', '"seed": 3', '"seed": "three"'],
    ['is damaged, or was written by another version', '"format": 1', '"format": 2'],
    ['is damaged', '{', ''],
  ])('refuses a folder that %s', async (why, from, to) => {
    const folder = newFolder();
    await report(...BOARD, '-o', folder);
    const path = join(folder, 'experiment.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    const { err, code } = await plenum('run', '--resume', folder);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(err).not.toContain('    at ');
  });

  it('says what to do where there is no run', async () => {
    const { err, code } = await plenum('run', '--resume', join(place, 'absent'));
    expect(code).toBe(2);
    expect(err).toContain('holds no experiment (no experiment.json); `plenum run <scenario> -o');
  });
});

describe('the options of plenum run', () => {
  it.each([
    ['name a scenario', []],
    ['leave the scenario out', ['test/fixtures/minimal', '--resume', 'x']],
    ['not both', ['--resume', 'x', '-o', 'y']],
    ['--events needs a folder', ['test/fixtures/minimal', '--events']],
    ['--task-size needs a folder', ['test/fixtures/minimal', '--task-size', '5']],
    ['--queue needs a folder', ['test/fixtures/minimal', '--queue', '--redis', 'redis://localhost']],
    ['add --redis redis://', ['test/fixtures/minimal', '-o', 'x', '--queue']],
    ['--redis goes with --queue', ['test/fixtures/minimal', '-o', 'x', '--redis', 'redis://localhost']],
  ])('are refused with "%s"', async (why, argv) => {
    const { err, code } = await plenum('run', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });
});
