// What holds for every model of position of this folder, on groups anywhere in the unit cube.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group, Model, Settlement } from '../../../src/models/index.ts';
import { POSITION_MODELS } from '../../../src/models/position/index.ts';
import { anyShare, groups, reordered, rescaled } from './groups.ts';

const models = POSITION_MODELS as readonly Model<Group, unknown, Settlement>[];
const forecastOf = (model: Model<Group, unknown, Settlement>, group: Group, parameters: object = {}) =>
  model.run(group, model.parameters.parse(parameters), () => 0.5).forecast;

/** Every number anywhere in an answer. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value).flatMap(numbersOf);
}

describe.each(models.map((model) => [model.id, model] as const))('%s', (_, model) => {
  it('has a default for every parameter and knows its question', () => {
    expect(() => model.parameters.parse({})).not.toThrow();
    expect(() => model.parameters.parse({ unheardOf: 1 })).toThrow();
    expect(model.question).toBe('position');
  });

  it('answers numbers within the scale, one for each issue', () => {
    fc.assert(
      fc.property(fc.oneof(groups(), groups({ share: anyShare })), (group) => {
        const answer = model.run(group, model.parameters.parse({}), () => 0.5);
        expect(answer.forecast).toHaveLength(group.issues.length);
        for (const x of answer.forecast) expect(x >= group.low && x <= group.high).toBe(true);
        expect(numbersOf(answer).filter((x) => !Number.isFinite(x))).toEqual([]);
      }),
    );
  });

  it('does not care in which order actors are listed', () => {
    fc.assert(
      fc.property(groups(), fc.infiniteStream(fc.nat()), (group, numbers) => {
        const keys = group.actors.map(() => numbers.next().value as number);
        const order = [...keys.keys()].sort((i, j) => keys[i]! - keys[j]! || i - j);
        const before = forecastOf(model, group);
        const after = forecastOf(model, reordered(group, order));
        for (const k of before.keys()) expect(after[k]).toBeCloseTo(before[k]!, 9);
      }),
    );
  });

  it('does not care in which units the issue is measured', () => {
    fc.assert(
      fc.property(groups(), (group) => {
        // A power of two, so that the only rounding is that of the shift.
        const before = forecastOf(model, group);
        const after = forecastOf(model, rescaled(group, 0.25, 0));
        for (const k of before.keys()) expect(after[k]).toBeCloseTo(0.25 * before[k]!, 9);
      }),
    );
  });

  it('takes each issue by itself, unless positions are exchanged between issues', () => {
    if (model.id === 'position-exchange') return;
    fc.assert(
      fc.property(groups({ issues: 2 }), (group) => {
        const both = forecastOf(model, group);
        for (const k of [0, 1]) {
          const pick = (table: Float64Array): Float64Array => table.filter((__, at) => at % 2 === k);
          const one: Group = {
            ...group,
            issues: [group.issues[k]!],
            position: pick(group.position),
            salience: pick(group.salience),
            reference: pick(group.reference!),
          };
          expect(forecastOf(model, one)[0]).toBe(both[k]);
        }
      }),
    );
  });

  it('settles where all stand already', () => {
    if (model.id === 'middle' || model.id === 'reference-point') return;
    fc.assert(
      fc.property(groups({ issues: 1 }), fc.double({ min: 0, max: 100, noNaN: true }), (group, place) => {
        const agreed = { ...group, position: group.position.map(() => place) };
        expect(forecastOf(model, agreed)[0]).toBeCloseTo(place, 9);
      }),
    );
  });
});

describe('a dictator, who has all capability', () => {
  const dictated = (group: Group): Group => ({
    ...group,
    capability: group.capability.map((_, i) => (i === 0 ? 1 : 0)),
    salience: group.salience.map((s, i) => (i === 0 ? Math.max(s, 0.1) : s)),
  });

  it.each([
    ['median-voter', { weights: 'influence' }, 9],
    ['weighted-mean', {}, 9],
    ['nash-bargaining', {}, 9],
    ['largest-actor', {}, 9],
    ['position-exchange', {}, 9],
    // Whoever challenges him loses by the votes on the pair, so that he need not give way; only somebody who stands next to him
    // can draw him over the hair between them, where rounding decides what is equal.
    ['scholz-paper', {}, 3],
  ])('gets his way by %s', (id, parameters, digits) => {
    const model = models.find((each) => each.id === id)!;
    fc.assert(
      fc.property(groups({ issues: 1 }), (group) => {
        expect(forecastOf(model, dictated(group), parameters)[0]).toBeCloseTo(group.position[0]!, digits);
      }),
    );
  });
});

describe('a group without weight', () => {
  const idle = groups({ issues: 1 }).map((group) => ({ ...group, salience: group.salience.map(() => 0) }));

  it.each(['weighted-mean', 'nash-bargaining', 'position-exchange', 'scholz-paper', 'scholz-program'])(
    'is refused by %s, with a reason',
    (id) => {
      const model = models.find((each) => each.id === id)!;
      fc.assert(
        fc.property(idle, (group) => {
          expect(() => forecastOf(model, group)).toThrow(
            new RangeError(
              'nobody has any influence on "issue 1", so no stance on it counts; give somebody with a capability above 0 a salience above 0',
            ),
          );
        }),
      );
    },
  );
});
