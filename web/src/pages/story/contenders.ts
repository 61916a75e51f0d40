import type { StoryData } from '../../data/shapes.ts';
import { personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { type Ends, widerOf } from '../../words/bothDoubts.ts';
import type { Place } from './useStory.ts';

/** Whoever may lead at the end, with the chance of the month and its two doubts. */
export interface Contender {
  /** the person's id, 'no one' or 'others' */
  key: string;
  person: string | null | 'others';
  name: string;
  chance: number;
  /** dice and other readings, each as lowest and highest; others have none */
  dice?: Ends;
  readings?: Ends;
}

/** Everybody with a band by name, then others, then no one: an order that gives nothing away. */
export function contenders({ persons }: StoryData, { ribbon, month }: Place): Contender[] {
  const banded = ribbon.bands.map(
    ({ person, chance, low, high, readingLow, readingHigh }): Contender => ({
      key: person ?? 'no one',
      person,
      name: person === null ? words.app.noOne : (personOf(persons, person)?.short ?? person),
      chance: chance[month]!,
      dice: [low[month]!, high[month]!],
      readings: [readingLow[month]!, readingHigh[month]!],
    }),
  );
  const named = banded.filter(({ person }) => person !== null).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const others: Contender = {
    ...{ key: 'others', person: 'others', name: words.app.others },
    chance: ribbon.others[month]!,
  };
  return [...named, others, ...banded.filter(({ person }) => person === null)];
}

/** No doubt is known. */
export const NONE: Ends = [0, 0];

/** Width of the wider of the two doubts. */
export const doubtOf = ({ dice = NONE, readings = NONE }: Contender): number => widerOf(dice, readings);
