import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from './command.ts';

/** The version in package.json. */
export function packageVersion({ packageRoot }: Terminal): string {
  const text = readFileSync(join(packageRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
