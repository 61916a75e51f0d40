// Draws weighed by likelihood: two draws by hand, a normal with a known posterior, and truths that are found again or not.
import { describe, expect, it } from 'vitest';
import { likelihoodWeights, recoveryOf, updateOf } from '../../src/analysis/index.ts';
import { ln, normalQuantile } from '../../src/numeric/index.ts';

describe('likelihoodWeights', () => {
  it('weighs two draws three to one, whatever common factor both have', () => {
    for (const common of [0, -5000]) {
      const weights = likelihoodWeights([common + ln(3), common]);
      expect(weights[0]).toBeCloseTo(0.75, 12);
      expect(weights[1]).toBeCloseTo(0.25, 12);
    }
  });

  it('gives nothing to what cannot be', () => {
    expect([...likelihoodWeights([Number.NEGATIVE_INFINITY, 0])]).toEqual([0, 1]);
  });
});

// a normal prior with mean 0 and variance 1, and one observation y = 1 with variance 1: posterior mean 1/2, variance 1/2
const draws = Float64Array.from({ length: 4000 }, (_, i) => normalQuantile((i + 0.5) / 4000));
const seeing = (y: number) => likelihoodWeights(Array.from(draws, (x) => -((y - x) * (y - x)) / 2));

describe('updateOf', () => {
  it('finds the known posterior of a normal', () => {
    const update = updateOf(draws, seeing(1));
    expect(update.mean).toBeCloseTo(0.5, 2);
    expect(update.contraction).toBeCloseTo(0.5, 2);
    expect(update.high).toBeCloseTo(0.5 + 1.645 * Math.sqrt(0.5), 1);
  });

  it('learns nothing from equal weights', () => {
    const update = updateOf(draws, new Float64Array(4000).fill(1 / 4000));
    expect(update.contraction).toBeCloseTo(0, 9);
    expect([update.low, update.high]).toEqual([update.priorLow, update.priorHigh]);
  });
});

describe('recoveryOf', () => {
  const truths = Array.from({ length: 100 }, (_, k) => 20 + 40 * k);

  it('has an error of nearly 0 where the data tell the truth, and of 1 where they tell nothing', () => {
    const sharp = truths.map((truth) =>
      likelihoodWeights(Array.from(draws, (x) => -5000 * (x - draws[truth]!) * (x - draws[truth]!))),
    );
    expect(recoveryOf(draws, truths, sharp)).toMatchObject({ truths: 100, coverage: 1 });
    expect(recoveryOf(draws, truths, sharp).error).toBeLessThan(0.05);
    const flat = truths.map(() => new Float64Array(4000).fill(1 / 4000));
    expect(recoveryOf(draws, truths, flat)).toMatchObject({ coverage: 0.9 });
    expect(recoveryOf(draws, truths, flat).error).toBeCloseTo(1, 9);
  });
});
