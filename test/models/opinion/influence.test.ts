// Averaging with and without holding on to first opinions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/models/index.ts';
import { deGroot } from '../../../src/models/opinion/deGroot.ts';
import { friedkinJohnsen } from '../../../src/models/opinion/friedkinJohnsen.ts';
import { answerOf } from '../power/run.ts';
import { anyNetwork, FOUR, network, OPEN_FOUR } from './networks.ts';

const fj = (situation: Network, parameters: object = {}) => answerOf(friedkinJohnsen, situation, parameters);
const dg = (situation: Network, parameters: object = {}) => answerOf(deGroot, situation, parameters);

const near = (found: ArrayLike<number>, expected: readonly number[], digits = 6) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, digits);
  });
};

/** Where x(t) is after so many rounds, by doing them. */
function afterRounds({ influence, opinion, openness, members }: Network, rounds: number): number[] {
  const n = members.length;
  let now = Array.from(opinion);
  for (let round = 0; round < rounds; round += 1) {
    now = now.map((_, i) => {
      const open = openness?.[i] ?? 1;
      const heard = now.reduce((sum, other, j) => sum + influence[i * n + j]! * other, 0);
      return open * heard + (1 - open) * opinion[i]!;
    });
  }
  return now;
}

describe('friedkin-johnsen', () => {
  it('ends for the four persons at 60, 60, 75, 75', () => {
    const { opinion, outcome } = fj(network(FOUR, [25, 25, 75, 85], OPEN_FOUR));
    expect(outcome).toBe('limit');
    near(opinion!, [60.020849, 59.983966, 75, 74.986205]);
  });

  it('goes there as published, round by round', () => {
    const { path } = fj(network(FOUR, [25, 25, 75, 85], OPEN_FOUR), { rounds: 2 });
    near(path[1]!, [53.08, 52.3494, 75, 70.33444], 10);
    near(path[2]!, [57.026691, 56.820922, 75, 72.619985]);
  });

  it('says what each first opinion counts', () => {
    const { weights } = fj(network(FOUR, [0, 0, 0, 0], OPEN_FOUR));
    near(weights![0]!, [0.279398, 0.045019, 0.551413, 0.12417]);
    near(weights![3]!, [0.03009, 0.048073, 0.5324, 0.389437]);
  });

  it('takes topics side by side', () => {
    const { opinion } = fj(
      network(
        FOUR,
        [
          [25, 25],
          [25, 15],
          [75, -50],
          [85, 5],
        ],
        OPEN_FOUR,
      ),
    );
    near(opinion!, [60.020849, -19.289568, 59.983966, -21.482905, 75, -50, 74.986205, -23.199479]);
  });

  it('links topics', () => {
    const two = network(
      FOUR,
      [
        [25, 25],
        [25, 15],
        [75, -50],
        [85, 5],
      ],
      OPEN_FOUR,
    );
    const { opinion, path } = fj(two, {
      links: [
        [0.8, 0.2],
        [0.3, 0.7],
      ],
      rounds: 300,
    });
    const expected = [39.160423, 12.001071, 38.948311, 10.070577, 75, -50, 55.977237, 5.313972];
    near(opinion!, expected);
    near(path[300]!, expected);
  });

  it('ends in agreement with the one who listens to no one, if all others are fully open', () => {
    near(fj(network(FOUR, [-1, -0.2, 0.6, 1])).opinion!, [0.6, 0.6, 0.6, 0.6], 12);
  });

  it('has no limit where some are fully open to each other alone, in turns', () => {
    const swinging = network(
      [
        [0, 1, 0],
        [1, 0, 0],
        [0, 0, 1],
      ],
      [0, 1, 2],
      [1, 1, 0.5],
    );
    expect(fj(swinging)).toMatchObject({ outcome: 'no limit' });
    expect(fj(swinging)).not.toHaveProperty('opinion');
  });

  it('stays within the range of first opinions', () => {
    fc.assert(
      fc.property(anyNetwork, (situation) => {
        const { opinion } = fj(situation);
        for (const last of opinion ?? []) {
          expect(last).toBeGreaterThanOrEqual(Math.min(...situation.opinion) - 1e-9);
          expect(last).toBeLessThanOrEqual(Math.max(...situation.opinion) + 1e-9);
        }
      }),
    );
  });

  it('is where the rounds lead', () => {
    fc.assert(
      fc.property(anyNetwork, (situation) => {
        const { opinion } = fj(situation);
        if (opinion !== undefined) near(opinion, afterRounds(situation, 5000), 8);
      }),
    );
  });

  it('is the same question as linked topics with each topic linked to itself', () => {
    const two = network(
      FOUR,
      [
        [25, 25],
        [25, 15],
        [75, -50],
        [85, 5],
      ],
      OPEN_FOUR,
    );
    near(
      fj(two, {
        links: [
          [1, 0],
          [0, 1],
        ],
      }).opinion!,
      Array.from(fj(two).opinion!),
      10,
    );
  });

  it.each([
    ['of the wrong size', [[1]], 'links must be 2 rows of 2, one for each topic'],
    [
      'that grow',
      [
        [0.8, 0.3],
        [0, 1],
      ],
      'links of topic 1 have sizes that add up to 1.1; at most 1',
    ],
  ])('refuses links %s', (_, links, message) => {
    const two = network(
      FOUR,
      [
        [25, 25],
        [25, 15],
        [75, -50],
        [85, 5],
      ],
      OPEN_FOUR,
    );
    expect(() => fj(two, { links })).toThrow(new RangeError(message));
  });

  it('refuses links where somebody heeds nobody who holds on', () => {
    const two = network(
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, 1],
        [1, 0],
      ],
      [1, 0.5],
    );
    expect(() =>
      fj(two, {
        links: [
          [1, 0],
          [0, 1],
        ],
      }),
    ).toThrow(new RangeError('a heeds nobody who holds on to a first opinion; with linked topics all must'));
  });
});

describe('degroot', () => {
  it('weighs the three by 3/11, 4/11 and 4/11', () => {
    const { weights, outcome } = dg(
      network(
        [
          [1 / 3, 1 / 3, 1 / 3],
          [0.5, 0.5, 0],
          [0, 0.25, 0.75],
        ],
        [0, 0.5, 1],
      ),
    );
    expect(outcome).toBe('consensus');
    for (const row of weights!) near(row, [3 / 11, 4 / 11, 4 / 11], 14);
  });

  it('finds the influence of a circle with a short cut', () => {
    near(
      dg(
        network(
          [
            [0, 0.5, 0.5],
            [1, 0, 0],
            [0, 1, 0],
          ],
          [0, 0, 0],
        ),
      ).weights![0]!,
      [0.4, 0.4, 0.2],
      14,
    );
  });

  it('has no limit for two who swap opinions', () => {
    const answer = dg(
      network(
        [
          [0, 1],
          [1, 0],
        ],
        [0, 1],
      ),
    );
    expect(answer).toMatchObject({ outcome: 'no limit', groups: [{ members: ['a', 'b'], period: 2 }] });
    expect(answer).not.toHaveProperty('opinion');
  });

  it('ends in groups where two are closed, and mixes who is outside by how much he heeds each', () => {
    const influence = [
      [1, 0, 0],
      [0, 1, 0],
      [0.2, 0.3, 0.5],
    ];
    const { outcome, groups, opinion } = dg(network(influence, [0, 10, 99]));
    expect(outcome).toBe('groups');
    expect(groups.map(({ members }) => members)).toEqual([['a'], ['b']]);
    near(opinion!, [0, 10, 6], 12);
  });

  it('pays no heed to openness', () => {
    const closed = network(
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      [0, 1],
      [0, 0],
    );
    near(dg(closed).opinion!, [0.5, 0.5], 14);
  });

  it('is where the rounds lead, and swings if it says so', () => {
    fc.assert(
      fc.property(anyNetwork, ({ openness: _, ...situation }) => {
        const { opinion, groups } = dg(situation);
        const [now, next] = [afterRounds(situation, 4000), afterRounds(situation, 4001)];
        if (opinion !== undefined) near(opinion, next, 8);
        else expect(groups.some(({ period }) => period > 1)).toBe(true);
        if (Math.max(...now.map((value, i) => Math.abs(value - next[i]!))) > 1e-6)
          expect(opinion).toBeUndefined();
      }),
    );
  });

  it('gives weights that add up to one', () => {
    fc.assert(
      fc.property(anyNetwork, (situation) => {
        for (const row of dg(situation).weights ?? [])
          expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('a network is refused', () => {
  it.each([
    ['without members', network([], []), 'a network needs a member and a topic'],
    [
      'with influence that is no share',
      network(
        [
          [0.5, 0.4],
          [0, 1],
        ],
        [0, 1],
      ),
      'influence on a adds up to 0.9; give shares >= 0 that add up to 1',
    ],
    [
      'with influence below zero',
      network(
        [
          [1.5, -0.5],
          [0, 1],
        ],
        [0, 1],
      ),
      'influence on a adds up to 1; give shares >= 0 that add up to 1',
    ],
    [
      'with an opinion missing',
      network(
        [
          [0.5, 0.5],
          [0, 1],
        ],
        [0],
      ),
      'opinion has 1 entries; it takes 2',
    ],
    [
      'with an opinion that is no number',
      network([[1]], [Number.NaN]),
      'opinion has an entry NaN; give numbers',
    ],
    ['with openness beyond one', network([[1]], [0], [1.5]), 'openness of a is 1.5; give 0 to 1'],
  ])('%s', (_, situation, message) => {
    expect(() => dg(situation)).toThrow(new RangeError(message));
    expect(() => fj(situation)).toThrow(new RangeError(message));
  });
});
