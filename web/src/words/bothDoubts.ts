import { words } from '../strings/index.ts';
import { rangePerHundred } from './numbers.ts';

/** The ends of a doubt, as shares. */
export type Ends = readonly [low: number, high: number];

/** Width of the wider of two doubts. */
export const widerOf = (dice: Ends, readings: Ends): number =>
  Math.max(dice[1] - dice[0], readings[1] - readings[0]);

/** Both doubts in words, each by its name, the wider first. */
export function bothDoubts(dice: Ends, readings: Ends): string[] {
  const said = [
    words.story.readings(rangePerHundred(...readings)),
    words.story.dice(rangePerHundred(...dice)),
  ];
  return dice[1] - dice[0] > readings[1] - readings[0] ? said.toReversed() : said;
}
