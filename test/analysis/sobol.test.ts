// Sobol indices of functions whose indices are known exactly (reference/numbers/analytic_reference_values.json: from the
// closed forms of Ishigami and Homma 1990, and of Sobol's G function, Saltelli and Sobol 1995).
import { describe, expect, it } from 'vitest';
import { type SobolRow, sobolIndices } from '../../src/analysis/index.ts';
import {
  combine,
  DRAW_KIND,
  makeStream,
  nameHash,
  normal,
  pointCoordinate,
  uniform,
} from '../../src/random/index.ts';

type Exact = (u: readonly number[]) => number;

const ishigami =
  (b: number): Exact =>
  (u) => {
    const [x, y, z] = u.map((v) => Math.PI * (2 * v - 1)) as [number, number, number];
    return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + b * z * z * z * z * Math.sin(x);
  };
const G = [0, 1, 4.5, 9, 99, 99, 99, 99];
const sobolG: Exact = (u) =>
  u.reduce((product, v, i) => (product * (Math.abs(4 * v - 2) + G[i]!)) / (1 + G[i]!), 1);

const TABLE = [
  {
    name: 'Ishigami, b = 0.1',
    f: ishigami(0.1),
    variance: 13.844587940719254,
    first: [0.31390519114781146, 0.4424111447900409, 0],
    total: [0.5575888552099592, 0.4424111447900409, 0.2436836640621477],
  },
  {
    name: 'Ishigami, b = 0.05',
    f: ishigami(0.05),
    variance: 8.916942440349825,
    first: [0.21851856442701334, 0.686894643648693, 0],
    total: [0.3131053563513071, 0.686894643648693, 0.09458679192429376],
  },
  {
    name: 'Sobol G',
    f: sobolG,
    variance: 0.4654244319022067,
    first: [
      0.7161921688790331, 0.17904804221975829, 0.02367577417781928, 0.007161921688790333,
      7.161921688790333e-5, 7.161921688790333e-5, 7.161921688790333e-5, 7.161921688790333e-5,
    ],
    total: [
      0.7871441266592749, 0.24219819281823843, 0.03431691015408283, 0.010460387065239532,
      0.00010494905191950602, 0.00010494905191950602, 0.00010494905191950602, 0.00010494905191950602,
    ],
  },
];

function rowsOf(
  names: readonly string[],
  rows: number,
  outcomes: (u: number[], row: number) => number[],
): SobolRow[] {
  return Array.from({ length: rows }, (_, row) => {
    const point = (matrix: string): number[] =>
      names.map((name) => pointCoordinate(1, combine(nameHash(name), nameHash(matrix)), row));
    const [a, b] = [point('a'), point('b')];
    const mixed = names.map((_, i) => outcomes(a.with(i, b[i]!), row));
    return { a: outcomes(a, row), b: outcomes(b, row), mixed };
  });
}
const named = (count: number): string[] => Array.from({ length: count }, (_, i) => `x${i}`);

describe('sobolIndices', () => {
  it.each(TABLE)(
    'has the exact values of $name within its intervals, and is near them',
    ({ f, variance, first, total }) => {
      const found = sobolIndices(rowsOf(named(first.length), 4096, (u) => [f(u)]));
      expect(Math.abs(found.variance.estimate / variance - 1)).toBeLessThan(0.05);
      found.factors.forEach((factor, i) => {
        for (const [index, exact] of [
          [factor.first, first[i]!],
          [factor.total, total[i]!],
        ] as const) {
          const half = (index.high - index.low) / 2;
          expect(Math.abs(index.estimate - exact)).toBeLessThan(1.5 * half + 1e-5);
          expect(half).toBeLessThan(0.06);
        }
      });
    },
  );

  it('shares the variance of a linear function by squared coefficients', () => {
    const { variance, factors } = sobolIndices(rowsOf(named(3), 4096, (u) => [3 * u[0]! + 4 * u[1]!]));
    expect(Math.abs(variance.estimate - 25 / 12)).toBeLessThan(0.15);
    [9 / 25, 16 / 25, 0].forEach((part, i) => {
      expect(factors[i]!.first.estimate).toBeCloseTo(part, 1);
      expect(factors[i]!.total.estimate).toBeCloseTo(part, 1);
    });
    expect(factors[2]!.total.estimate).toBe(0);
  });

  it('is of the expectation: dice as large as the signal do not shift it', () => {
    const stream = makeStream(3);
    let asked = 0;
    const noisy = rowsOf(named(2), 4096, (u) =>
      Array.from({ length: 4 }, () => {
        asked += 1;
        return 3 * u[0]! + 4 * u[1]! + 1.5 * normal(uniform(stream, DRAW_KIND.effect, asked, 0));
      }),
    );
    const { variance, factors } = sobolIndices(noisy);
    expect(Math.abs(variance.estimate - 25 / 12)).toBeLessThan(0.2);
    expect(factors[0]!.total.estimate).toBeCloseTo(9 / 25, 1);
    expect(factors[1]!.first.estimate).toBeCloseTo(16 / 25, 1);
  });

  it('covers the truth in about 95 of 100 designs', () => {
    let covered = 0;
    for (let design = 0; design < 100; design += 1) {
      const names = [`a${design}`, `b${design}`];
      const { low, high } = sobolIndices(rowsOf(names, 64, (u) => [u[0]! + u[1]! * u[1]!])).factors[0]!.total;
      // variances 1/12 and 4/45
      const exact = 1 / 12 / (1 / 12 + 4 / 45);
      if (low <= exact && exact <= high) covered += 1;
    }
    expect(covered).toBeGreaterThanOrEqual(88);
  });

  it('refuses a single row', () => {
    expect(() => sobolIndices([{ a: [1], b: [2], mixed: [] }])).toThrow('at least two rows');
  });
});
