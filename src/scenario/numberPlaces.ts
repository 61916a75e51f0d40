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
/** What tells the items of a list inside an entry apart, besides their place in it. */
const ITEM_NAMES = ['from', 'kind', 'column'];
/** Mappings inside an entry that need not be named. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['coding']);

/**
 * The names by which a reading can speak of the polity's numbers, each with the places in the collections that it means.
 *
 * A name is the collection, the entry, and the steps to the number: `stances.<person>.<issue>.position`,
 * `pools.<id>.posts`. Where something holds a single number, its name is understood: `traits.<person>.<trait>`,
 * `issues.<id>.policy`. Dated entries and items of lists can be told apart by day, kind, column or number
 * (`stances.<person>.<issue>.1922-04-03.position`, `offices.<id>.powers.appoints`, `shocks.<id>.effects.0`); left out, the
 * name means all of them.
 */
export function numberPlaces(collections: Collections): ReadonlyMap<string, readonly Path[]> {
  const found = known.get(collections) ?? findPlaces(collections);
  known.set(collections, found);
  return found;
}

/** Collections do not change once they are read, and each reading of a polity asks about the same. */
const known = new WeakMap<Collections, ReadonlyMap<string, readonly Path[]>>();

function findPlaces(collections: Collections): ReadonlyMap<string, readonly Path[]> {
  const places = new Map<string, Path[]>();
  for (const list of Object.keys(COLLECTIONS) as CollectionName[]) {
    const entries: readonly object[] = collections[list];
    for (const [index, entry] of entries.entries()) {
      const start = [list, ...(NAMED_BY[list] ?? ['id']).map((field) => String((entry as Fields)[field]))];
      for (const { names, path } of entryNumbers(entry as Fields, [list, index]))
        for (const name of names) addTo(places, [...start, ...name].join('.'), path);
    }
  }
  return places;
}

type Fields = Readonly<Record<string, unknown>>;

function addTo(places: Map<string, Path[]>, name: string, path: Path): void {
  const known = places.get(name);
  if (known === undefined) places.set(name, [path]);
  else known.push(path);
}

/** A number and the ways to name it, as steps from what holds it. */
interface Named {
  names: string[][];
  path: Path;
}

function entryNumbers(entry: Fields, path: Path): Named[] {
  const day = 'id' in entry ? undefined : entry.from;
  return mappingNumbers(entry, path).map((number) =>
    typeof day === 'string' ? labelled(number, [day]) : number,
  );
}

/** The number may also be named with one of these labels before its steps. */
function labelled({ names, path }: Named, labels: readonly string[]): Named {
  return { path, names: [...names, ...labels.flatMap((label) => names.map((name) => [label, ...name]))] };
}

function mappingNumbers(mapping: Fields, path: Path): Named[] {
  const fields = Object.entries(mapping);
  const isOnly = fields.filter(([, value]) => isQuantity(value)).length === 1;
  return fields.flatMap(([key, value]) => {
    const at = [...path, key];
    if (isQuantity(value)) return [{ names: isOnly ? [[key], []] : [[key]], path: at }];
    const inner = Array.isArray(value)
      ? value.flatMap((item: unknown, index) => itemNumbers(item, index, [...at, index]))
      : innerNumbers(value, at);
    return inner.map((number) => stepped(number, key));
  });
}

function stepped({ names, path }: Named, key: string): Named {
  const after = names.map((name) => [key, ...name]);
  return { names: UNDERSTOOD.has(key) ? [...after, ...names] : after, path };
}

function innerNumbers(value: unknown, path: Path): Named[] {
  return typeof value === 'object' && value !== null ? mappingNumbers(value as Fields, path) : [];
}

function itemNumbers(item: unknown, index: number, path: Path): Named[] {
  if (typeof item !== 'object' || item === null) return [];
  const labels = ITEM_NAMES.map((name) => (item as Fields)[name]).filter(
    (label) => typeof label === 'string',
  );
  return innerNumbers(item, path).map((number) => labelled(number, [...labels, String(index)]));
}

function isQuantity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('value' in value)) return false;
  return typeof value.value === 'number' && ('claims' in value || 'assumed' in value);
}
