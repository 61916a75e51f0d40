import { doubts } from '../../words/doubts.ts';
import type { Foretold } from './foretold.ts';

/** Both doubts about a chance on the eve, the wider first; '' where none was measured. */
export function doubtsOf({ low, high, readingsLow, readingsHigh }: Foretold): string {
  const dice = low === null || high === null ? null : { low, high };
  const readings =
    readingsLow === null || readingsHigh === null ? null : { low: readingsLow, high: readingsHigh };
  return doubts(dice, readings);
}
