import { words } from '../strings/index.ts';
import { rangePerHundred } from './numbers.ts';

interface Range {
  low: number;
  high: number;
}

const widthOf = ({ low, high }: Range): number => high - low;

/** The doubts about a chance, the wider first; one that was not measured is left out. */
export function doubts(dice: Range | null, readings: Range | null): string {
  const said = [
    ...(readings === null ? [] : [{ range: readings, say: words.app.readings }]),
    ...(dice === null ? [] : [{ range: dice, say: words.app.dice }]),
  ];
  return said
    .sort((a, b) => widthOf(b.range) - widthOf(a.range))
    .map(({ range: { low, high }, say }) => say(rangePerHundred(low, high)))
    .join('; ');
}
