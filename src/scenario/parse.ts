import { LineCounter } from 'yaml';
import { type Locate, locatorOf, type Path, placeAt } from './locate.ts';
import { characterFinding, MAX_FILE_CHARACTERS } from './parseCharacters.ts';
import { composeGuarded } from './parseGuard.ts';
import { plainValue } from './parseValue.ts';
import type { Finding } from './problems.ts';

/** Raise this whenever `parseFile` would read other data from the same text, so that stored results of older versions are left. */
export const READER_VERSION = 1;

/** A text to be read: the name it goes by in messages, and its content. */
export interface TextFile {
  file: string;
  text: string;
}

/** A file as read: its value as plain data (JSON types only), what is wrong with it, and where its parts stand. */
export interface ParsedFile {
  file: string;
  /** false where the text could not be read at all: nothing can then be said about its content */
  readable: boolean;
  value: unknown;
  findings: Finding[];
  locate: Locate;
}

/**
 * Reads YAML 1.2 (core schema; JSON is part of it) into plain data. Never throws. Refused, each with its place: files over
 * 20 MB, more than 3,000,000 marks, nesting deeper than 64, bytes that are not text, several documents, directives, tags,
 * anchors, aliases, merge keys, duplicate keys, keys like `__proto__`, and numbers that are not finite.
 */
export function parseFile({ file, text }: TextFile): ParsedFile {
  if (text.length > MAX_FILE_CHARACTERS) return unreadable(file, [tooLarge(file, text.length)]);
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const odd = characterFinding(source, file);
  if (odd !== undefined) return unreadable(file, [odd]);
  const lines = new LineCounter();
  const composed = composeGuarded(source, lines, file);
  if (composed.document === undefined) return unreadable(file, composed.findings);
  const locate = locatorOf(composed.document, lines, file);
  if (composed.broken)
    return { file, readable: false, value: undefined, findings: composed.findings, locate };
  const { value, findings } = plainValue(composed.document.contents, (offset) =>
    placeAt(lines, file, offset),
  );
  return { file, readable: true, value, findings: [...composed.findings, ...findings], locate };
}

/** The problem of a file that is too large to be read; `size` in bytes or characters. */
export function tooLarge(file: string, size: number): Finding {
  const megabytes = (size / 1_000_000).toFixed(1);
  return {
    where: () => ({ file, line: 1, column: 1 }),
    what: () =>
      `the file is too large (${megabytes} MB): at most ${MAX_FILE_CHARACTERS / 1_000_000} MB are read; split it into several files`,
  };
}

/** What stands for a file that could not be read. */
export function unreadable(file: string, findings: Finding[]): ParsedFile {
  const locate = (_path: Path) => ({ file, line: 1, column: 1, exact: false });
  return { file, readable: false, value: undefined, findings, locate };
}
