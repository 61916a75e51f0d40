import { plainName } from '../../polity/index.ts';
import { groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, sidesBy } from '../sides.ts';

/** One person or thing goes by two names: alias, transliteration or slip. */
export const oneName: Rule = {
  id: 'one-name',
  says: 'one person goes by two names: an alias, another transliteration, or a slip',
  find: (ground) =>
    groupsCompared(ground, 'name').flatMap((group) => {
      const sides = sidesBy(group.claims, ({ value }) =>
        value === undefined ? undefined : plainName(String(value)),
      );
      return pairs(ground, group, sides, 'one-name', (a, b) => `called ${a.says} and ${b.says}`);
    }),
};
