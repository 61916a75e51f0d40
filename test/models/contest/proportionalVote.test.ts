import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionalChance } from '../../../src/models/contest/index.ts';
import { proportionalVote } from '../../../src/models/contest/proportionalVote.ts';
import type { Contest } from '../../../src/models/index.ts';
import { contestOf, contests } from './contests.ts';

const run = (contest: Contest, parameters: object = {}) =>
  proportionalVote.run(contest, proportionalVote.parameters.parse(parameters), () => 0.5);

describe('strength against strength', () => {
  it('is two thirds at two to one', () => {
    expect(
      run(
        contestOf([
          [2, 1],
          [1, -1],
        ]),
      ).chance,
    ).toBeCloseTo(2 / 3, 8);
    expect(
      run(
        contestOf([
          [1, 1],
          [1, -0.5],
        ]),
      ).chance,
    ).toBeCloseTo(2 / 3, 7);
  });

  it.each([
    ['Binary', 2, 3],
    ['PropBin', 2 * (0.8 * 0.5 + 0.2), 3 * (0.8 * 0.1 + 0.2)],
    ['Proportional', 1, 0.3],
    ['PropCbc', 2 * (0.25 + 0.0625), 3 * (0.05 + 0.0005)],
    ['Cubic', 0.25, 0.003],
    ['ASymProsp', 2 / 3, 0.3],
  ])('uses weight by the voting rule %s', (voting, votesFor, against) => {
    const strengths = run(
      contestOf([
        [2, 0.5],
        [3, -0.1],
      ]),
      { voting },
    );
    expect(strengths.for).toBeCloseTo(votesFor, 7);
    expect(strengths.against).toBeCloseTo(against, 7);
  });

  it.each([
    ['Linear', 1],
    ['Square', 2],
    ['Quartic', 4],
    ['Octic', 8],
  ])('takes a power of strengths by the victory model %s', (victory, power) => {
    const { chance } = run(
      contestOf([
        [3, 1],
        [2, -1],
      ]),
      { victory },
    );
    expect(chance).toBeCloseTo(3 ** power / (3 ** power + 2 ** power), 7);
  });

  it('is all but certain from a ratio of 1.10 on under Binary', () => {
    expect(
      run(
        contestOf([
          [1.2, 1],
          [1, -1],
        ]),
        { victory: 'Binary' },
      ).chance,
    ).toBeGreaterThan(0.999998);
    expect(
      run(
        contestOf([
          [1.05, 1],
          [1, -1],
        ]),
        { victory: 'Binary' },
      ).chance,
    ).toBeCloseTo((2.1 * (1.05 / 2.05) - 1) / 0.1, 6);
  });

  it('is even, and says so, where nobody cares', () => {
    expect(
      run(
        contestOf([
          [2, 0],
          [1, 0],
        ]),
      ),
    ).toMatchObject({ chance: 0.5, undecided: true });
    expect(
      run(
        contestOf([
          [2, 0],
          [1, 0.1],
        ]),
      ).undecided,
    ).toBe(false);
  });

  it('asks for twice the strength where two thirds are needed', () => {
    expect(
      run(
        contestOf(
          [
            [2, 1],
            [1, -1],
          ],
          2 / 3,
        ),
      ).chance,
    ).toBeCloseTo(0.5, 8);
  });

  it.each([
    ['needs nothing at a majority of 0', 0, 1],
    ['cannot carry at a majority of 1', 1, 0],
  ])('%s', (_, majority, chance) => {
    expect(
      run(
        contestOf(
          [
            [2, 1],
            [1, -1],
          ],
          majority,
        ),
      ).chance,
    ).toBe(chance);
  });

  it('rises with every gain', () => {
    fc.assert(
      fc.property(
        contests(false),
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (contest, who, more) => {
          const gain = contest.gain.slice();
          gain[who % contest.voters]! += more;
          expect(run({ ...contest, gain }).chance).toBeGreaterThanOrEqual(run(contest).chance - 1e-12);
        },
      ),
    );
  });

  it('turns around with all signs', () => {
    fc.assert(
      fc.property(contests(false), (contest) => {
        const even = { ...contest, majority: 0.5 };
        const turned = { ...even, gain: even.gain.map((g) => -g) };
        expect(run(even).chance + run(turned).chance).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is a number 0-1 and that of its kernel', () => {
    fc.assert(
      fc.property(contests(false), (contest) => {
        const { chance } = run(contest, { voting: 'PropCbc', victory: 'Octic' });
        expect(chance >= 0 && chance <= 1).toBe(true);
        expect(proportionalChance(contest, 'PropCbc', 'Octic')).toBe(chance);
      }),
    );
  });
});
