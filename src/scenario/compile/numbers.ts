import type { Claim, Quantity } from '../../evidence/index.ts';
import type { ScenarioNumber } from '../../engine/index.ts';
import { nameHash } from '../../random/index.ts';

/** Collects the numbers of a scenario, each under its path; a reading's own numbers replace the polity's. */
export interface NumberBook {
  numbers: ScenarioNumber[];
  /** Adds a quantity and returns its index. */
  add(path: string, quantity: Quantity): number;
}

/** An empty book. `overrides` are the reading's numbers by path. */
export function openBook(claims: ReadonlyMap<string, Claim>, overrides: Readonly<Record<string, Quantity>>): NumberBook {
  const numbers: ScenarioNumber[] = [];
  return {
    numbers,
    add(path, quantity) {
      const taken = overrides[path] ?? quantity;
      const [low, high] = taken.range ?? [taken.value, taken.value];
      numbers.push({ path, value: taken.value, low, high, kind: kindOf(taken, claims), claims: taken.claims ?? [] });
      return numbers.length - 1;
    },
  };
}

/** A number is as good as the weakest thing it rests on. */
function kindOf(quantity: Quantity, claims: ReadonlyMap<string, Claim>): ScenarioNumber['kind'] {
  if (quantity.assumed !== undefined || quantity.claims === undefined) return 'assumed';
  const kinds = quantity.claims.map((id) => claims.get(id)?.kind ?? 'assumed');
  if (kinds.includes('assumed')) return 'assumed';
  return kinds.includes('inferred') ? 'inferred' : 'documented';
}

export const hashPaths = (numbers: readonly ScenarioNumber[]): Uint32Array => Uint32Array.from(numbers, (number) => nameHash(number.path));
