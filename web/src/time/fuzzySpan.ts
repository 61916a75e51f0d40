import { type Day, dateBounds } from 'plenum/evidence';

/** A stretch of time with doubtful ends: certain from `from` to `to`, possible from `fadeIn` to `fadeOut`. */
export interface FuzzySpan {
  readonly fadeIn: Day;
  readonly from: Day;
  readonly to: Day;
  readonly fadeOut: Day;
  /** no end is on record: drawn to the edge */
  readonly open: boolean;
}

/** Days by which a date that calls itself approximate or uncertain may be off, for drawing. */
const ABOUT_DAYS = 90;

/**
 * The span between two dates as historians write them, cut to a window. A year alone as beginning fades in through that
 * year; where the beginning may lie after the end ("1922" to "1922"), nothing is certain and both fades meet in the middle.
 */
export function fuzzySpan(
  from: string | undefined,
  to: string | undefined,
  window: readonly [Day, Day],
): FuzzySpan {
  const begins = from === undefined ? undefined : bounds(from);
  const ends = to === undefined ? undefined : bounds(to);
  const fadeIn = begins?.earliest ?? window[0];
  const fadeOut = ends?.latest ?? window[1];
  const surely = begins?.latest ?? fadeIn;
  const until = ends?.earliest ?? fadeOut;
  const middle = (surely + until) / 2;
  const [start, end] = surely <= until ? [surely, until] : [middle, middle];
  const cut = (day: number): Day => Math.min(Math.max(day, window[0]), window[1]);
  return {
    fadeIn: cut(fadeIn),
    from: cut(start),
    to: cut(end),
    fadeOut: cut(fadeOut),
    open: ends?.latest === undefined,
  };
}

function bounds(text: string): { earliest: Day | undefined; latest: Day | undefined } {
  const { earliest, latest, approximate, uncertain } = dateBounds(text, 'gregorian');
  const doubt = approximate || uncertain ? ABOUT_DAYS : 0;
  return {
    earliest: earliest === null ? undefined : earliest - doubt,
    latest: latest === null ? undefined : latest + doubt,
  };
}

/** Whether any part of a span can be seen in its window. */
export const isVisible = ({ fadeIn, fadeOut }: FuzzySpan, [first, last]: readonly [Day, Day]): boolean =>
  fadeOut > fadeIn && fadeOut > first && fadeIn < last;
