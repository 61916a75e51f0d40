// How often the question "more than dice?" is answered wrongly where nothing matters, and that it hears what does.
import { describe, expect, it } from 'vitest';
import { beyondDice, chiSquareQuantile } from '../../src/analysis/beyondDice.ts';
import { changeBetween } from '../../src/analysis/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';

const stream = makeStream(11);
let asked = 0;
const draw = (): number => {
  asked += 1;
  return uniform(stream, DRAW_KIND.effect, asked, 0);
};
/** Pairs of outcomes of which a share is thrown anew, with another chance after the change. */
const change = (histories: number, thrown: number, before: number, after: number) => {
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < histories; i += 1) {
    const u = draw();
    from.push(u < before ? 1 : 0);
    const again = draw() < thrown ? draw() : u;
    to.push(again < after ? 1 : 0);
  }
  return changeBetween(from, to);
};

describe('beyondDice', () => {
  it.each([
    ['much is thrown anew', 0.8],
    ['little is thrown anew', 0.1],
  ])('raises about one false alarm in twenty lists of twenty where %s', (_, thrown) => {
    let alarms = 0;
    for (let list = 0; list < 100; list += 1) {
      const found = Array.from({ length: 20 }, () =>
        beyondDice(
          Array.from({ length: 8 }, () => change(48, thrown, 0.25, 0.25)),
          0.05 / 20,
        ),
      );
      if (found.some(Boolean)) alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(20);
  });

  it('hears a steady change of 15 in 100', () => {
    const heard = Array.from({ length: 40 }, () =>
      beyondDice(
        Array.from({ length: 8 }, () => change(64, 0.5, 0.25, 0.4)),
        0.05 / 20,
      ),
    ).filter(Boolean).length;
    expect(heard).toBeGreaterThanOrEqual(30);
  });

  it('is not deceived where one change alone has dice', () => {
    const still = { value: 0, error: 0.001 };
    expect(beyondDice([{ value: 0.3, error: 0.12 }, still, still, still], 0.001)).toBe(false);
  });

  it('takes exact changes at their word', () => {
    expect(beyondDice([{ value: 0.01, error: 0 }], 0.001)).toBe(true);
    expect(beyondDice([{ value: 0, error: 0 }], 0.05)).toBe(false);
  });
});

describe('chiSquareQuantile', () => {
  // Abramowitz and Stegun (1964), table 26.8
  it.each([
    [0.95, 8, 15.5073],
    [0.999, 8, 26.125],
    [0.975, 30, 46.9792],
  ])('at %d with %d degrees of freedom is %d, to one in a hundred', (p, freedom, value) => {
    expect(Math.abs(chiSquareQuantile(p, freedom) / value - 1)).toBeLessThan(0.01);
  });
});
