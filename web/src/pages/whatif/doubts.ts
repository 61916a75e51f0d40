import { words } from '../../strings/index.ts';
import { rangePerHundred } from '../../words/numbers.ts';

interface Range {
  low: number;
  high: number;
}

/** Both doubts about a chance, the wider first; without other readings, dice alone. */
export function doubts(dice: Range, readings: Range | null): string {
  const said = words.whatIf.dice(rangePerHundred(dice.low, dice.high));
  if (readings === null) return said;
  const over = words.whatIf.readings(rangePerHundred(readings.low, readings.high));
  return readings.high - readings.low >= dice.high - dice.low ? `${over}; ${said}` : `${said}; ${over}`;
}
