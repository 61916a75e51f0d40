import { groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, sidesBy } from '../sides.ts';

/** One vote is counted in two ways: other numbers, or unanimous and divided. */
export const oneCount: Rule = {
  id: 'one-count',
  says: 'one vote has two counts',
  find: (ground) =>
    groupsCompared(ground, 'vote').flatMap((group) => {
      const sides = sidesBy(group.claims, ({ value }) => (value === undefined ? undefined : String(value)));
      return pairs(ground, group, sides, 'one-count', (a, b) => whyNot(a.says, b.says));
    }),
};

function whyNot(a: string, b: string): string | undefined {
  const [x, y] = [countsIn(a), countsIn(b)];
  if (x.length > 0 && y.length > 0) return x.join() === y.join() ? undefined : `${a} is not ${b}`;
  const [words, counts] = x.length > 0 ? [b, x] : [a, y];
  if (!/unanim|to the last/i.test(words)) return undefined;
  return counts.filter((count) => count > 0).length > 1 ? `${counts.join('-')} is not unanimous` : undefined;
}

const countsIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
