import { words } from '../../strings/index.ts';
import { doubtWords, type Range } from '../../words/doubts.ts';
import type { Foretold } from '../decisions/foretold.ts';

/** Both doubts of the chance that was given to what was decided, in words; where it did not carry, of the other side. */
export function missDoubts({ carried, low, high, readingsLow, readingsHigh }: Foretold): string[] {
  if (low === null || high === null) return [];
  const given = (from: number, to: number): Range =>
    carried === true ? { low: from, high: to } : { low: 1 - to, high: 1 - from };
  return doubtWords(given(low, high), given(readingsLow ?? low, readingsHigh ?? high), words.story.readings);
}
