import type { Collections } from '../polity/index.ts';
import { inOrder } from '../polity/index.ts';
import type { Conflict } from './conflict.ts';
import { groundOf } from './ground.ts';
import { RULES } from './rules/index.ts';

/** Every contradiction among the claims of a polity, by rule, each pair of sides once. */
export function findContradictions(collections: Collections): Conflict[] {
  const ground = groundOf(collections);
  return RULES.flatMap((rule) => rule.find(ground));
}

/** What a contradiction is known by, as long as its claims are: the rule and the first claim of either side. */
export function conflictKey({ rule, sides }: Conflict): string {
  return [rule, ...sides.map(({ claims }) => claims[0]?.id ?? '-').sort(inOrder)].join(' ');
}
