// Shares of variance over crossed worlds: layouts small enough to solve by hand, and noise that must count as chance.
import { describe, expect, it } from 'vitest';
import { type Crossed, FACTORS, factorShares } from '../../src/analysis/index.ts';
import { makeStream, nameHash, uniform } from '../../src/random/index.ts';

const stream = makeStream(7);
const noise = (row: number, world: number): number => {
  stream.slot = row;
  return uniform(stream, 0, nameHash('noise'), world) - 0.5;
};
const ROWS = 400;
/** 2 x 2 worlds of ROWS histories, persons in turn, ten histories a point. */
const crossed = (outcome: (r: number, c: number, person: number, row: number) => number): Crossed => ({
  outcomes: [0, 1].map((r) =>
    [0, 1].map((c) => Array.from({ length: ROWS }, (_, row) => outcome(r, c, row % 3, row))),
  ),
  personOf: Array.from({ length: ROWS }, (_, row) => row % 3),
  persons: 3,
  weights: new Float64Array(ROWS).fill(1 / ROWS),
  pointOf: Array.from({ length: ROWS }, (_, row) => Math.floor(row / 10)),
  points: 40,
});
const draw = (r: number, k: number): number => (r * 31 + k * 17) % 40;
const of = (outcome: Parameters<typeof crossed>[0]) => factorShares(crossed(outcome), 50, draw)!;

describe('factorShares', () => {
  it.each([
    ['rules', (r: number) => r],
    ['circumstance', (_: number, c: number) => c],
    ['person', (_: number, __: number, p: number) => p],
    ['together', (r: number, c: number) => (2 * r - 1) * (2 * c - 1)],
  ] as const)('gives all to %s where nothing else moves the outcome', (name, outcome) => {
    const shares = of(outcome);
    for (const factor of FACTORS) expect(shares[factor].share).toBeCloseTo(Number(factor === name), 9);
  });

  it('divides by hand: 3 r + 4 c has variances 9/4 and 16/4', () => {
    const shares = of((r, c) => 3 * r + 4 * c);
    expect(shares.rules.share).toBeCloseTo(9 / 25, 9);
    expect(shares.circumstance.share).toBeCloseTo(16 / 25, 9);
  });

  it('gives noise to chance, whether or not worlds share it', () => {
    for (const shares of [
      of((_, __, ___, row) => noise(row, 0)),
      of((r, c, _, row) => noise(row, 2 * r + c)),
    ]) {
      expect(shares.chance.share).toBeGreaterThan(0.97);
      expect(shares.person.low).toBeLessThan(0.01);
    }
  });

  it('sums to one, with each share inside its interval', () => {
    const shares = of((r, c, p, row) => r + 0.5 * c * p + 2 * noise(row, 0));
    expect(FACTORS.reduce((sum, name) => sum + shares[name].share, 0)).toBeCloseTo(1, 9);
    for (const name of FACTORS) {
      expect(shares[name].low).toBeLessThanOrEqual(shares[name].share);
      expect(shares[name].high).toBeGreaterThanOrEqual(shares[name].share);
    }
  });

  it('says nothing of what never varies', () =>
    expect(
      factorShares(
        crossed(() => 1),
        5,
        draw,
      ),
    ).toBeNull());
});
