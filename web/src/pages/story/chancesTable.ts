import type { StoryData } from '../../data/shapes.ts';
import type { TableData } from '../../figure/DataTable.tsx';
import { personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { dayName, perHundred } from '../../words/numbers.ts';
import type { Place } from './useStory.ts';

/** Every month of the ribbon with each chance and its two doubts; months from `hiddenFrom` on are left out. */
export function chancesTable({ persons }: StoryData, { ribbon }: Place, hiddenFrom?: number): TableData {
  const { bands, dates } = ribbon;
  const { from, dice, readings } = words.story.columns;
  return {
    columns: [
      from,
      ...bands.flatMap(({ person }) => {
        const name = personOf(persons, person)?.short ?? words.app.noOne;
        return [name, `${name}, ${dice}`, `${name}, ${readings}`];
      }),
    ],
    rows: dates
      .slice(0, hiddenFrom)
      .map((date, at) => [
        dayName(date),
        ...bands.flatMap(({ chance, low, high, readingLow, readingHigh }) => [
          Math.round(chance[at]! * 100),
          `${perHundred(low[at]!)}-${perHundred(high[at]!)}`,
          `${perHundred(readingLow[at]!)}-${perHundred(readingHigh[at]!)}`,
        ]),
      ]),
  };
}
