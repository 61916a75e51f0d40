import fc from 'fast-check';
import { expect, it } from 'vitest';
import { multiplyHigh } from '../../src/random/multiplyHigh.ts';

it('is the upper half of the product of two words, whatever their sign', () => {
  const word = fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 });
  fc.assert(
    fc.property(word, word, (x, y) => {
      const product = BigInt.asUintN(32, BigInt(x)) * BigInt.asUintN(32, BigInt(y));
      expect(multiplyHigh(x, y)).toBe(Number(BigInt.asIntN(32, product >> 32n)));
    }),
    { seed: 3, numRuns: 3000 },
  );
});
