import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logitChance, probitChance } from '../../../src/models/contest/index.ts';
import { logitVote, probitVote } from '../../../src/models/contest/randomVoteModels.ts';
import type { Contest } from '../../../src/models/index.ts';
import { logistic, normalCdf } from '../../../src/numeric/index.ts';
import { chanceByHand, contestOf, contests } from './contests.ts';

const crowd = (voters: number, weight: (i: number) => number, gain = 0.1): Contest =>
  contestOf(Array.from({ length: voters }, (_, i) => [weight(i), i % 3 === 0 ? -gain : gain] as const));

describe('independent votes', () => {
  it.each([
    ['whole weights', contests(true)],
    ['any weights of a few', contests(false)],
    ['weights in hundredths', contests(true).map((c) => ({ ...c, weight: c.weight.map((w) => w / 100) }))],
  ])('carry with the chance of all ways to vote together: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.double({ min: 0, max: 8, noNaN: true }), (contest, beta) => {
        const byHand = chanceByHand(contest, (gain) => logistic(beta * gain));
        expect(Math.abs(logitChance(contest, beta) - byHand)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('are judged by a normal error under probit', () => {
    fc.assert(
      fc.property(contests(true), (contest) => {
        const byHand = chanceByHand(contest, (gain) => normalCdf(2 * gain));
        expect(Math.abs(probitChance(contest, 2) - byHand)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('of three equals with the same gain carry by the binomial', () => {
    const p = logistic(0.7);
    const { chance, voterChance, method } = logitVote.run(
      crowd(3, () => 1, 0),
      { beta: 1 },
      () => 0.5,
    );
    expect([chance, method]).toEqual([0.5, 'exact']);
    expect([...voterChance]).toEqual([0.5, 0.5, 0.5]);
    const eager = contestOf([
      [1, 0.7],
      [1, 0.7],
      [1, 0.7],
    ]);
    expect(logitVote.run(eager, { beta: 1 }, () => 0.5).chance).toBeCloseTo(
      p ** 3 + 3 * p ** 2 * (1 - p),
      14,
    );
  });

  it('with exactly half of all weight for it fail', () => {
    const even = contestOf([
      [1, 1e6],
      [1, -1e6],
    ]);
    expect(logitChance(even, 1)).toBe(0);
  });

  it('are counted heads if voters cannot err', () => {
    fc.assert(
      fc.property(contests(true), (contest) => {
        const sure = { ...contest, gain: contest.gain.map((g) => (g > 0 ? 1 : -1)) };
        const votesFor = sure.weight.reduce((sum, w, i) => sum + (sure.gain[i]! > 0 ? w : 0), 0);
        const all = sure.weight.reduce((sum, w) => sum + w, 0);
        expect(logitChance(sure, 1e6)).toBe(votesFor > sure.majority * all + 1e-9 ? 1 : 0);
      }),
    );
  });

  it('of many with odd weights are approximated, and the answer says so', () => {
    const odd = crowd(60, (i) => 1 + (i % 7) / 7.123);
    const { chance, method } = probitVote.run(odd, { beta: 1 }, () => 0.5);
    expect(method).toBe('normal approximation');
    // The same weights rounded to thousandths have an exact answer.
    const rounded = { ...odd, weight: odd.weight.map((w) => Math.round(w * 1000) / 1000) };
    const exact = probitVote.run(rounded, { beta: 1 }, () => 0.5);
    expect(exact.method).toBe('exact');
    expect(Math.abs(chance - exact.chance)).toBeLessThan(0.005);
  });

  it('of many who cannot err need no approximation', () => {
    const sure = crowd(30, (i) => 1 + i / 7.123, 1e6);
    expect(logitChance(sure, 1)).toBe(1);
    expect(logitChance({ ...sure, gain: sure.gain.map((g) => -g) }, 1)).toBe(0);
  });

  it('give the same answer after a larger contest', () => {
    const small = crowd(5, () => 2);
    const before = logitChance(small, 3);
    logitChance(
      crowd(101, () => 50),
      3,
    );
    expect(logitChance(small, 3)).toBe(before);
  });

  it('are at most certain, and at least impossible', () => {
    fc.assert(
      fc.property(contests(true, 40), fc.double({ min: 0, max: 1e6, noNaN: true }), (contest, beta) => {
        const chance = logitChance(contest, beta);
        expect(chance >= 0 && chance <= 1).toBe(true);
      }),
    );
  });

  it.each([logitVote, probitVote])('have a default for beta: $id', (model) => {
    expect(model.parameters.parse({})).toEqual({ beta: 1 });
    expect(() => model.run(contestOf([]), { beta: 1 }, () => 0.5)).toThrow(
      new RangeError('a contest needs at least one voter'),
    );
  });
});
