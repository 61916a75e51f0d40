import * as z from 'zod';
import { checkShape } from './checkShape.ts';
import type { ListName } from './draft.ts';
import type { Path } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';

/** Where an entry of a joined list was read. */
interface Origin {
  parsed: ParsedFile;
  path: Path;
}

/** The lists of all files, joined by name, with what is wrong with them. */
export interface Lists {
  entries: Map<ListName, unknown[]>;
  origins: Map<ListName, Origin[]>;
  misshapen: Map<ListName, string[]>;
  findings: Finding[];
  /** some file or list is not what it should be as a whole, so that its entries are not known */
  lacking: boolean;
}

export function newLists(): Lists {
  return { entries: new Map(), origins: new Map(), misshapen: new Map(), findings: [], lacking: false };
}

const listSchema = z.array(z.unknown());

/** Adds the entries of one list in one file to the joined list of that name. */
export function readList(
  file: ParsedFile,
  name: ListName,
  value: unknown,
  path: Path,
  schema: z.ZodType,
  lists: Lists,
): void {
  if (value === undefined) return;
  const list = checkShape(listSchema, value, path, file);
  if (!list.ok) {
    addAll(lists, list.findings);
    lists.lacking = true;
    return;
  }
  // The common case at once; entry by entry only where something is wrong.
  const all = z.array(schema).safeParse(list.value);
  for (const [index, entry] of list.value.entries()) {
    const at = [...path, index];
    const shaped = all.success
      ? { ok: true as const, value: all.data[index] }
      : checkShape(schema, entry, at, file);
    if (shaped.ok) {
      listIn(lists.entries, name).push(shaped.value);
      listIn(lists.origins, name).push({ parsed: file, path: at });
      continue;
    }
    addAll(lists, shaped.findings);
    const id = idOf(entry);
    if (id !== undefined) listIn(lists.misshapen, name).push(id);
  }
}

/** Adds without spreading: a broken file can have more findings than a call can take arguments. */
export function addAll(lists: Lists, findings: readonly Finding[]): void {
  for (const finding of findings) lists.findings.push(finding);
}

/** The joined list of a name. */
export function listOf(lists: Lists, name: ListName): unknown[] {
  return lists.entries.get(name) ?? [];
}

function listIn<T>(map: Map<ListName, T[]>, name: ListName): T[] {
  const known = map.get(name);
  if (known !== undefined) return known;
  const list: T[] = [];
  map.set(name, list);
  return list;
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  return typeof entry.id === 'string' ? entry.id : undefined;
}
