import type { Frequency, Interval } from '../analysis/index.ts';

/** A probability as histories out of 100, without decimals; never 0 or 100 for what is only rare or only usual. */
export function perHundred(probability: number): string {
  if (probability < 0.005) return '<1';
  if (probability > 0.995 && probability < 1) return '>99';
  return String(Math.round(100 * probability));
}

/** The same for a table with many cells: what never happened is a dash. */
export const cellPerHundred = (probability: number): string =>
  probability === 0 ? '-' : perHundred(probability);

/** Where a doubt spans more than this, an estimate is rounded to 5 in 100. */
const WIDE = 0.2;

/** Whether the widest of an estimate's doubts is so wide that single histories out of 100 would feign precision. */
export function isWide({ low, high, acrossParameters, acrossReadings }: Frequency): boolean {
  return [{ low, high }, acrossParameters, acrossReadings].some(
    (range) => range !== null && widthOf(range) > WIDE,
  );
}

export const widthOf = ({ low, high }: Interval): number => high - low;

/** An estimate as histories out of 100: to the nearest 5, marked "~", where it is wide. */
export function estimatePerHundred(frequency: Frequency): string {
  if (!isWide(frequency)) return perHundred(frequency.probability);
  const rounded = 5 * Math.round(20 * frequency.probability);
  return rounded === 0 ? '<5' : rounded === 100 ? '>95' : `~${rounded}`;
}

/** A range as histories out of 100: "44-48", " 4- 6", " 0-<1". */
export function rangePerHundred({ low, high }: Interval): string {
  const from = low < 0.005 ? '0' : perHundred(low);
  return `${from.padStart(2)}-${perHundred(high).padStart(2)}`;
}
