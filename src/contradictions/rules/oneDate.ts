import { type Day, formatDay, toDay } from '../../evidence/index.ts';
import type { Period } from '../../polity/index.ts';
import { inOrder } from '../../polity/index.ts';
import type { Conflict } from '../conflict.ts';
import { type Ground, groupsCompared, periodOfClaim } from '../ground.ts';
import type { Rule } from '../rule.ts';
import { pairs, saidBy, sidesBy } from '../sides.ts';

/** From this day on the Julian calendar ran 13 days behind, for a century before it 12. */
const THIRTEEN_FROM = toDay(1900, 3, 13);

/** One event has two dates that have no day in common. */
export const oneDate: Rule = {
  id: 'one-date',
  says: 'one event has two dates without a day in common',
  find: (ground) => dateConflicts(ground).filter(({ rule }) => rule === 'one-date'),
};

/** The same, where the two dates are as far apart as the two calendars. */
export const oldStyle: Rule = {
  id: 'old-style',
  says: 'two dates of one event are 12 or 13 days apart: one is Old Style and does not say so',
  find: (ground) => dateConflicts(ground).filter(({ rule }) => rule === 'old-style'),
};

function dateConflicts(ground: Ground): Conflict[] {
  return groupsCompared(ground, 'date').flatMap((group) => {
    const period = (side: { claims: readonly Parameters<typeof saidBy>[0][] }): Period =>
      periodOfClaim(ground, side.claims[0]!)!;
    const sides = sidesBy(
      group.claims,
      (claim) => {
        const found = periodOfClaim(ground, claim);
        return found && `${found.earliest}/${found.latest}`;
      },
      (claim) => saidBy({ ...claim, value: undefined }),
    );
    return pairs(ground, group, sides, 'one-date', (a, b) =>
      overlap(period(a), period(b)) ? undefined : `${a.says} is not ${b.says}`,
    ).map((conflict): Conflict => {
      const [a, b] = conflict.sides.map(period) as [Period, Period];
      if (!isDay(a) || !isDay(b) || !isSlip(a.earliest, b.earliest)) return conflict;
      const [early, late] = [a, b].map(({ earliest }) => formatDay(earliest)).sort(inOrder);
      return {
        ...conflict,
        rule: 'old-style',
        severity: 'minor',
        why: `${early} looks like the Old Style of ${late}`,
      };
    });
  });
}

function isSlip(a: Day, b: Day): boolean {
  const late = Math.max(a, b);
  return Math.abs(a - b) === (late >= THIRTEEN_FROM ? 13 : 12);
}

const isDay = ({ earliest, latest }: Period): boolean => earliest === latest;

export const overlap = (a: Period, b: Period): boolean => a.earliest <= b.latest && b.earliest <= a.latest;
