import { expect, it } from 'vitest';
import { logistic, logisticCeiling, logisticCell, logisticFloor } from '../../src/numeric/index.ts';

it('bounds by cell lie around the logistic, close to it, at every size of log-odds', () => {
  for (let x = -40; x <= 40; x += 0.00137) {
    const cell = logisticCell(x);
    const p = logistic(x);
    if (!(logisticFloor[cell] <= p && p <= logisticCeiling[cell]))
      expect.fail(`${x} lies outside cell ${cell}`);
    if (logisticCeiling[cell] - logisticFloor[cell] > 0.0313) expect.fail(`cell ${cell} is too wide`);
  }
});

it('the ends of cells and infinities have a cell, too', () => {
  for (let x = -16; x <= 16; x += 0.125) {
    const cell = logisticCell(x);
    expect(logisticFloor[cell]).toBeLessThanOrEqual(logistic(x));
    expect(logisticCeiling[cell]).toBeGreaterThanOrEqual(logistic(x));
  }
  expect([logisticFloor[logisticCell(-Infinity)], logisticCeiling[logisticCell(Infinity)]]).toEqual([0, 1]);
});
