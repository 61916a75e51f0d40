import { describe, expect, it } from 'vitest';
import {
  forPart,
  VOTE_SHAPES,
  VOTING_RULES,
  type VotingRule,
  voteShare,
} from '../../../src/models/spatial/vote.ts';
import { share as plainShare } from './plain.ts';

const share = (rule: VotingRule, advantage: number): number => {
  const { linear, cubic, binary, gain } = VOTE_SHAPES[rule];
  return voteShare(linear, cubic, binary, gain, advantage);
};

describe('the share of a vote', () => {
  it.each([
    ['Binary', 0.3, 1],
    ['Binary', -2e-9, -0.2],
    ['PropBin', 0.5, 0.6],
    ['PropBin', -0.5, -0.6],
    ['Proportional', 0.5, 0.5],
    ['PropCbc', 0.5, 0.3125],
    ['Cubic', -0.5, -0.125],
    ['ASymProsp', 0.6, 0.4],
    ['ASymProsp', -0.6, -0.6],
  ] as const)('under %s for an advantage of %d is %d', (rule, advantage, expected) => {
    expect(share(rule, advantage)).toBeCloseTo(expected, 12);
  });

  it('is the plain formula for every rule, from loss to gain', () => {
    for (const rule of VOTING_RULES)
      for (let t = -3; t <= 3; t += 0.01) expect(share(rule, t)).toBeCloseTo(plainShare(rule, t), 12);
  });

  it('is nothing without an advantage', () => {
    expect(VOTING_RULES.map((rule) => share(rule, 0))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

it('a vote counts for one side only, exactly', () => {
  expect([forPart(0.1), forPart(-0.1), forPart(0)]).toEqual([0.1, 0, 0]);
});
