// KTAB's stochastic reference run of 30 May 2017 (20170530_ref-smpExample.txt: five actors, three issues, cubic votes,
// Markov election, ideals that lag). Its random numbers are not printed, and depend on the timing of threads; what each
// actor took can be seen from where he stands next. The draws below fall on those options; everything else has to follow.
import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import type { SpatialAnswer } from '../../../src/models/spatial/spatialAnswer.ts';
import { spatialCorrected, spatialKtabCompat } from '../../../src/models/spatial/spatialModels.ts';
import { switchesSchema } from '../../../src/models/spatial/switches.ts';

const group: Group = {
  actors: ['Alice', 'Bob', 'Carol', 'David', 'Ellie'],
  issues: ['FirstDim', 'SecondDim', 'YADN'],
  capability: Float64Array.of(117.7, 93.2, 61.4, 135.4, 63.8),
  position: Float64Array.of(
    52.8,
    39.8,
    39.6,
    15.9,
    61.4,
    72,
    61.1,
    86.5,
    44.5,
    26.3,
    16.5,
    15.9,
    73.3,
    61.1,
    26.3,
  ),
  salience: Float64Array.of(
    32.3,
    22.4,
    13.4,
    25.2,
    34.5,
    26.5,
    28.8,
    28.6,
    18.2,
    15.6,
    42,
    14.3,
    39.7,
    19.9,
    15.8,
  ).map((percent) => percent / 100),
  low: 0,
  high: 100,
};

const switches = switchesSchema.parse({
  voting: 'PropCbc',
  election: 'MarkovIncentive',
  transitions: 'Stochastic',
  accommodation: [
    [0.87, 0, 0, 0, 0],
    [0.07, 0.75, 0, 0, 0],
    [0, 0, 0.65, 0.13, 0],
    [0, 0, 0, 0.57, 0],
    [0, 0, 0, 0, 1],
  ],
  detail: true,
});

/** Turn by turn, one an actor. */
const DRAWS = [
  [0.6, 0.7, 0.7, 0.2, 0.5],
  [0.8, 0.3, 0.9, 0.7, 0.8],
  [0.2, 0.7, 0.8, 0.3, 0.5],
  [0.5, 0.3, 0.1, 0.4, 0.2],
  [0.8, 0.3, 0.5, 0.8, 0.7],
  [0.3, 0.4, 0.1, 0.3, 0.7],
  [0.3, 0.4, 0.2, 0.7, 0.7],
  [0.4, 0.2, 0.3, 0.4, 0.5],
  [0.1, 0.8, 0.8, 0.9, 0.3],
  [0.8, 0.9, 0.6, 0.3, 0.3],
  [0.6, 0.6, 0.6, 0.4, 0.8],
  [0.5, 0.7, 0.8, 0.3, 0.6],
  [0.3, 0.6, 0.9, 0.4, 0.3],
  [0.8, 0.3, 0.8, 0.3, 0.2],
];

/** Positions by state: three rows an actor. */
const POSITIONS = `
52.8 55.5 37.9 52.1 52.1 45.1 42.9 38.9 38.9 38.9 40.8 41.1 41.3 41.3 41.3
39.8 63.2 18.4 39.2 39.1 23.4 31.6 43.2 43.2 43.2 53.9 50.9 49.5 49.5 49.6
39.6 42.2 19.0 28.9 28.8 22.7 33.5 48.1 48.1 48.1 61.5 56.2 53.7 53.7 53.8
15.9 23.5 23.5 25.3 25.3 25.3 30.2 34.1 34.1 41.9 41.3 41.5 41.5 41.6 41.6
61.4 63.8 63.8 62.1 62.1 62.1 59.2 56.3 56.3 55.4 51.3 50.6 50.5 49.9 49.9
72.0 70.1 70.1 69.0 69.0 69.0 66.8 64.6 64.6 62.6 59.2 58.4 58.2 57.5 57.5
61.1 33.5 64.0 41.1 41.1 26.6 26.6 38.9 38.9 41.4 41.5 41.9 42.0 41.8 41.7
86.5 18.9 47.7 25.1 25.1 60.5 60.5 43.2 43.2 48.7 50.8 44.5 42.8 43.8 44.4
44.5 19.0 32.4 22.4 22.4 67.6 67.6 48.2 48.2 56.2 58.7 49.2 46.6 48.9 50.0
26.3 26.3 37.8 37.8 40.9 45.1 45.1 42.6 42.6 42.4 42.4 42.4 42.4 42.4 42.4
16.5 16.5 18.4 18.4 22.8 23.4 23.4 24.2 24.2 24.8 24.8 24.8 24.8 24.8 24.8
15.9 15.9 19.0 19.0 21.9 22.7 22.7 25.8 25.8 29.0 29.0 29.0 29.0 29.0 29.0
73.3 64.1 64.0 58.7 58.7 58.1 57.8 56.4 42.1 41.3 42.2 42.0 41.5 41.5 41.5
61.1 48.1 47.7 38.2 38.2 36.4 37.3 40.7 55.2 50.7 25.0 40.5 50.5 50.5 50.5
26.3 32.5 32.4 29.5 29.5 28.9 29.8 33.6 62.3 58.7 30.3 44.3 58.2 58.2 58.2`;

/** Chances to win by state: one row an actor. */
const WINNING = `
0.3154 0.1806 0.1924 0.1970 0.2102 0.1491 0.2281 0.3430 0.2378 0.2090 0.0910 0.2730 0.2197 0.2203 0.2290
0.1668 0.2446 0.2987 0.2431 0.2523 0.1773 0.2347 0.3499 0.2340 0.1097 0.3769 0.2986 0.6452 0.4282 0.4282
0.1082 0.2278 0.5088 0.1869 0.1675 0.3086 0.1422 0.3430 0.2378 0.2436 0.3189 0.1497 0.1030 0.1338 0.1358
0.2216 0.1716 0.1924 0.1620 0.1528 0.1491 0.1689 0.0393 0.0890 0.1784 0.1043 0.1529 0.0322 0.0385 0.0381
0.1880 0.1754 0.5088 0.2110 0.2172 0.3650 0.2262 0.2679 0.4393 0.2593 0.1088 0.1258 0.6452 0.1792 0.1688`;

/** Ideals after turns 1, 2 and 14. */
const IDEALS: Readonly<Record<number, string>> = {
  1: '55.1751 60.1493 41.8707 24.3591 63.3328 68.5122 38.6230 33.4535 24.2330 26.3 16.5 15.9 64.11 48.13 32.54',
  2: '40.1023 23.8622 21.9732 24.6441 60.5482 66.2597 55.0163 40.7685 28.8743 32.8778 17.6058 17.6670 64 47.71 32.42',
  14: '41.2994 49.5621 53.8073 41.5719 49.8738 57.2347 41.8744 40.9662 46.2275 42.4426 24.7452 28.9559 41.54 50.5 58.18',
};

const rows = (text: string): number[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));

/**
 * Asserts that numbers would be printed so; the program prints exact halves to even, so both ways of a half are let
 * pass.
 */
function expectPrinted(
  ours: Float64Array | undefined,
  printed: readonly (number | undefined)[],
  unit: number,
): void {
  expect(ours?.length).toBe(printed.length);
  const errors = Array.from(ours ?? [], (x, at) => Math.abs(x - (printed[at] ?? NaN)));
  expect(Math.max(...errors)).toBeLessThanOrEqual(unit / 2 + 1e-9);
}

const run = (model = spatialKtabCompat): SpatialAnswer =>
  model.run(group, switches, (actor, turn) => DRAWS[turn]![actor]!);

describe("KTAB's stochastic reference run", () => {
  const answer = run();

  it('settles after the same fourteen turns', () => {
    expect([answer.turns.length, answer.stopped]).toEqual([14, 'settled']);
    expect(answer.lastToFirst.toFixed(4)).toBe('0.0106');
  });

  it('has all positions to the printed decimal', () => {
    const printed = rows(POSITIONS);
    answer.states.forEach((state, t) => {
      expectPrinted(
        state.position,
        printed.map((row) => row[t]),
        0.1,
      );
    });
  });

  it('has all chances to win to the four printed decimals', () => {
    const printed = rows(WINNING);
    answer.states.forEach((state, t) => {
      expectPrinted(
        state.winning,
        printed.map((row) => row[t]),
        0.0001,
      );
    });
  });

  it.each(Object.entries(IDEALS))(
    'has the ideals after turn %s to the four printed decimals',
    (turn, text) => {
      expectPrinted(answer.states[Number(turn)]?.ideal, text.split(' ').map(Number), 0.0001);
    },
  );

  it('is the same with the slips mended, which the default interpretation does not touch', () => {
    expect(run(spatialCorrected)).toEqual(answer);
  });
});
