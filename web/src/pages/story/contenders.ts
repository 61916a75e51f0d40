import type { StoryData } from '../../data/shapes.ts';
import { personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { type Range, widerOf } from '../../words/doubts.ts';
import type { Place } from './useStory.ts';

/** Whoever may lead at the end, with the chance of the month and its two doubts. */
export interface Contender {
  /** the person's id, 'no one' or 'others' */
  key: string;
  person: string | null | 'others';
  name: string;
  chance: number;
  /** by dice and by other readings; others have none */
  dice: Range | null;
  readings: Range | null;
}

/** Doubts that nobody has measured. */
export const UNKNOWN = { dice: null, readings: null } as const;

/** Everybody with a band by name, then others, then no one: an order that gives nothing away. */
export function contenders({ persons }: StoryData, { ribbon, month }: Place): Contender[] {
  const banded = ribbon.bands.map(
    ({ person, chance, low, high, readingLow, readingHigh }): Contender => ({
      key: person ?? 'no one',
      person,
      name: person === null ? words.app.noOne : (personOf(persons, person)?.short ?? person),
      chance: chance[month]!,
      dice: { low: low[month]!, high: high[month]! },
      readings: { low: readingLow[month]!, high: readingHigh[month]! },
    }),
  );
  const named = banded.filter(({ person }) => person !== null).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const others: Contender = {
    ...{ key: 'others', person: 'others', name: words.app.others },
    chance: ribbon.others[month]!,
    ...UNKNOWN,
  };
  return [...named, others, ...banded.filter(({ person }) => person === null)];
}

/** Width of the wider of the two doubts. */
export const doubtOf = ({ dice, readings }: Contender): number => widerOf(dice, readings);
