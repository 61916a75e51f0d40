import { expect, it } from 'vitest';
import { LOGISTIC_SLACK, logistic, logisticAllRoughly } from '../../src/numeric/index.ts';

it('is never off by as much as it says, at every size of log-odds', () => {
  const odds = Float64Array.from({ length: 60_000 }, (_, n) => (n - 30_000) * 0.00137);
  const chances = odds.slice();
  logisticAllRoughly(chances, chances.length);
  const worst = chances.reduce((most, p, n) => Math.max(most, Math.abs(p - logistic(odds[n]))), 0);
  expect(worst).toBeLessThan(LOGISTIC_SLACK);
});

it('leaves what comes after the count alone, and answers infinities', () => {
  const values = Float64Array.of(-Infinity, Infinity, 7);
  logisticAllRoughly(values, 2);
  expect(values[0]).toBeLessThan(LOGISTIC_SLACK);
  expect(values[1]).toBeGreaterThan(1 - LOGISTIC_SLACK);
  expect(values[2]).toBe(7);
});
