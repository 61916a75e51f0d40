import { expect, it } from 'vitest';
import { LOGISTIC_SLACK, logistic, logisticRoughly } from '../../src/numeric/index.ts';

it('is never off by as much as it says, at every size of log-odds', () => {
  let worst = 0;
  for (let x = -40; x <= 40; x += 0.00137)
    worst = Math.max(worst, Math.abs(logisticRoughly(x) - logistic(x)));
  expect(worst).toBeLessThan(LOGISTIC_SLACK);
});

it('answers infinities', () => {
  expect(logisticRoughly(-Infinity)).toBeLessThan(LOGISTIC_SLACK);
  expect(logisticRoughly(Infinity)).toBeGreaterThan(1 - LOGISTIC_SLACK);
});
