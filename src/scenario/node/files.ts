import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { type TextFile, tooLarge } from '../parse.ts';
import { MAX_FILE_CHARACTERS } from '../parseCharacters.ts';
import type { Finding } from '../problems.ts';

/** A file as read from disk: its text, where it is, by what name messages speak of it, and the hash of its bytes. */
export interface ReadFile extends TextFile {
  path: string;
  sha256: string;
}

/** Reads a text file; a file that is too large, no ordinary file or not readable is a finding. Size is asked before reading. */
export async function readTextFile(path: string, cwd: string): Promise<ReadFile | Finding> {
  const file = shownPath(path, cwd);
  try {
    const { size, isOrdinary } = await statOf(path);
    if (!isOrdinary) return fileFinding(file, 'this is not an ordinary file');
    if (size > MAX_FILE_CHARACTERS) return tooLarge(file, size);
    const bytes = await readFile(path);
    return { path, file, text: bytes.toString('utf8'), sha256: sha256(bytes) };
  } catch (error) {
    return fileFinding(file, `this file cannot be read (${codeOf(error)})`);
  }
}

/** SHA-256 in hex; the same as the pure `sha256Hex`, faster. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

export function isFinding(value: object): value is Finding {
  return 'where' in value;
}

/** A problem of a file as a whole. */
export function fileFinding(file: string, what: string): Finding {
  return { where: () => ({ file, line: 1, column: 1 }), what: () => what };
}

/** The path as messages show it: relative to the current folder if inside it, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const shown = inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return shown.split(sep).join('/');
}

export async function isFile(path: string): Promise<boolean> {
  return (await kindOf(path)) === 'file';
}

export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === 'folder';
}

/** What stands at a path; symbolic links count as what they lead to, and whatever cannot be looked at as nothing. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'nothing';
  }
}

async function statOf(path: string): Promise<{ size: number; isOrdinary: boolean }> {
  const found = await stat(path);
  return { size: found.size, isOrdinary: found.isFile() };
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown reason';
}
