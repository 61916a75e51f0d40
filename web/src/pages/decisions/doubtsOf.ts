import { doubts, type Range, saidChance } from '../../words/doubts.ts';
import type { Foretold } from './foretold.ts';

const rangeOf = (low: number | null, high: number | null): Range | null =>
  low === null || high === null ? null : { low, high };

const rangesOf = ({ low, high, readingsLow, readingsHigh }: Foretold): [Range | null, Range | null] => [
  rangeOf(low, high),
  rangeOf(readingsLow, readingsHigh),
];

/** Both doubts about a chance on the eve, the wider first; '' where none was measured. */
export const doubtsOf = (told: Foretold): string => doubts(...rangesOf(told));

/** The chance on the eve as a sentence says it, no more exact than its doubts. */
export const saidOf = (told: Foretold): string => saidChance(told.probability ?? 0, ...rangesOf(told));
