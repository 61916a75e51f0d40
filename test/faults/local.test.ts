// What can go wrong on one machine. After each fault: resume, and the rows are those of an undisturbed run.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { experiment, hashOf, referenceHash, SHORT, start, untilParts } from './programs.ts';

vi.setConfig({ testTimeout: 180_000 }); // programs start slowly on a busy machine

const place = mkdtempSync(join(tmpdir(), 'plenum-faults-'));
afterAll(() => rmSync(place, { recursive: true }));

const begin = (folder: string) => start(['run', ...experiment(SHORT), '-o', folder, '-j', '2']);
const resume = async (folder: string): Promise<string> => {
  const program = start(['run', '--resume', folder, '--json']);
  expect(await program.ended, program.err()).toBe(0);
  return hashOf(program);
};

describe('a run in a folder', () => {
  it('outlives kill -9, twice', async () => {
    const folder = join(place, 'killed');
    for (const parts of [20, 60]) {
      const program = begin(folder);
      await untilParts(folder, parts);
      await program.kill();
    }
    expect(await resume(folder)).toBe(await referenceHash(SHORT));
  });

  it('stops on Ctrl-C, tells what there is, and can be gone on with', async () => {
    const folder = join(place, 'interrupted');
    const program = begin(folder);
    await untilParts(folder, 20);
    program.child.kill('SIGINT');
    expect(await program.ended).toBe(130);
    expect(program.err()).toMatch(/interrupted: \d+ of 600 histories/);
    expect(program.err()).toContain(`go on with: plenum run --resume `);
    expect(JSON.parse(program.out())).toMatchObject({ interrupted: true });
    expect(await resume(folder)).toBe(await referenceHash(SHORT));
  });

  it('finds a part that was cut short, and does it again', async () => {
    const folder = join(place, 'cut');
    const program = begin(folder);
    await untilParts(folder, 20);
    await program.kill();
    const part = join(
      folder,
      'runs',
      readdirSync(join(folder, 'runs')).find((name) => name.endsWith('.parquet'))!,
    );
    truncateSync(part, 5000);
    const again = start(['run', '--resume', folder, '--json']);
    expect(await again.ended).toBe(0);
    expect(again.err()).toContain('it is cut short or damaged; its histories are computed again');
    expect(hashOf(again)).toBe(await referenceHash(SHORT));
  });

  it('can be filled by two programs at a time', async () => {
    const folder = join(place, 'two');
    const programs = [begin(folder), begin(folder)];
    for (const program of programs) expect(await program.ended, program.err()).toBe(0);
    expect(programs.map(hashOf)).toEqual([await referenceHash(SHORT), await referenceHash(SHORT)]);
    expect(readdirSync(join(folder, 'runs'))).toHaveLength(200);
  });
});

/** Runs shell lines where a small disk is mounted that nobody else sees. $DISK is the place, $RUN and $RESUME the program. */
async function onDisk(size: string, lines: readonly string[]): Promise<string> {
  const disk = mkdtempSync(join(place, 'disk-'));
  const script = [`mount -t tmpfs -o size=${size} disk "$DISK"`, ...lines].join('\n');
  const run = `node bin/plenum.js run ${experiment(SHORT).join(' ')} -j 1 -o "$DISK/out"`;
  const { stdout } = await promisify(execFile)(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', script],
    {
      env: { ...process.env, DISK: disk, RUN: run, RESUME: 'node bin/plenum.js run --json --resume' },
      maxBuffer: 10_000_000,
    },
  );
  return stdout;
}

describe('a disk', () => {
  it('that is full stops the run with a message; with more room it goes on', async () => {
    const out = await onDisk('3m', [
      'sh -c "$RUN" 2>&1',
      'echo "exit $?"',
      'mount -o remount,size=100m "$DISK"',
      '$RESUME "$DISK/out"',
    ]);
    expect(out).toMatch(
      /cannot write \S+\.parquet: no space is left on the device; make room\n\d+ of 600 histories are done and kept; when that is mended, go on with: plenum run --resume \S+\nexit 1\n/,
    );
    expect(/"rowsHash": "(\w+)"/.exec(out)?.[1]).toBe(await referenceHash(SHORT));
  });

  it('that is full from the start keeps nothing half written', async () => {
    const out = await onDisk('100k', ['sh -c "$RUN" 2>&1', 'echo "exit $?"', 'find "$DISK/out" -type f']);
    expect(out).toMatch(
      /cannot write \S+scenario\.json: no space is left on the device; make room\nexit 1\n$/,
    );
  });

  it('that is read-only is refused before anything is computed', async () => {
    const out = await onDisk('10m', ['mount -o remount,ro "$DISK"', 'sh -c "$RUN" 2>&1', 'echo "exit $?"']);
    expect(out).toMatch(
      /^cannot make the folder \S+: the file system is read-only; choose another folder\nexit 1\n$/,
    );
  });

  it('that turns read-only on the way stops the run; writable again, it goes on', async () => {
    const out = await onDisk('100m', [
      '(sh -c "$RUN" 2>&1; echo "exit $?") > "$DISK.log" &',
      'while [ "$(ls "$DISK/out/runs" 2>/dev/null | grep -c parquet$)" -lt 20 ]; do sleep 0.05; done',
      'until mount -o remount,ro "$DISK" 2>/dev/null; do sleep 0.01; done',
      'wait',
      'cat "$DISK.log"',
      'mount -o remount,rw "$DISK"',
      '$RESUME "$DISK/out"',
    ]);
    expect(out).toMatch(/cannot write \S+: the file system is read-only; choose another folder\n\d+ of 600/);
    expect(out).toContain('exit 1\n');
    expect(/"rowsHash": "(\w+)"/.exec(out)?.[1]).toBe(await referenceHash(SHORT));
  });
});
