import { perHundred } from './numbers.ts';

/** From this width of the wider doubt on, a count is said to the nearest five: more digits would be a pretense. */
const WIDE = 0.1;
const STEP = 5;

/** Whether a doubt, as the width of its interval, is so wide that counts are rounded. */
export const isWide = (spread: number): boolean => spread > WIDE;

/**
 * A share as a number of 100 histories, as it is said: to the nearest five where the wider of its doubts is wide, "<5" and
 * ">95" where that would be nothing or all; whole where the doubt is narrow or there is none. Tables keep the whole number.
 */
export function saidHundred(share: number, spread = 0): string {
  if (!isWide(spread)) return perHundred(share);
  const rounded = Math.round((share * 100) / STEP) * STEP;
  if (rounded === 0) return `<${STEP}`;
  return rounded === 100 ? `>${100 - STEP}` : String(rounded);
}
