import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SourceFile } from './check.ts';

/** Every file under `folder` (from the project's root) whose name ends in `ending`, in order of path. */
export function filesUnder(folder: string, ending: string): readonly SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
