import type { ScenarioNumber } from '../../engine/index.ts';
import { type Claim, footnoteKind, type Quantity } from '../../evidence/index.ts';
import { nameHash } from '../../random/index.ts';

/** Collects the numbers of a scenario, each under its path. */
export interface NumberBook {
  numbers: ScenarioNumber[];
  /** Adds a quantity and returns its index. */
  add(path: string, quantity: Quantity): number;
}

/** An empty book; the claims tell how good each number is. */
export function openBook(claims: ReadonlyMap<string, Claim>): NumberBook {
  const numbers: ScenarioNumber[] = [];
  return {
    numbers,
    add(path, quantity) {
      const [low, high] = quantity.range ?? [quantity.value, quantity.value];
      numbers.push({
        path,
        value: quantity.value,
        low,
        high,
        kind: kindOf(quantity, claims),
        claims: quantity.claims ?? [],
      });
      return numbers.length - 1;
    },
  };
}

/** A number is as good as the weakest thing it rests on. */
function kindOf(quantity: Quantity, claims: ReadonlyMap<string, Claim>): ScenarioNumber['kind'] {
  if (quantity.assumed !== undefined || quantity.claims === undefined) return 'assumed';
  const kinds = quantity.claims.map((id) => footnoteKind(claims.get(id)?.kind ?? 'assumed'));
  if (kinds.includes('assumed')) return 'assumed';
  return kinds.includes('inferred') ? 'inferred' : 'documented';
}

export const hashPaths = (numbers: readonly ScenarioNumber[]): Uint32Array =>
  Uint32Array.from(numbers, (number) => nameHash(number.path));
