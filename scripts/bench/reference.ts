import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('reference.c', import.meta.url));
const program = join(mkdtempSync(join(tmpdir(), 'plenum-reference-')), 'reference');
const compiled = spawnSync('cc', ['-O2', '-o', program, source, '-lm']).status === 0;

/** Toy histories a second of the C program beside this file, now; null where there is no compiler. */
function reference(): number | null {
  if (!compiled) return null;
  const { stdout } = spawnSync(program, ['6000'], { encoding: 'utf8' });
  return Number(stdout);
}

/** A measurement with the reference taken just before and just after it. */
export interface Measured {
  value: number;
  /** toy histories a second, mean of the two */
  beside: number | null;
}

/** Measures something beside the reference. */
export async function measured(work: () => Promise<number>): Promise<Measured> {
  const before = reference();
  const value = await work();
  const after = reference();
  return { value, beside: before === null || after === null ? null : (before + after) / 2 };
}

/** Seconds that something takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
