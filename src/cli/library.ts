import { type Library, libraryAt, libraryFolder, Refusal, type StoredText } from '../library/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type PreparedText, prepare } from '../texts/index.ts';
import { EXIT, type Terminal } from './command.ts';

/** The scenario whose polity and sources are meant where a command names none: the one that the package is known for. */
export const DEFAULT_SCENARIO = 'succession-1922';

/** What `--library` says in help. */
export const LIBRARY_WORDS = 'folder of your own texts (default: your data folder, or $PLENUM_LIBRARY)';

export const openLibrary = (named: string | undefined, { cwd }: Terminal): Library =>
  libraryAt(libraryFolder(named, cwd, process.env));

/** The texts of a library with pages and sections found; sections that claims name are known to be headings. */
export function preparedTexts(texts: readonly StoredText[], { collections }: Scenario): PreparedText[] {
  return texts.map(({ source, text }) => prepare(source, text, sectionNames(collections.claims, source)));
}

export function sectionNames(claims: Scenario['collections']['claims'], source: string): string[] {
  return claims.flatMap((claim) =>
    claim.source === source && claim.locator.section !== undefined ? [claim.locator.section] : [],
  );
}

/** Runs what reads files from outside; a refusal is told, with the file, and ends the command with `exit`. */
export async function orRefusal<T>(
  terminal: Terminal,
  what: string,
  work: () => Promise<T>,
  exit: typeof EXIT.usage | typeof EXIT.failed = EXIT.failed,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) && !isSystemError(error)) throw error;
    terminal.err(`${what === '' ? '' : `${what}: `}${error.message}\n`);
    terminal.exitCode = exit;
    return undefined;
  }
}

/** An error of the file system, which tells of itself in words. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
