import * as z from 'zod';
import { sourceSchema, type Source } from '../evidence/index.ts';
import { COLLECTIONS, polityHeadSchema, type CollectionName, type Collections, type PolityHead } from '../polity/index.ts';
import { checkShape } from './checkShape.ts';
import { scenarioFileSchema, type ListName, type Place, type ScenarioFile } from './draft.ts';
import { mergeScenarios } from './assembleScenario.ts';
import type { Path } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';

/** The files of one scenario as read. `scenarios` begins with the scenario itself; each next one is what it extends. */
export interface ParsedFiles {
  scenarios: readonly ParsedFile[];
  polity: readonly ParsedFile[];
  sources: readonly ParsedFile[];
}

/** What could be put together of a draft; what could not is absent, and its findings say why. */
export interface Assembled {
  scenario: ScenarioFile | undefined;
  head: PolityHead | undefined;
  collections: Collections;
  sources: Source[];
  misshapen: Partial<Record<ListName, readonly string[]>>;
  /** every file could be read as data: without this, an unknown id may only stand in a file that could not be read */
  complete: boolean;
  findings: Finding[];
  place(path: Path, atKey?: boolean): Place;
}

/** Where an entry of a joined list was read. */
interface Origin {
  parsed: ParsedFile;
  path: Path;
}

interface Lists {
  entries: Map<ListName, unknown[]>;
  origins: Map<ListName, Origin[]>;
  misshapen: Map<ListName, string[]>;
  findings: Finding[];
}

/** Joins parsed files into one draft, entry by entry, so that one misshapen entry hides no problem of the others. */
export function assemble(files: ParsedFiles): Assembled {
  const lists: Lists = { entries: new Map(), origins: new Map(), misshapen: new Map(), findings: [] };
  const everyFile = [...files.scenarios, ...files.polity, ...files.sources];
  for (const file of everyFile) lists.findings.push(...file.findings);
  const heads = files.polity.flatMap((file) => readPolityFile(file, lists));
  for (const file of files.sources) readSourceFile(file, lists);
  const merged = mergeScenarios(files.scenarios.map((file) => readScenarioFile(file, lists)));
  const head = oneHead(heads, files, lists);
  return {
    scenario: merged.scenario,
    head: head?.value,
    collections: collectionsOf(lists),
    sources: listOf(lists, 'sources') as Source[],
    misshapen: Object.fromEntries(lists.misshapen),
    complete: everyFile.every((file) => file.readable),
    findings: lists.findings,
    place: (path, atKey) => placeOf(path, atKey ?? false, lists, head, merged.origin),
  };
}

interface Head {
  parsed: ParsedFile;
  value: PolityHead | undefined;
}

const listSchema = z.array(z.unknown());

function readPolityFile(file: ParsedFile, lists: Lists): Head[] {
  const value = mappingOf(file, lists, 'collections, like "persons:", each with its list');
  if (value === undefined) return [];
  const known = { polity: z.unknown(), sources: z.unknown(), ...Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, z.unknown()])) };
  const keys = checkShape(z.strictObject(known).partial(), value, [], file);
  if (!keys.ok) lists.findings.push(...keys.findings);
  for (const name of Object.keys(COLLECTIONS) as CollectionName[]) readList(file, name, value[name], [name], COLLECTIONS[name], lists);
  readList(file, 'sources', value.sources, ['sources'], sourceSchema, lists);
  return value.polity === undefined ? [] : [readHead(file, value.polity, lists)];
}

function readHead(parsed: ParsedFile, value: unknown, lists: Lists): Head {
  const head = checkShape(polityHeadSchema, value, ['polity'], parsed);
  if (!head.ok) lists.findings.push(...head.findings);
  return { parsed, value: head.ok ? head.value : undefined };
}

function readSourceFile(file: ParsedFile, lists: Lists): void {
  if (file.readable) readList(file, 'sources', file.value, [], sourceSchema, lists);
}

/** Adds the entries of one list in one file to the joined list of that name. */
function readList(file: ParsedFile, name: ListName, value: unknown, path: Path, schema: z.ZodType, lists: Lists): void {
  if (value === undefined) return;
  const list = checkShape(listSchema, value, path, file);
  if (!list.ok) {
    lists.findings.push(...list.findings);
    return;
  }
  // The common case at once; entry by entry only where something is wrong.
  const all = z.array(schema).safeParse(list.value);
  list.value.forEach((entry, index) => {
    if (all.success) return add(lists, name, all.data[index], { parsed: file, path: [...path, index] });
    const shaped = checkShape(schema, entry, [...path, index], file);
    if (!shaped.ok) {
      lists.findings.push(...shaped.findings);
      const id = idOf(entry);
      if (id !== undefined) listIn(lists.misshapen, name).push(id);
      return;
    }
    add(lists, name, shaped.value, { parsed: file, path: [...path, index] });
  });
}

function add(lists: Lists, name: ListName, entry: unknown, origin: Origin): void {
  listIn(lists.entries, name).push(entry);
  listIn(lists.origins, name).push(origin);
}

function readScenarioFile(file: ParsedFile, lists: Lists): { parsed: ParsedFile; scenario: ScenarioFile | undefined } {
  const value = mappingOf(file, lists, 'the keys of a scenario, like "id:"');
  if (value === undefined) return { parsed: file, scenario: undefined };
  const shaped = checkShape(scenarioFileSchema, value, [], file);
  if (!shaped.ok) lists.findings.push(...shaped.findings);
  return { parsed: file, scenario: shaped.ok ? shaped.value : undefined };
}

/** The file's value, if it is a mapping; an empty file or another kind of value is a finding. */
function mappingOf(file: ParsedFile, lists: Lists, expected: string): Record<string, unknown> | undefined {
  if (!file.readable) return undefined;
  const { value } = file;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  const kind = value === null ? 'the file is empty' : `the file holds ${Array.isArray(value) ? 'a list' : 'a single value'}`;
  lists.findings.push({ where: () => file.locate([]), what: () => `${kind}; expected ${expected}` });
  return undefined;
}

function oneHead(heads: readonly Head[], files: ParsedFiles, lists: Lists): Head | undefined {
  for (const second of heads.slice(1)) {
    lists.findings.push({ where: () => second.parsed.locate(['polity'], true), what: () => `a second "polity:"; the first is in ${heads[0]?.parsed.file}` });
  }
  const anyUnread = files.polity.some((file) => !file.readable);
  const file = files.polity[0];
  if (heads.length === 0 && !anyUnread && file !== undefined) {
    const what = 'no file of this polity has its head: add "polity:" with schemaVersion, id and title to one of them';
    lists.findings.push({ where: () => file.locate([]), what: () => what });
  }
  return heads[0];
}

function collectionsOf(lists: Lists): Collections {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, listOf(lists, name)])) as unknown as Collections;
}

function listOf(lists: Lists, name: ListName): unknown[] {
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

function placeOf(path: Path, atKey: boolean, lists: Lists, head: Head | undefined, scenarioOrigin: (path: Path) => ParsedFile | undefined): Place {
  const [list, index, ...rest] = path;
  if (list === 'scenario') return located(scenarioOrigin(path.slice(1)), path.slice(1), atKey);
  if (list === 'polity') return located(head?.parsed, path, atKey);
  const origin = typeof index === 'number' ? lists.origins.get(list as ListName)?.[index] : undefined;
  return located(origin?.parsed, [...(origin?.path ?? []), ...rest], atKey);
}

function located(parsed: ParsedFile | undefined, path: Path, atKey: boolean): Place {
  if (parsed === undefined) return { file: '(unknown file)', line: 1, column: 1 };
  const { file, line, column } = parsed.locate(path, atKey);
  return { file, line, column };
}

