import { inOrder, listed, plainName } from '../../polity/index.ts';
import { type Ground, groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, sidesBy } from '../sides.ts';

/** One set of people is told with other members. */
export const samePeople: Rule = {
  id: 'same-people',
  says: 'one set of people is told with other members',
  find: (ground) =>
    groupsCompared(ground, 'persons').flatMap((group) => {
      const sides = sidesBy(group.claims, ({ value }) =>
        typeof value === 'string' ? [...peopleIn(ground, value)].sort(inOrder).join() : undefined,
      );
      return pairs(ground, group, sides, 'same-people', (a, b) => {
        const [x, y] = [peopleIn(ground, a.says), peopleIn(ground, b.says)];
        const only = [...x].filter((id) => !y.has(id)).concat([...y].filter((id) => !x.has(id)));
        return `only one side names ${only.join(', ')}`;
      });
    }),
};

const peopleIn = (ground: Ground, text: string): Set<string> =>
  new Set(listed(text).map((name) => ground.personOf(name)?.id ?? plainName(name)));
