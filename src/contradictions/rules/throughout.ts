import type { Claim, Comparison } from '../../evidence/index.ts';
import { plainName } from '../../polity/index.ts';
import type { Conflict, RuleId } from '../conflict.ts';
import { type Ground, type Group, groupsCompared, periodOfClaim } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs } from '../sides.ts';
import { overlap } from './oneDate.ts';

/** Something said of a whole time has a counterexample within it: "always" and "never" are refuted by one case. */
export const throughout: Rule = {
  id: 'throughout',
  says: 'what is said to hold for a whole time is contradicted by something within it',
  find: (ground) =>
    clashes(ground, 'state', 'throughout', differ, (a, b) => `${a} and ${b} at the same time`),
};

/** Somebody is in two places at once. */
export const twoPlaces: Rule = {
  id: 'two-places',
  says: 'somebody is in two places at once',
  find: (ground) =>
    clashes(ground, 'place', 'two-places', differ, (a, b) => `in ${a} and in ${b} at the same time`),
};

/** Somebody belongs to two camps that exclude each other. */
export const opposedCamps: Rule = {
  id: 'opposed-camps',
  says: 'somebody belongs at once to two camps that exclude each other',
  find: (ground) =>
    clashes(ground, 'side', 'opposed-camps', opposed, (a, b) => `with ${a} and with ${b} at the same time`),
};

type Incompatible = (ground: Ground, group: Group, a: string, b: string) => boolean;

const differ: Incompatible = (_, __, a, b) => plainName(a) !== plainName(b);

const opposed: Incompatible = (ground, { predicate }, a, b) =>
  (ground.predicates.get(predicate)?.opposed ?? []).some(
    ([x, y]) => (x === a && y === b) || (x === b && y === a),
  );

function clashes(
  ground: Ground,
  how: Comparison,
  rule: RuleId,
  incompatible: Incompatible,
  why: (a: string, b: string) => string,
): Conflict[] {
  return groupsCompared(ground, how).flatMap((group) => {
    const sides = group.claims
      .filter(({ value, when }) => value !== undefined && when !== undefined)
      .map((claim) => ({ says: `${claim.value}, ${claim.when}`, claims: [claim] as [Claim] }));
    return pairs(ground, group, sides, rule, (a, b) => {
      const [x, y] = [a.claims[0]!, b.claims[0]!];
      const [p, q] = [periodOfClaim(ground, x), periodOfClaim(ground, y)];
      if (p === undefined || q === undefined || !overlap(p, q)) return undefined;
      return incompatible(ground, group, String(x.value), String(y.value)) ? why(a.says, b.says) : undefined;
    });
  });
}
