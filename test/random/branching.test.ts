// Draws and arithmetic against exact values of branching and of epidemics (reference/numbers/analytic_reference_values.json): how
// often a line dies out, how many it has had by then (Borel), and how far an epidemic goes.
import { describe, expect, it } from 'vitest';
import { exp } from '../../src/numeric/index.ts';
import { DRAW_KIND, makeStream, nameHash, poisson, uniform } from '../../src/random/index.ts';

const LINES = 20_000;
/** A growing line of which so many are alive does not die out: by then it would be a miracle. */
const MANY = 40;

/** How many lived in each of many lines in which each has so many children on average; Infinity for those that go on. */
function lines(mean: number): number[] {
  const stream = makeStream(1);
  return Array.from({ length: LINES }, (_, line) => {
    stream.slot = line;
    let alive = 1;
    let lived = 1;
    const most = mean > 1 ? MANY : Number.POSITIVE_INFINITY;
    for (let born = 0; alive > 0 && alive < most; born += 1) {
      const children = poisson(uniform(stream, DRAW_KIND.resample, nameHash('branching'), born), mean);
      alive += children - 1;
      lived += children;
    }
    return alive > 0 ? Number.POSITIVE_INFINITY : lived;
  });
}

/** Within four standard errors of a share. */
const nearShare = (found: number, exact: number): void =>
  expect(Math.abs(found - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / LINES) + 1e-9);

describe('branching with Poisson draws', () => {
  it.each([
    [1.25, 0.6286297964969464],
    [1.5, 0.41718835613418864],
    [2, 0.20318786997997998],
    [3, 0.059520209292640375],
  ])('of lines with %d children on average dies out the exact share', (mean, exact) => {
    const ended = lines(mean).filter((lived) => Number.isFinite(lived)).length;
    nearShare(ended / LINES, exact);
  });

  it.each([
    [0.5, 2, [0.6065306597126334, 0.18393972058572122, 0.08367381005566116, 0.045111761078870924]],
    [0.9, 10, [0.4065696597405991, 0.14876899939942795, 0.08165469797879593, 0.053117316437536775]],
  ])('with %d of them a line has had as many as Borel says', (mean, expected, borel) => {
    const lived = lines(mean);
    borel.forEach((exact, k) => {
      nearShare(lived.filter((count) => count === k + 1).length / LINES, exact);
    });
    const average = lived.reduce((sum, count) => sum + count, 0) / LINES;
    expect(Math.abs(average / expected - 1)).toBeLessThan(0.1);
  });
});

it.each([
  [1.1, 0.17613414363181035],
  [1.5, 0.5828116438658113],
  [2, 0.79681213002002],
  [5, 0.9930228463488553],
])('an epidemic of reproduction number %d ends where 1 - exp(-R z) = z', (number, exact) => {
  expect(1 - exp(-number * exact)).toBeCloseTo(exact, 13);
  let size = 1;
  for (let step = 0; step < 2000; step += 1) size = 1 - exp(-number * size);
  expect(size).toBeCloseTo(exact, 12);
});
