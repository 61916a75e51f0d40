import { words } from '../strings/index.ts';
import { rangePerHundred } from './numbers.ts';
import { saidHundred } from './saidHundred.ts';

/** The ends of a doubt, as shares. */
export interface Range {
  low: number;
  high: number;
}

const widthOf = ({ low, high }: Range): number => high - low;

/** A doubt of 100 as a table says it; '' where none was measured. */
export const rangeText = (range: Range | null): string =>
  range === null ? '' : rangePerHundred(range.low, range.high);

/** Width of the wider of two doubts; of none 0. */
export const widerOf = (dice: Range | null, readings: Range | null): number =>
  Math.max(0, ...[dice, readings].flatMap((range) => (range === null ? [] : [widthOf(range)])));

/**
 * The doubts about a chance, each by its name, the wider first; one that was not measured is left out. `sayReadings` says whether the
 * readings are all or the other ones.
 */
export function doubtWords(
  dice: Range | null,
  readings: Range | null,
  sayReadings: (range: string) => string = words.app.readings,
): string[] {
  const said = [
    ...(readings === null ? [] : [{ range: readings, say: sayReadings }]),
    ...(dice === null ? [] : [{ range: dice, say: words.app.dice }]),
  ];
  return said
    .sort((a, b) => widthOf(b.range) - widthOf(a.range))
    .map(({ range: { low, high }, say }) => say(rangePerHundred(low, high)));
}

/** The same in one text. */
export const doubts = (dice: Range | null, readings: Range | null): string =>
  doubtWords(dice, readings).join('; ');

/** A chance as a sentence says it: no more exact than the wider of its doubts lets it be. */
export const saidChance = (share: number, dice: Range | null, readings: Range | null): string =>
  saidHundred(share, widerOf(dice, readings));
