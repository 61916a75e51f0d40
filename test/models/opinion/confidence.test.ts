// Bounded confidence: all at once, and in pairs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draw, Network } from '../../../src/models/index.ts';
import { deffuant } from '../../../src/models/opinion/deffuant.ts';
import { exactly } from '../../../src/models/opinion/exactly.ts';
import { hegselmannKrause } from '../../../src/models/opinion/hegselmannKrause.ts';
import { shareOf } from '../../../src/models/power/rational.ts';
import { luck } from '../coalition/luck.ts';
import { answerOf } from '../power/run.ts';
import { alone, network } from './networks.ts';

const hk = (situation: Network, parameters: object = {}) => answerOf(hegselmannKrause, situation, parameters);
const evenly = (even: number, epsilon: number | string) => hk(alone([0]), { even, epsilon }).clusters[0]!;

/** The rule in floating point with a little slack, one member at a time. */
function inFloats(opinions: readonly number[], epsilon: number): number[] {
  let now = [...opinions];
  for (let round = 0; round < 200; round += 1) {
    now = now.map((own) => {
      const heard = now.filter((other) => Math.abs(other - own) <= epsilon + 1e-12);
      return heard.reduce((sum, other) => sum + other, 0) / heard.length;
    });
  }
  return now;
}

describe('hegselmann-krause', () => {
  it.each([
    [50, 0.15, [0.229307, 0.5, 0.770693], [18, 14, 18], 7],
    [50, 0.2, [0.303891, 0.696109], [25, 25], 7],
    [50, 0.25, [0.5], [50], 9],
    [100, 0.1, [0.146711, 0.388071, 0.5, 0.611929, 0.853289], [23, 26, 2, 26, 23], 14],
  ])('ends for %i even members and epsilon = %f at %j', (even, epsilon, places, sizes, rounds) => {
    const found = evenly(even, epsilon);
    expect(found.sizes).toEqual(sizes);
    expect(found.rounds).toBe(rounds);
    places.forEach((place, i) => {
      expect(found.places[i]).toBeCloseTo(place, 6);
    });
  });

  it('leaves nine camps of 100 even members with epsilon = 0.05, in 19 rounds', () => {
    expect(evenly(100, 0.05)).toMatchObject({ sizes: [12, 12, 12, 12, 4, 12, 12, 12, 12], rounds: 19 });
  });

  it.each([
    [[0, 0.2, 0.4, 0.6, 0.8, 1], 0.25, [0.289352, 0.710648], [3, 3], 4],
    [[0, 0.1, 0.2, 0.5, 0.9, 1], 0.3, [0.1875, 0.95], [4, 2], 2],
  ])('ends for %j', (opinions, epsilon, places, sizes, rounds) => {
    const { clusters } = hk(alone(opinions), { epsilon });
    expect(clusters[0]).toMatchObject({ sizes, rounds });
    places.forEach((place, i) => {
      expect(clusters[0]!.places[i]).toBeCloseTo(place, 6);
    });
  });

  it('heeds an opinion exactly epsilon away, though doubles would put it farther off', () => {
    expect(0.8 - 0.7).toBeGreaterThan(0.1);
    expect(hk(alone([0.7, 0.8]), { epsilon: 0.1 }).outcome).toBe('consensus');
    expect(hk(alone([1 / 3, 2 / 3]), { epsilon: '1/3' }).outcome).toBe('consensus');
    expect(hk(alone([0.7, 0.8]), { epsilon: 0.0999 }).outcome).toBe('clusters');
  });

  it('gives a grid in tenths a mirror image of itself, as it must', () => {
    const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
    const { sizes, places } = hk(alone(tenths), { epsilon: 0.2 }).clusters[0]!;
    expect([...sizes].reverse()).toEqual(sizes);
    places.forEach((place, i) => {
      expect(place + places.at(-1 - i)!).toBeCloseTo(1, 12);
    });
  });

  it('agrees with floating point where nothing is close to epsilon', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0.1371, 0.2713, 0.4159),
        (opinions, epsilon) => {
          const last = hk(alone(opinions), { epsilon }).opinion!;
          inFloats(opinions, epsilon).forEach((opinion, i) => {
            expect(last[i]).toBeCloseTo(opinion, 9);
          });
        },
      ),
    );
  });

  it('never lets anybody overtake, and ends with camps farther apart than epsilon', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }), (opinions) => {
        const { opinion, clusters } = hk(alone(opinions), { epsilon: 12 });
        opinions.forEach((first, i) => {
          opinions.forEach((other, j) => {
            if (first <= other) expect(opinion![i]).toBeLessThanOrEqual(opinion![j]!);
          });
        });
        const { places } = clusters[0]!;
        places.slice(1).forEach((place, i) => {
          expect(place - places[i]!).toBeGreaterThan(12);
        });
      }),
    );
  });

  it('takes each topic by itself', () => {
    const { opinion, clusters } = hk(
      alone([
        [0, 0],
        [1, 0.1],
      ]),
      { epsilon: 0.2 },
    );
    expect(Array.from(opinion!)).toEqual([0, 0.05, 1, 0.05]);
    expect(clusters.map(({ sizes }) => sizes)).toEqual([[1, 1], [2]]);
  });

  it('refuses a distance below zero', () => {
    expect(() => hk(alone([0]), { epsilon: -0.1 })).toThrow(
      new RangeError('epsilon is -0.1; give a distance of at least 0'),
    );
  });
});

describe('the fraction that a double stands for', () => {
  it.each([
    [0.1, '1/10'],
    [1 / 49, '1/49'],
    [-2 / 3, '-2/3'],
    [0, '0'],
    [17, '17'],
    [99999 / 100000, '99999/100000'],
    [0.5 + 2 ** -40, '549755813889/1099511627776'],
  ])('%f is %s', (x, fraction) => {
    expect(exactly(x).toFraction()).toBe(fraction);
  });

  it('is that double again', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        expect(shareOf(exactly(x)).value === x).toBe(true);
      }),
    );
  });
});

describe('deffuant', () => {
  const meet = (situation: Network, parameters: object, draw: Draw = luck()) =>
    deffuant.run(situation, deffuant.parameters.parse(parameters), draw);

  const anyOpinions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  const anyParameters = fc.record({
    threshold: fc.double({ min: 0, max: 1.5, noNaN: true }),
    step: fc.double({ min: 0, max: 0.5, noNaN: true }),
    meetings: fc.nat({ max: 300 }),
  });

  it('puts two who meet at half-way', () => {
    expect(Array.from(meet(alone([0.2, 0.4]), { threshold: 0.5, meetings: 1 }).opinion!)).toEqual([
      0.30000000000000004, 0.30000000000000004,
    ]);
  });

  it('leaves two alone who are as far apart as the threshold', () => {
    expect(Array.from(meet(alone([0, 0.5]), { threshold: 0.5 }).opinion!)).toEqual([0, 0.5]);
  });

  it('keeps the mean', () => {
    fc.assert(
      fc.property(anyOpinions, anyParameters, (opinions, parameters) => {
        const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
        expect(sum(meet(alone(opinions), parameters).opinion!)).toBeCloseTo(sum(opinions), 10);
      }),
    );
  });

  it('never widens the range', () => {
    fc.assert(
      fc.property(anyOpinions, anyParameters, (opinions, parameters) => {
        for (const last of meet(alone(opinions), parameters).opinion!) {
          expect(last).toBeGreaterThanOrEqual(Math.min(...opinions) - 1e-15);
          expect(last).toBeLessThanOrEqual(Math.max(...opinions) + 1e-15);
        }
      }),
    );
  });

  it('ends in one camp where everybody can always talk', () => {
    const opinions = Array.from({ length: 40 }, (_, i) => i / 39);
    const { clusters } = meet(alone(opinions), { threshold: 1.01, meetings: 4000 });
    expect(clusters[0]).toHaveLength(1);
    expect(clusters[0]![0]!.place).toBeCloseTo(0.5, 12);
    expect(clusters[0]![0]!.spread).toBeLessThan(1e-6);
  });

  it('leaves about 1 / (2 threshold) large camps', () => {
    const opinions = Array.from({ length: 300 }, (_, i) => i / 299);
    const large = (seed: number) =>
      meet(alone(opinions), { threshold: 0.2, meetings: 60_000 }, luck(seed)).clusters[0]!.filter(
        ({ size }) => size > 15,
      ).length;
    expect([1, 2, 3].map(large)).toEqual([2, 2, 2]);
  });

  it('lets only those meet who are tied, if so asked', () => {
    const chain = network(
      [
        [0.5, 0.5, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      [0, 0.1, 0.2],
    );
    const { opinion } = meet(chain, { threshold: 1, who: 'ties', meetings: 50 });
    expect(Array.from(opinion!)).toEqual([0.05, 0.05, 0.2]);
  });

  it('draws one number a meeting, named by it', () => {
    const names: string[] = [];
    meet(alone([0, 0.1, 0.2]), { meetings: 3 }, (subject, occasion) => {
      names.push(`${subject} ${occasion}`);
      return 0.5;
    });
    expect(names).toEqual(['0 0', '1 0', '2 0']);
  });

  it('has nothing to do for one member', () => {
    expect(Array.from(meet(alone([0.3]), {}).opinion!)).toEqual([0.3]);
  });
});
