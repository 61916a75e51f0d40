import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the compiled program with something changed in it: a file, and what to put for what. Returns the path of its
 * `bin/plenum.js`.
 */
export function otherProgram(file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'plenum-other-'));
  mkdirSync(join(copy, 'bin'));
  for (const name of ['bin/plenum.js', 'package.json', 'dist'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
  return join(copy, 'bin/plenum.js');
}
