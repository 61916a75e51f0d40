import { plainName } from '../../polity/index.ts';
import { groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, sidesBy } from '../sides.ts';

/** A predicate with one value has two. */
export const oneValue: Rule = {
  id: 'one-value',
  says: 'what has one value is given two',
  find: (ground) =>
    groupsCompared(ground, 'value').flatMap((group) => {
      const keyOf = (value: unknown): string | undefined =>
        value === undefined ? undefined : (ground.personOf(String(value))?.id ?? plainName(String(value)));
      const sides = sidesBy(group.claims, ({ value }) => keyOf(value));
      return pairs(ground, group, sides, 'one-value', (a, b) => `"${a.says}" is not "${b.says}"`);
    }),
};
