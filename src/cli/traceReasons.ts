import { MECHANISMS, type MechanismId } from '../engine/index.ts';
import type { Quantity } from '../evidence/index.ts';
import { numberPlaces, RECORD_WEIGHT, type Reading, type Scenario } from '../scenario/index.ts';
import type { UsedNumber } from './traceNumbers.ts';

/** Why a number is assumed, in the words of the scenario; undefined where nobody says. */
export type Reasons = (used: UsedNumber) => string | undefined;

/** Looks up reasons where a number is set: the reading first, then the scenario, the polity, and the mechanism's own default. */
export function reasonsOf({ scenario, collections }: Scenario, reading: Reading | undefined): Reasons {
  const places = numberPlaces(collections);
  return (used) => {
    const [id, name = ''] = used.path.split('.', 2) as [MechanismId, string?];
    const set = [
      reading?.numbers?.[used.path],
      reading?.mechanisms?.[id]?.parameters?.[name],
      scenario.mechanisms?.[id]?.parameters?.[name],
      used.path === RECORD_WEIGHT ? scenario.records?.weight : undefined,
    ];
    const found = set.find((quantity) => quantity !== undefined);
    if (found !== undefined) return found.assumed;
    const inPolity = [used.path, `${used.path}.liking`]
      .flatMap((path) => places.get(path) ?? [])
      .map((path) => quantityAt(collections, path));
    return (
      inPolity.find((quantity) => sameRange(quantity, used))?.assumed ??
      MECHANISMS[id]?.parameters[name]?.because
    );
  };
}

/** Dated entries share a name: the one that was used is told by its range. */
const sameRange = ({ value, range }: Quantity, { low, high }: UsedNumber): boolean =>
  (range?.[0] ?? value) === low && (range?.[1] ?? value) === high;

const quantityAt = (collections: object, path: readonly (string | number)[]): Quantity =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], collections) as Quantity;
