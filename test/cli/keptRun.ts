import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plenum } from './terminal.ts';

/** A board of five, the smallest scenario. */
export const BOARD = 'test/fixtures/minimal';

/** A small run, of the board of five unless said otherwise, kept in a new folder: 60 histories in six parts. */
export async function keptRun(...more: string[]): Promise<string> {
  const [scenario, options] = more[0]?.startsWith('-') === false ? [more[0], more.slice(1)] : [BOARD, more];
  const folder = join(mkdtempSync(join(tmpdir(), 'plenum-kept-')), 'out');
  const { code, err } = await plenum(
    ...['run', scenario, '-n', '60', '--seed', '3', '-o', folder, '--task-size', '10', '-q', '--no-readings'],
    ...options,
  );
  if (code !== 0) throw new Error(err);
  return folder;
}
