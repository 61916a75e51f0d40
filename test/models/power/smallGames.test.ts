// Small games whose indices are in print as fractions; see literature/ for where each stands.
import { describe, expect, it } from 'vitest';
import { banzhaf } from '../../../src/models/power/banzhaf.ts';
import { deeganPackel } from '../../../src/models/power/deeganPackel.ts';
import { holler } from '../../../src/models/power/holler.ts';
import { johnston } from '../../../src/models/power/johnston.ts';
import type { Share } from '../../../src/models/power/rational.ts';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { weighted } from './games.ts';
import { answerOf } from './run.ts';

const fractions = (shares: readonly Share[]): string => shares.map(({ exact }) => exact).join(' ');

const [L, M, N] = ['1/6 1/6 1/6', '2/9 2/9 2/9', '5/24 5/24 5/24'];

describe.each([
  [
    '[4; 3, 2, 1, 1]',
    weighted(4, 3, 2, 1, 1),
    `1/2 ${L}`,
    '6 2 2 2',
    '9/14 5/42 5/42 5/42',
    `3/8 ${N}`,
    `1/3 ${M}`,
  ],
  [
    '[16; 10, 9, 6, 5]',
    weighted(16, 10, 9, 6, 5),
    '5/12 1/4 1/4 1/12',
    '5 3 3 1',
    '1/2 2/9 2/9 1/18',
    '1/3 5/18 5/18 1/9',
    '2/7 2/7 2/7 1/7',
  ],
  [
    '[51; 35, 20, 15, 15, 15]',
    weighted(51, 35, 20, 15, 15, 15),
    '9/20 1/5 7/60 7/60 7/60',
    '11 5 3 3 3',
    '7/12 3/16 11/144 11/144 11/144',
    '3/10 3/20 11/60 11/60 11/60',
    '4/15 2/15 1/5 1/5 1/5',
  ],
  [
    '[9; 6, 4, 1, 1, 1]',
    weighted(9, 6, 4, 1, 1, 1),
    '11/20 3/10 1/20 1/20 1/20',
    '9 7 1 1 1',
    '19/36 7/18 1/36 1/36 1/36',
    '3/8 1/4 1/8 1/8 1/8',
    '1/3 1/6 1/6 1/6 1/6',
  ],
  [
    '[6; 5, 1, 1, 1]',
    weighted(6, 5, 1, 1, 1),
    '3/4 1/12 1/12 1/12',
    '7 1 1 1',
    '11/14 1/14 1/14 1/14',
    `1/2 ${L}`,
    `1/2 ${L}`,
  ],
  ['[12; 7, 4, 3, 2]', weighted(12, 7, 4, 3, 2), `1/2 ${L}`, '4 2 2 2', `1/2 ${L}`, `1/3 ${M}`, `1/3 ${M}`],
  [
    'the Council of 1958',
    weighted(12, 4, 4, 4, 2, 2, 1),
    '7/30 7/30 7/30 3/20 3/20 0',
    '10 10 10 6 6 0',
    '1/4 1/4 1/4 1/8 1/8 0',
    '5/24 5/24 5/24 3/16 3/16 0',
    '1/5 1/5 1/5 1/5 1/5 0',
  ],
])('%s', (_, game, orders, swings, johnstons, packels, goods) => {
  it('has its Shapley-Shubik index', () => {
    expect(fractions(answerOf(shapleyShubik, game).index)).toBe(orders);
  });

  it('has its swings', () => {
    expect(fractions(answerOf(banzhaf, game).swings)).toBe(swings);
  });

  it('has its Johnston index', () => {
    expect(fractions(answerOf(johnston, game).index)).toBe(johnstons);
  });

  it('has its Deegan-Packel index', () => {
    expect(fractions(answerOf(deeganPackel, game).index)).toBe(packels);
  });

  it('has its public good index', () => {
    expect(fractions(answerOf(holler, game).index)).toBe(goods);
  });
});
