import type { Claim } from '../evidence/index.ts';
import type { Conflict, RuleId, Side } from './conflict.ts';
import { type Ground, type Group, severityOf } from './ground.ts';

/** Claims of a group that say the same, by a key; claims without a key say nothing to the point. */
export function sidesBy(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string | undefined,
  says: (claim: Claim) => string = saidBy,
): Side[] {
  const sides = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key === undefined) continue;
    const known = sides.get(key);
    if (known === undefined) sides.set(key, [claim]);
    else known.push(claim);
  }
  return [...sides.values()].map((members) => ({ says: says(members[0]!), claims: members }));
}

/** What a claim says, as short as can be: its value, or its date. */
export function saidBy(claim: Claim): string {
  const { value, when, calendar } = claim;
  const date = when === undefined ? '' : `${when}${calendar === 'julian' ? ' O.S.' : ''}`;
  return value === undefined ? date : String(value);
}

/** A conflict between each pair of sides. */
export function pairs(
  ground: Ground,
  group: Group,
  sides: readonly Side[],
  rule: RuleId,
  why: (a: Side, b: Side) => string | undefined,
): Conflict[] {
  return sides.flatMap((a, index) =>
    sides.slice(index + 1).flatMap((b): Conflict[] => {
      const reason = why(a, b);
      if (reason === undefined) return [];
      const { subject, predicate } = group;
      return [
        { rule, severity: severityOf(ground, predicate), subject, predicate, sides: [a, b], why: reason },
      ];
    }),
  );
}
