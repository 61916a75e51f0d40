// The compromise drawn to the middle alternative.
import { expect, it } from 'vitest';
import type { Group } from '../../src/models/index.ts';
import { middleAlternative, middleOf } from '../../src/models/position/middleAlternative.ts';

const group = (position: number[], rest: Partial<Group> = {}): Group => ({
  actors: position.map((_, i) => `a${i}`),
  issues: ['x'],
  capability: new Float64Array(position.length).fill(1),
  position: Float64Array.from(position),
  salience: new Float64Array(position.length).fill(1),
  low: 0,
  high: 100,
  ...rest,
});

const settle = (situation: Group, parameters: Record<string, unknown> = {}): number =>
  middleAlternative.run(situation, middleAlternative.parameters.parse(parameters), () => 0.5).forecast[0]!;

it('goes part of the way from the mean to the middle course', () => {
  expect(settle(group([0, 0, 30, 100]))).toBeCloseTo(32.5 + 0.6 * (30 - 32.5), 12);
  expect(settle(group([0, 0, 30, 100]), { pull: 1 })).toBe(30);
  expect(settle(group([0, 0, 30, 100]), { pull: 0 })).toBe(32.5);
});

it('takes the median of several middle courses, each once however many hold it', () => {
  expect(settle(group([0, 20, 20, 20, 40, 100]), { pull: 1 })).toBe(30);
  expect([[0], [0, 100], [0, 10, 100], [0, 10, 20, 100]].map((a) => middleOf(Float64Array.from(a)))).toEqual([
    undefined,
    undefined,
    10,
    15,
  ]);
});

it('between two alternatives gives the stronger side more than its share, but never more than all', () => {
  expect(settle(group([0, 0, 0, 100]))).toBe(25 + 0.25 * (25 - 50));
  expect(settle(group([0, 100, 100, 100]), { stretch: 1 })).toBe(100);
  expect(settle(group([40]))).toBe(40);
});

it('counts the reference point among the alternatives if asked to', () => {
  const referred = group([0, 100, 100], { reference: Float64Array.of(50) });
  const mean = 200 / 3;
  expect(settle(referred, { pull: 1 })).toBe(50);
  expect(settle(referred, { reference: false })).toBeCloseTo(mean + 0.25 * (mean - 50), 12);
  expect(settle(group([0, 100, 100], { reference: Float64Array.of(Number.NaN) }))).toBeCloseTo(
    mean * 1.25 - 12.5,
    12,
  );
});

it('hears no alternative of somebody who counts for nothing', () => {
  const deaf = group([0, 50, 100], { capability: Float64Array.of(1, 0, 1) });
  expect(settle(deaf, { pull: 1 })).toBe(50);
  expect(settle(group([0, 10, 100], { capability: Float64Array.of(3, 0, 1) }))).toBe(25 + 0.25 * (25 - 50));
});
