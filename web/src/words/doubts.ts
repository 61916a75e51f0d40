import { words } from '../strings/index.ts';
import { rangePerHundred } from './numbers.ts';
import { saidHundred } from './saidHundred.ts';

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

/** A chance as a sentence says it: no more exact than the wider of its doubts lets it be. */
export function saidChance(share: number, dice: Range | null, readings: Range | null): string {
  const widths = [dice, readings].flatMap((range) => (range === null ? [] : [widthOf(range)]));
  return saidHundred(share, Math.max(0, ...widths));
}
