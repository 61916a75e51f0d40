// Running a model: the form of situation it takes, named luck, refusals, plain answers.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Model, Powers } from '../../src/models/index.ts';
import { plainData, runModel } from '../../src/shelf/index.ts';

const toy = (run: Model<Powers>['run']): Model => ({
  id: 'toy',
  title: 'A toy',
  question: 'coalition',
  claim: 'Nothing.',
  citations: [],
  parameters: z.strictObject({}),
  limits: [],
  replication: [],
  run: run as Model['run'],
});

const powers = { kind: 'powers', value: { members: ['Ada'], power: [1] } } as const;

describe('a run', () => {
  it('wants the form of situation that the question takes', () => {
    const game = { kind: 'game', value: { players: ['Ada'], majorities: [] } } as const;
    expect(
      runModel(
        toy(() => 1),
        game,
      ),
    ).toEqual({
      problems: ['toy takes powers (name, power), and this is a game (player, weight, quota)'],
    });
    expect(
      runModel(
        toy(() => 1),
        undefined,
      ),
    ).toEqual({
      problems: ['toy takes powers (name, power), and none was given'],
    });
  });

  it('tells whether chance played a part, and repeats itself', () => {
    const chancy = toy((_, __, draw) => [draw(1, 2), draw(2, 1), draw(1, 2)]);
    const first = runModel(chancy, powers, {}, 7);
    expect(first).toEqual(runModel(chancy, powers, {}, 7));
    expect(first).not.toEqual(runModel(chancy, powers, {}, 8));
    const { answer, drew } = first as { answer: number[]; drew: boolean };
    expect([drew, answer[0] === answer[2], answer[0] === answer[1]]).toEqual([true, true, false]);
    expect(
      runModel(
        toy(() => 1),
        powers,
      ),
    ).toEqual({ answer: 1, parameters: {}, drew: false });
  });

  it('reports what a model refuses, and lets its faults through', () => {
    const refusing = toy(() => {
      throw new RangeError('nobody has any power');
    });
    const faulty = toy(() => {
      throw new TypeError('x');
    });
    expect(runModel(refusing, powers)).toEqual({ problems: ['toy: nobody has any power'] });
    expect(() => runModel(faulty, powers)).toThrow(TypeError);
  });
});

describe('plain data', () => {
  it('has lists for typed arrays, and no fields that are not there', () => {
    const answer = { a: Float64Array.of(1, 2), b: undefined, c: [{ d: Int32Array.of(3) }], e: null };
    expect(plainData(answer)).toEqual({ a: [1, 2], c: [{ d: [3] }], e: null });
  });

  it.each([
    [{ a: [1, Number.NaN] }, 'the answer.a[1] is NaN'],
    [{ a: Float64Array.of(Infinity) }, 'the answer.a[0] is Infinity'],
    [{ a: () => 1 }, 'the answer.a is no plain data: function'],
    [new Map(), 'the answer is no plain data: object'],
    [{ a: 1n }, 'the answer.a is no plain data: bigint'],
  ])('refuses %o', (value, message) => {
    expect(() => plainData(value)).toThrow(message);
  });
});
