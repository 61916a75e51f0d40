import { dirname } from 'node:path';
import { didYouMean } from '../nearest.ts';
import type { ParsedFile } from '../parse.ts';
import { type Finding, quoted } from '../problems.ts';
import type { OpenFile, Reader } from './reader.ts';
import { fileById, scenarioIds } from './resolve.ts';

const LONGEST_CHAIN = 10;

/** A scenario file, the one it extends, the one that this extends, and so on; all in one folder. */
export async function openChain(
  path: string,
  reader: Reader,
): Promise<{ files: OpenFile[]; findings: Finding[] }> {
  const files: OpenFile[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = path; next !== undefined; ) {
    seen.add(next);
    const file = await reader.open(next);
    files.push(file);
    const parsed = await file.parsed();
    const base = textAt(parsed, 'extends');
    if (base === undefined) break;
    const found: string | undefined = await fileById(dirname(path), base);
    const wrong =
      found === undefined ? await unknownWords(base, path) : chainWords(base, seen.has(found), files.length);
    if (wrong !== undefined)
      return { files, findings: [{ where: () => parsed.locate(['extends']), what: () => wrong }] };
    next = found;
  }
  return { files, findings: [] };
}

async function unknownWords(base: string, path: string): Promise<string> {
  return `scenario ${quoted(base)} is not in this folder${didYouMean(base, await scenarioIds(dirname(path)))}`;
}

function chainWords(base: string, again: boolean, length: number): string | undefined {
  if (again)
    return `scenarios extend each other in a circle: ${quoted(base)} is already among those extended`;
  return length >= LONGEST_CHAIN ? `more than ${LONGEST_CHAIN} scenarios extend one another` : undefined;
}

/** A text directly in the mapping of a file. */
export function textAt(file: ParsedFile, key: string): string | undefined {
  const { value } = file;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : undefined;
}
