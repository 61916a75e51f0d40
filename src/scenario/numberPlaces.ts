import { COLLECTIONS, type CollectionName, type Collections } from '../polity/index.ts';
import type { Path } from './locate.ts';

/** The fields that name an entry in the path of its numbers; all others are named by their id. */
const NAMED_BY: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  traits: ['person', 'trait'],
  ties: ['person', 'toward'],
  stances: ['person', 'issue'],
  tenures: ['office', 'person'],
  alignments: ['person', 'struggle'],
};
/** What tells the items of a list inside an entry apart. */
const ITEM_NAMES = ['from', 'kind', 'column', 'id', 'person'];

/**
 * The names by which a reading can speak of the polity's numbers, each with the places in the collections that it means.
 *
 * A name is the collection, the entry, and the steps to the number: `stances.<person>.<issue>.position`,
 * `pools.<id>.posts`, `traits.<person>.<trait>` (the step `amount` is understood). Dated entries and items of lists can be
 * told apart by their day, kind or column (`stances.<person>.<issue>.1922-04-03.position`,
 * `offices.<id>.powers.appoints.strength`); left out, the name means all of them.
 */
export function numberPlaces(collections: Collections): ReadonlyMap<string, readonly Path[]> {
  const places = new Map<string, Path[]>();
  for (const list of Object.keys(COLLECTIONS) as CollectionName[]) {
    collections[list].forEach((entry: object, index) => {
      for (const { names, path } of numbersIn(entry, [list, index])) {
        for (const name of names)
          addTo(places, [...entryName(list, entry as Fields), ...name].join('.'), path);
      }
    });
  }
  return places;
}

type Fields = Readonly<Record<string, unknown>>;

function addTo(places: Map<string, Path[]>, name: string, path: Path): void {
  const known = places.get(name);
  if (known === undefined) places.set(name, [path]);
  else known.push(path);
}

function entryName(list: CollectionName, entry: Fields): string[] {
  return [list, ...(NAMED_BY[list] ?? ['id']).map((field) => String(entry[field]))];
}

/** A number and the ways to name it, as steps from its entry. */
interface Named {
  names: string[][];
  path: Path;
}

function numbersIn(entry: object, path: Path): Named[] {
  const from = (entry as Fields).from;
  const dated = typeof from === 'string' && !('id' in entry);
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) =>
    numbersUnder(value, key, [...path, key]).map(({ names, path: at }) => ({
      names: dated ? [...names, ...names.map((name) => [from, ...name])] : names,
      path: at,
    })),
  );
}

function numbersUnder(value: unknown, key: string, path: Path): Named[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => itemNumbers(item, index, key, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  if (isQuantity(value)) return [{ names: key === 'amount' ? [[], [key]] : [[key]], path }];
  return numbersIn(value, path).map((inner) => ({
    ...inner,
    names: inner.names.map((name) => [key, ...name]),
  }));
}

function itemNumbers(item: unknown, index: number, key: string, path: Path): Named[] {
  if (typeof item !== 'object' || item === null || isQuantity(item)) return [];
  const label =
    ITEM_NAMES.map((name) => (item as Fields)[name]).find((name) => typeof name === 'string') ??
    String(index);
  return Object.entries(item).flatMap(([field, value]: [string, unknown]) =>
    numbersUnder(value, field, [...path, field]).map(({ names, path: at }) => ({
      names: names.flatMap((name) => [
        [key, ...name],
        [key, label, ...name],
      ]),
      path: at,
    })),
  );
}

function isQuantity(value: object): boolean {
  return 'value' in value && typeof value.value === 'number' && ('claims' in value || 'assumed' in value);
}
