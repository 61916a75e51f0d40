import { groupsCompared } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, sidesBy } from '../sides.ts';

/** Numbers that differ by less than this share of the larger are taken as rounded. */
const ROUNDED = 0.02;

/** One quantity is given as two numbers that rounding does not explain. */
export const oneNumber: Rule = {
  id: 'one-number',
  says: 'one quantity is given as two numbers, and rounding does not explain it',
  find: (ground) =>
    groupsCompared(ground, 'number').flatMap((group) => {
      const sides = sidesBy(group.claims, ({ value }) =>
        typeof value === 'number' ? String(value) : undefined,
      );
      return pairs(ground, group, sides, 'one-number', (a, b) => {
        const [x, y] = [Number(a.says), Number(b.says)];
        const apart = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1);
        return apart <= ROUNDED ? undefined : `${a.says} is not ${b.says}`;
      });
    }),
};
