import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/models/index.ts';
import type { SpatialAnswer } from '../../../src/models/spatial/spatialAnswer.ts';
import { spatialCorrected, spatialKtabCompat } from '../../../src/models/spatial/spatialModels.ts';
import { type Switches, switchesSchema } from '../../../src/models/spatial/switches.ts';
import { numbers, randomGroup } from './groups.ts';

const draw = (subject: number, occasion: number): number => numbers(7 + subject + 1000 * occasion)();
const run = (group: Group, switches: Partial<Switches> = {}, model = spatialKtabCompat): SpatialAnswer =>
  model.run(group, switchesSchema.parse({ detail: true, ...switches }), draw);

/** Actors on one issue, of salience 0.5 unless told otherwise. */
const line = (position: number[], capability: number[], salience = position.map(() => 0.5)): Group => ({
  actors: position.map((_, i) => `actor ${i}`),
  issues: ['issue'],
  capability: Float64Array.from(capability),
  position: Float64Array.from(position),
  salience: Float64Array.from(salience),
  low: 0,
  high: 100,
});

/** Every number in an answer. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Float64Array) return [...value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const isTied = (answer: SpatialAnswer): boolean =>
  answer.turns.some((turn) => [...turn.challenges, ...turn.choices].some(({ tied }) => tied.length > 0));

/** The group with its actors in another order. */
function permuted(group: Group, order: readonly number[]): Group {
  const pick = (table: Float64Array, width: number): Float64Array =>
    Float64Array.from(order.flatMap((i) => [...table.subarray(i * width, (i + 1) * width)]));
  const issues = group.issues.length;
  return {
    ...group,
    actors: order.map((i) => group.actors[i]!),
    capability: pick(group.capability, 1),
    position: pick(group.position, issues),
    salience: pick(group.salience, issues),
  };
}

describe('the spatial model', () => {
  it('starts where the actors stand, and ends on the forecast of the chances it gives', () => {
    const group = randomGroup(6, 2, 1);
    const answer = run(group);
    expect(answer.states[0]?.position).toEqual(group.position);
    expect(answer.outcomes.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
    answer.forecast.forEach((x, k) => {
      const mean = answer.outcomes.reduce(
        (sum, { probability, position }) => sum + probability * position[k]!,
        0,
      );
      expect(x).toBeCloseTo(mean, 12);
    });
  });

  it('does not depend on the order of actors where nothing is tied', () => {
    let compared = 0;
    for (let seed = 0; seed < 12; seed += 1) {
      const group = randomGroup(5, 1 + (seed % 3), seed);
      const order = [3, 0, 4, 2, 1];
      const answer = run(group);
      const other = run(permuted(group, order));
      if (isTied(answer) || isTied(other)) continue;
      compared += 1;
      const issues = group.issues.length;
      expect(other.turns.length).toBe(answer.turns.length);
      order.forEach((i, place) => {
        for (let k = 0; k < issues; k += 1)
          expect(other.states.at(-1)?.position[place * issues + k]).toBeCloseTo(
            answer.states.at(-1)!.position[i * issues + k]!,
            8,
          );
      });
    }
    expect(compared).toBeGreaterThan(6);
  });

  it('does not depend on the scale that positions are given on', () => {
    const group = randomGroup(7, 2, 5);
    const moved = { ...group, low: -30, high: 20, position: group.position.map((x) => x / 2 - 30) };
    const answer = run(group);
    const other = run(moved);
    expect(other.turns.length).toBe(answer.turns.length);
    other.forecast.forEach((x, k) => {
      expect(x).toBeCloseTo(answer.forecast[k]! / 2 - 30, 8);
    });
  });

  it('names ties, and gives them to whoever comes first', () => {
    // the two at the ends are the same to the one in the middle
    const answer = run(line([0, 50, 100], [10, 100, 10]), { maxTurns: 1 });
    const middle = answer.turns[0]?.challenges.find(({ initiator }) => initiator === 'actor 1');
    expect([middle?.target, middle?.tied]).toEqual(['actor 0', ['actor 2']]);
  });

  it('leaves a single actor where he is', () => {
    const answer = run(line([30], [5]));
    expect([...answer.forecast]).toEqual([30]);
    expect(answer.outcomes).toEqual([
      { position: Float64Array.of(30), holders: ['actor 0'], probability: 1 },
    ]);
    expect(answer.stopped).toBe('settled');
  });

  it('moves nobody where all stand on one position, and infers no attitude to risk from that', () => {
    const answer = run(line([40, 40, 40], [5, 50, 1]));
    expect([...answer.states.at(-1)!.position]).toEqual([40, 40, 40]);
    expect([...answer.states[0]!.risk]).toEqual([0, 0, 0]);
    expect(answer.outcomes).toHaveLength(1);
    expect(answer.turns.flatMap(({ challenges }) => challenges)).toEqual([]);
  });

  it('treats two identical actors alike', () => {
    const answer = run(line([20, 20, 70, 90], [30, 30, 40, 20]), { maxTurns: 1 });
    const [state] = answer.states;
    expect(state?.risk[0]).toBe(state?.risk[1]);
    expect(state?.winning?.[0]).toBe(state?.winning?.[1]);
    const [first, second] = answer.turns[0]!.challenges;
    expect(second?.byInitiator.gainToInitiator).toBeCloseTo(first!.byInitiator.gainToInitiator, 12);
  });

  it('lets nobody who cares for nothing challenge anyone, and lets him be moved at will', () => {
    const answer = run(line([10, 60, 90], [50, 50, 50], [0.8, 0, 0.6]));
    const challengers = answer.turns.flatMap(({ challenges }) =>
      challenges.map(({ initiator }) => initiator),
    );
    expect(challengers).not.toContain('actor 1');
    expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
  });

  it('ends near a dictator', () => {
    const answer = run(line([80, 10, 20, 30], [1e6, 1, 1, 1]));
    expect(answer.forecast[0]).toBeGreaterThan(79);
  });

  it('never gives a number that is none, whatever the switches and however odd the group', () => {
    const odd: readonly Group[] = [
      line([0, 100], [1, 1], [1, 1]),
      line([0, 0, 100, 100], [1, 0, 0, 3], [0, 0, 1, 1e-9]),
      line([50, 50, 50.05, 50.1], [1e-6, 1e6, 1, 0], [1, 1, 0, 1]),
      line([0, 25, 100], [5, 5, 5], [0, 0, 0]),
      randomGroup(4, 2, 9),
    ];
    for (let trial = 0; trial < 200; trial += 1) {
      const next = numbers(trial);
      const any = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
      const answer = run(
        any(odd),
        {
          victory: any(['Linear', 'Octic', 'Binary']),
          election: any(['Conditional', 'MarkovUniform', 'MarkovIncentive']),
          voting: any(['Binary', 'Proportional', 'Cubic', 'ASymProsp']),
          interpretation: any(['InitOnlyInterp', 'InitRcvrInterp', 'PWCompInterp']),
          bargainWeights: any(['S1P1', 'S2P2', 'S2PMax']),
          transitions: any(['Deterministic', 'Stochastic']),
          riskRange: any(['Min', 'Mid', 'Max']),
          maxTurns: 5,
        },
        any([spatialKtabCompat, spatialCorrected]),
      );
      expect(numbersIn(answer).filter((x) => !Number.isFinite(x))).toEqual([]);
      const places = answer.states.flatMap(({ position }) => [...position]);
      expect(places.filter((x) => x < 0 || x > 100)).toEqual([]);
    }
  });

  it('says by what it divided saliences that add up to more than one, and keeps their ratios', () => {
    const group = {
      ...randomGroup(5, 2, 3),
      salience: Float64Array.of(1, 1, 0.5, 0.5, 1, 0.2, 0.4, 0, 0.3, 0.3),
    };
    const halved = { ...group, salience: group.salience.map((s) => s / 2) };
    const answer = run(group);
    expect(answer.salienceDivisor).toBe(2);
    expect({ ...answer, salienceDivisor: 1 }).toEqual(run(halved));
  });

  it('tells details on request only', () => {
    const group = randomGroup(4, 1, 2);
    expect(Object.keys(run(group, { detail: false }).states[0] ?? {})).toEqual(['position', 'risk']);
    expect(Object.keys(run(group).states[0] ?? {})).toEqual([
      'position',
      'risk',
      'value',
      'utility',
      'winning',
    ]);
  });

  it('stops after as many turns as it may take', () => {
    const answer = run(randomGroup(6, 3, 4), { maxTurns: 1 });
    expect([answer.turns.length, answer.states.length, answer.stopped]).toEqual([1, 2, 'maxTurns']);
  });

  it.each([
    ['nobody', { ...line([], []), issues: ['issue'] }, 'a group without actors: name at least one'],
    ['no issue', { ...line([1], [1]), issues: [] }, 'a group without issues: name at least one'],
    ['no capability', line([1, 2], [0, 0]), 'nobody has any capability: give it to at least one'],
    ['a negative capability', line([1], [-1]), /^capability of actor 0 is -1: give 0 to /],
    ['a position off the scale', line([101], [1]), 'position of actor 0 on issue is 101: give 0 to 100'],
    ['no number', line([NaN], [1]), 'position of actor 0 on issue is NaN: give 0 to 100'],
    ['a salience above one', line([1], [1], [2]), 'salience of issue to actor 0 is 2: give 0 to 1'],
    [
      'a scale without length',
      { ...line([1], [1]), low: 1, high: 1 },
      'the scale runs from 1 to 1: high must be above low',
    ],
  ])('refuses a group with %s', (_, group, message) => {
    expect(() => run(group)).toThrow(RangeError);
    expect(() => run(group)).toThrow(message);
  });

  it.each([
    [[[1]], 'accommodation has 1 rows: give one for each of 2 actors'],
    [[[1, 0], [1]], 'accommodation of actor 1 has 1 entries: give one for each of 2 actors'],
    [
      [
        [0.7, 0.4],
        [0, 1],
      ],
      /^accommodation of actor 0 adds up to 1\.1.*: an ideal follows by 1 at most$/,
    ],
  ])('refuses the accommodation %j', (accommodation, message) => {
    expect(() => run(line([1, 2], [1, 1]), { accommodation })).toThrow(message);
  });
});
