// The fast way against the exact one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../src/models/index.ts';
import { banzhaf } from '../../../src/models/power/banzhaf.ts';
import { coleman } from '../../../src/models/power/coleman.ts';
import type { Share } from '../../../src/models/power/rational.ts';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { anyWeighted, councilOfNice, electoralCollege, hundred } from './games.ts';
import { answerOf } from './run.ts';

const FAST = { precision: 'fast' };

const largestGap = (a: readonly Share[], b: readonly Share[]): number =>
  Math.max(...a.map(({ value }, player) => Math.abs(value - b[player]!.value)));

const orderGap = (game: Game) =>
  largestGap(answerOf(shapleyShubik, game).index, answerOf(shapleyShubik, game, FAST).index);

describe('fast', () => {
  it.each([
    ['51 states', electoralCollege],
    ['100 members', hundred],
  ])('shapley-shubik of %s is right to 1e-15', (_, game) => {
    expect(orderGap(game)).toBeLessThan(1e-15);
  });

  it('shapley-shubik is right to 1e-14 in any game', () => {
    fc.assert(
      fc.property(anyWeighted(10), (game) => {
        expect(orderGap(game)).toBeLessThan(1e-14);
      }),
    );
  });

  it('banzhaf is right to 1e-14 in any game, as a chance and as a share', () => {
    fc.assert(
      fc.property(anyWeighted(10), (game) => {
        const [exact, fast] = [answerOf(banzhaf, game), answerOf(banzhaf, game, FAST)];
        expect(largestGap(exact.absolute, fast.absolute)).toBeLessThan(1e-14);
        expect(largestGap(exact.index, fast.index)).toBeLessThan(1e-14);
        expect(largestGap(exact.swings, fast.swings)).toBeLessThan(1e-10);
      }),
    );
  });

  it('coleman is right to 1e-13 in any game', () => {
    fc.assert(
      fc.property(anyWeighted(10), (game) => {
        const [exact, fast] = [answerOf(coleman, game), answerOf(coleman, game, FAST)];
        expect(largestGap(exact.prevent, fast.prevent)).toBeLessThan(1e-13);
        expect(largestGap(exact.initiate, fast.initiate)).toBeLessThan(1e-13);
        expect(largestGap([exact.act], [fast.act])).toBeLessThan(1e-14);
      }),
    );
  });

  it('finds the same dummies, though small chances in doubles could not tell', () => {
    fc.assert(
      fc.property(anyWeighted(), (game) => {
        expect(answerOf(shapleyShubik, game, FAST).dummies).toEqual(answerOf(shapleyShubik, game).dummies);
      }),
    );
  });

  it('gives no fraction, as it has none', () => {
    expect(answerOf(shapleyShubik, electoralCollege, FAST).index[0]).not.toHaveProperty('exact');
  });

  it('counts where there are several majorities, which is faster still', () => {
    expect(answerOf(shapleyShubik, councilOfNice, FAST)).toEqual(answerOf(shapleyShubik, councilOfNice));
  });
});
