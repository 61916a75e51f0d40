import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational, share } from '../../../src/models/power/rational.ts';

describe('a share', () => {
  it.each([
    [14n, 60n, '7/30', 7 / 30],
    [0n, 5n, '0', 0],
    [10n, 5n, '2', 2],
    [-1n, 3n, '-1/3', -1 / 3],
  ])('of %s in %s is %s', (numerator, denominator, exact, value) => {
    expect(share(numerator, denominator)).toEqual({ exact, value });
  });

  it('has the double that division of whole numbers gives', () => {
    const whole = fc.bigInt({ min: 0n, max: 2n ** 53n });
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        fc.pre(denominator > 0n);
        expect(share(numerator, denominator).value).toBe(Number(numerator) / Number(denominator));
      }),
    );
  });

  it('has a value where both numbers are beyond all doubles', () => {
    const huge = 10n ** 400n;
    expect(share(3n * huge, 8n * huge + 1n).value).toBe(0.375);
    expect(share(huge, 10n ** 399n).value).toBe(10);
  });
});

describe('a number from a file', () => {
  it.each([
    ['2/3', '2/3'],
    [0.1, '1/10'],
    ['0.25', '1/4'],
    [3, '3'],
    ['-1/2', '-1/2'],
  ])('%s is %s', (text, fraction) => {
    expect(rational(text).toFraction()).toBe(fraction);
  });

  it.each(['1/0', 'half'])('%s is none', (text) => {
    expect(() => rational(text)).toThrow(
      new RangeError(`${text} is no number; write a decimal such as 0.6 or a fraction such as 2/3`),
    );
  });
});
