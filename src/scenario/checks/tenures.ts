import type { Period, Tenure } from '../../polity/index.ts';
import type { Check, CheckFinding, Ground } from './ground.ts';

/** A tenure with the days that it certainly covers, if any: from its latest possible beginning to its earliest possible end. */
interface Held {
  tenure: Tenure;
  index: number;
  certain: Period;
}

/**
 * One office has one holder at a time. Two tenures overlap only if they certainly do: a handover on one day is none, nor is
 * a month known only by its name. (Posts held side by side, such as deputies, are an office each.)
 */
export const overlappingTenures: Check = (ground) => [...byOffice(ground).values()].flatMap(overlapsIn);

function byOffice(ground: Ground): Map<string, Held[]> {
  const offices = new Map<string, Held[]>();
  ground.collections.tenures.forEach((tenure, index) => {
    const begins = ground.periodOf(tenure.from);
    const ends = tenure.to === undefined ? { earliest: Infinity } : ground.periodOf(tenure.to);
    if (begins === undefined || ends === undefined) return;
    const held = { tenure, index, certain: { earliest: begins.latest, latest: ends.earliest } };
    const list = offices.get(tenure.office);
    if (list === undefined) offices.set(tenure.office, [held]);
    else list.push(held);
  });
  return offices;
}

/** In the order of beginnings each tenure is compared with the one that lasts longest so far: every overlap shows once. */
function overlapsIn(held: readonly Held[]): CheckFinding[] {
  const inOrder = [...held].sort((a, b) => a.certain.earliest - b.certain.earliest || a.index - b.index);
  let longest: Held | undefined;
  return inOrder.flatMap((next) => {
    const before = longest;
    if (before === undefined || next.certain.latest > before.certain.latest) longest = next;
    if (before === undefined || !overlap(before.certain, next.certain)) return [];
    return [{ path: ['tenures', next.index], what: () => words(before.tenure, next.tenure) }];
  });
}

function overlap(a: Period, b: Period): boolean {
  return a.earliest < b.latest && b.earliest < a.latest;
}

function words(before: Tenure, next: Tenure): string {
  const spell = (tenure: Tenure): string => `${tenure.person}, ${tenure.from} to ${tenure.to ?? '(open)'}`;
  return `office "${next.office}" has two holders at one time: ${spell(before)}, and ${spell(next)}; end the first before the second begins`;
}
