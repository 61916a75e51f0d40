import type { Quantity } from '../evidence/index.ts';
import type { Collections } from '../polity/index.ts';
import type { Path } from './locate.ts';
import { numberPlaces } from './numberPlaces.ts';

/**
 * The collections with some numbers taken otherwise, as a reading does: each name (see `numberPlaces`) with the number to
 * put in its places. The collections given are left as they are; what does not change is shared.
 *
 * @throws RangeError if a name means no number, which `checkScenario` reports beforehand
 */
export function withNumbers(
  collections: Collections,
  numbers: Readonly<Record<string, Quantity>>,
): Collections {
  const changes = Object.entries(numbers);
  if (changes.length === 0) return collections;
  const places = numberPlaces(collections);
  return changes.reduce<unknown>((changed, [name, number]) => {
    const paths = places.get(name);
    if (paths === undefined) throw new RangeError(`the polity has no number "${name}"`);
    return paths.reduce<unknown>((value, path) => replaced(value, path, number), changed);
  }, collections) as Collections;
}

function replaced(value: unknown, [step, ...rest]: Path, number: Quantity): unknown {
  if (step === undefined) return number;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? replaced(item, rest, number) : item));
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: replaced(fields[step], rest, number) };
}
