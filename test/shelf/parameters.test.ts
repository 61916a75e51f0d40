// Parameters as text: read by the model's own schema, faults in plain words.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Model } from '../../src/models/index.ts';
import { checkParameters, parametersOf, parametersOfText } from '../../src/shelf/index.ts';

const toy: Model = {
  id: 'toy',
  title: 'A toy',
  question: 'survival',
  claim: 'Nothing.',
  citations: [],
  parameters: z.strictObject({
    rounds: z.int().min(1).max(20).default(8).describe('how many rounds'),
    share: z.number().gt(0).default(0.5).describe('how much'),
    rule: z.enum(['simple', 'double']).default('simple').describe('which rule'),
    detail: z.boolean().default(false).describe('tell more'),
    start: z.array(z.number()).optional().describe('where to begin'),
  }),
  limits: [],
  replication: [],
  run: () => ({}),
};

const read = (...pairs: string[]) => {
  const given = parametersOfText(toy, pairs);
  return 'problems' in given ? given : checkParameters(toy, given.values);
};

describe('parameters', () => {
  it('are described with what they take', () => {
    expect(parametersOf(toy).map(({ name, takes, default: otherwise }) => [name, takes, otherwise])).toEqual([
      ['rounds', 'a whole number from 1 to 20', '8'],
      ['share', 'a number above 0', '0.5'],
      ['rule', 'one of simple, double', 'simple'],
      ['detail', 'true or false', 'false'],
      ['start', 'a list as JSON, each entry a number', null],
    ]);
  });

  it('are read as numbers, words, booleans and lists', () => {
    expect(read('rounds=3', 'share=0.25', 'rule=double', 'detail=true', 'start=[1,2]')).toEqual({
      parameters: { rounds: 3, share: 0.25, rule: 'double', detail: true, start: [1, 2] },
    });
  });

  it('have their defaults', () => {
    expect(read()).toEqual({ parameters: { rounds: 8, share: 0.5, rule: 'simple', detail: false } });
  });

  it.each([
    ['rounds=0', 'parameter "rounds" is 0: give a whole number from 1 to 20'],
    ['rounds=2.5', 'parameter "rounds" is 2.5: give a whole number from 1 to 20'],
    ['rounds=many', 'parameter "rounds" is many: give a whole number from 1 to 20'],
    ['rule=tripple', 'parameter "rule" is tripple: give one of simple, double'],
    ['round=3', 'toy has no parameter "round"; did you mean "rounds"?'],
    ['x=3', 'toy has no parameter "x": it takes rounds, share, rule, detail, start'],
    ['rounds', 'parameter "rounds" has no value: write rounds=8'],
    ['__proto__=1', 'toy has no parameter "__proto__": it takes rounds, share, rule, detail, start'],
  ])('%s is refused', (pair, problem) => {
    expect(read(pair)).toEqual({ problems: [problem] });
  });

  it('are given once each, and all faults are told', () => {
    expect(read('rounds=1', 'rounds=2')).toEqual({
      problems: ['parameter "rounds" is given twice: give it once'],
    });
    expect(read('rounds=0', 'share=-1')).toEqual({
      problems: [
        'parameter "rounds" is 0: give a whole number from 1 to 20',
        'parameter "share" is -1: give a number above 0',
      ],
    });
  });
});
