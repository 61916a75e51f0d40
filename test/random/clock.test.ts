import { expect, it } from 'vitest';
import { clockThreshold, makeStream, nameHash } from '../../src/random/index.ts';
import { followsCdf, looksUncorrelated, mean, SIGNIFICANCE, times } from './statistics.ts';

const stroke = nameHash('stroke');
const exponentialCdf = (x: number): number => 1 - Math.exp(-x);

/** Days until a clock fires when the hazard per day follows `hazard`. */
function waiting(threshold: number, hazard: (day: number) => number): number {
  let accumulated = 0;
  for (let day = 0; ; day++) {
    accumulated += hazard(day);
    if (accumulated >= threshold) return day;
  }
}

it('thresholds are Exp(1) over histories, subjects and occurrences', () => {
  for (const xs of [
    times(30_000, (slot) => clockThreshold(makeStream(1, slot), stroke, 7, 0)),
    times(30_000, (subject) => clockThreshold(makeStream(1), stroke, subject, 0)),
    times(30_000, (occurrence) => clockThreshold(makeStream(1), stroke, 7, occurrence)),
  ]) {
    expect(followsCdf(xs, exponentialCdf)).toBeGreaterThan(SIGNIFICANCE);
    expect(Math.abs(mean(xs) - 1)).toBeLessThan(4 / Math.sqrt(30_000));
    expect(Math.abs(mean(xs.map((x) => (x - 1) ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(8 / 30_000));
  }
});

it('one occurrence says nothing about the next, one clock nothing about another', () => {
  const first = times(20_000, (slot) => clockThreshold(makeStream(1, slot), stroke, 7, 0));
  const second = times(20_000, (slot) => clockThreshold(makeStream(1, slot), stroke, 7, 1));
  const other = times(20_000, (slot) => clockThreshold(makeStream(1, slot), nameHash('quarrel'), 7, 0));
  expect(looksUncorrelated(first, second)).toBeGreaterThan(SIGNIFICANCE);
  expect(looksUncorrelated(first, other)).toBeGreaterThan(SIGNIFICANCE);
});

it('at a constant hazard of h a day the mean waiting time is 1 / h', () => {
  const days = times(20_000, (slot) =>
    waiting(clockThreshold(makeStream(2, slot), stroke, 7, 0), () => 0.01),
  );
  expect(Math.abs(mean(days) + 0.5 - 100)).toBeLessThan((4 * 100) / Math.sqrt(20_000));
});

it('a higher hazard brings the same event earlier in every history', () => {
  for (let slot = 0; slot < 500; slot++) {
    const threshold = clockThreshold(makeStream(3, slot), stroke, 7, 0);
    expect(waiting(threshold, () => 0.02)).toBeLessThanOrEqual(waiting(threshold, () => 0.015));
  }
});

it('survival under a changing hazard is e^-(accumulated hazard)', () => {
  const hazard = (day: number): number => (day < 30 ? 0.005 : 0.03);
  const alive = times(40_000, (slot) =>
    waiting(clockThreshold(makeStream(4, slot), stroke, 7, 0), hazard),
  ).filter((day) => day >= 60).length;
  const expected = Math.exp(-(30 * 0.005 + 30 * 0.03));
  expect(Math.abs(alive / 40_000 - expected)).toBeLessThan(
    4 * Math.sqrt((expected * (1 - expected)) / 40_000),
  );
});
