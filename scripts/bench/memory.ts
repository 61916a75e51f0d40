import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('maxRss.cjs', import.meta.url));

/** Megabytes that `plenum run` takes at most, threads included. */
function memoryOf(...words: string[]): number {
  const { stderr } = spawnSync(
    process.execPath,
    ['-r', hook, 'bin/plenum.js', 'run', ...words, '--json', '-q'],
    {
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  return Number(/most memory: (\d+) MB/.exec(stderr)?.[1]);
}

/** The same as histories grow, in passing and in a folder. */
export function memory(): { what: string; megabytes: number }[] {
  const place = mkdtempSync(join(tmpdir(), 'plenum-memory-'));
  const flagship = ['succession-1922', '--seed', '1', '--no-readings', '-j', '1'];
  const board = ['test/fixtures/minimal', '--seed', '1', '--no-readings', '-j', '1'];
  const rows = [
    { what: 'flagship, 2,000 histories', megabytes: memoryOf(...flagship, '-n', '2000') },
    { what: 'flagship, 20,000 histories', megabytes: memoryOf(...flagship, '-n', '20000') },
    {
      what: 'flagship, 20,000 histories, -o',
      megabytes: memoryOf(...flagship, '-n', '20000', '-o', join(place, 'a')),
    },
    { what: 'board of five, 10,000 histories', megabytes: memoryOf(...board, '-n', '10000') },
    { what: 'board of five, 100,000 histories', megabytes: memoryOf(...board, '-n', '100000') },
    { what: 'board of five, 1,000,000 histories', megabytes: memoryOf(...board, '-n', '1000000') },
  ];
  rmSync(place, { recursive: true });
  return rows;
}
