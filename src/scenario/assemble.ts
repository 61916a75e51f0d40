import * as z from 'zod';
import { type Source, sourceSchema } from '../evidence/index.ts';
import {
  COLLECTIONS,
  type CollectionName,
  type Collections,
  type PolityHead,
  polityHeadSchema,
} from '../polity/index.ts';
import { addAll, type Lists, listOf, newLists, readList } from './assembleLists.ts';
import { mergeScenarios } from './assembleScenario.ts';
import { checkShape } from './checkShape.ts';
import { type ListName, type Place, type ScenarioFile, scenarioFileSchema } from './draft.ts';
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

/** Joins parsed files into one draft, entry by entry, so that one misshapen entry hides no problem of the others. */
export function assemble(files: ParsedFiles): Assembled {
  const lists = newLists();
  const everyFile = [...files.scenarios, ...files.polity, ...files.sources];
  for (const file of everyFile) addAll(lists, file.findings);
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
    complete: !lists.lacking && files.polity.length > 0 && everyFile.every((file) => file.readable),
    findings: lists.findings,
    place: (path, atKey) => placeOf(path, atKey ?? false, lists, head, merged.origin),
  };
}

interface Head {
  parsed: ParsedFile;
  value: PolityHead | undefined;
}

/** The keys of a polity file; what stands under them is looked at entry by entry. */
const fileKeysSchema = z
  .strictObject(
    Object.fromEntries(['polity', 'sources', ...Object.keys(COLLECTIONS)].map((name) => [name, z.unknown()])),
  )
  .partial();

function readPolityFile(file: ParsedFile, lists: Lists): Head[] {
  const value = mappingOf(file, lists, 'collections, like "persons:", each with its list');
  if (value === undefined) return [];
  const keys = checkShape(fileKeysSchema, value, [], file);
  if (!keys.ok) {
    addAll(lists, keys.findings);
    lists.lacking = true;
  }
  for (const name of Object.keys(COLLECTIONS) as CollectionName[])
    readList(file, name, value[name], [name], COLLECTIONS[name], lists);
  readList(file, 'sources', value.sources, ['sources'], sourceSchema, lists);
  return value.polity === undefined ? [] : [readHead(file, value.polity, lists)];
}

function readHead(parsed: ParsedFile, value: unknown, lists: Lists): Head {
  const head = checkShape(polityHeadSchema, value, ['polity'], parsed);
  if (!head.ok) addAll(lists, head.findings);
  return { parsed, value: head.ok ? head.value : undefined };
}

function readSourceFile(file: ParsedFile, lists: Lists): void {
  if (file.readable) readList(file, 'sources', file.value, [], sourceSchema, lists);
}

function readScenarioFile(
  file: ParsedFile,
  lists: Lists,
): { parsed: ParsedFile; scenario: ScenarioFile | undefined } {
  const value = mappingOf(file, lists, 'the keys of a scenario, like "id:"');
  if (value === undefined) return { parsed: file, scenario: undefined };
  const shaped = checkShape(scenarioFileSchema, value, [], file);
  if (!shaped.ok) addAll(lists, shaped.findings);
  return { parsed: file, scenario: shaped.ok ? shaped.value : undefined };
}

/** The file's value, if it is a mapping; an empty file or another kind of value is a finding. */
function mappingOf(file: ParsedFile, lists: Lists, expected: string): Record<string, unknown> | undefined {
  if (!file.readable) return undefined;
  const { value } = file;
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  const kind =
    value === null
      ? 'the file is empty'
      : `the file holds ${Array.isArray(value) ? 'a list' : 'a single value'}`;
  lists.lacking = true;
  lists.findings.push({ where: () => file.locate([]), what: () => `${kind}; expected ${expected}` });
  return undefined;
}

function oneHead(heads: readonly Head[], files: ParsedFiles, lists: Lists): Head | undefined {
  for (const second of heads.slice(1)) {
    lists.findings.push({
      where: () => second.parsed.locate(['polity'], true),
      what: () => `a second "polity:"; the first is in ${heads[0]?.parsed.file}`,
    });
  }
  const anyUnread = files.polity.some((file) => !file.readable);
  const file = files.polity[0];
  if (heads.length === 0 && !anyUnread && file !== undefined) {
    const what =
      'no file of this polity has its head: add "polity:" with schemaVersion, id and title to one of them';
    lists.findings.push({ where: () => file.locate([]), what: () => what });
  }
  return heads[0];
}

function collectionsOf(lists: Lists): Collections {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  return Object.fromEntries(names.map((name) => [name, listOf(lists, name)])) as unknown as Collections;
}

function placeOf(
  path: Path,
  atKey: boolean,
  lists: Lists,
  head: Head | undefined,
  scenarioOrigin: (path: Path) => ParsedFile | undefined,
): Place {
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
