import { bothDoubts, type Ends } from '../../words/bothDoubts.ts';
import type { Foretold } from '../decisions/foretold.ts';

/** Both doubts of the chance that was given to what was decided, in words; where it did not carry, of the other side. */
export function missDoubts({ carried, low, high, readingsLow, readingsHigh }: Foretold): string[] {
  if (low === null || high === null) return [];
  const given = (from: number, to: number): Ends => (carried === true ? [from, to] : [1 - to, 1 - from]);
  return bothDoubts(given(low, high), given(readingsLow ?? low, readingsHigh ?? high));
}
