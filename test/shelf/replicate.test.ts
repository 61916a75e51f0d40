// The runner of published cases: verdicts as found, whatever the file says.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Model, Powers, Replication } from '../../src/models/index.ts';
import { countVerdicts, disagreements, readLiterature, replicate } from '../../src/shelf/index.ts';

const model = (replication: readonly Replication[] = []): Model => ({
  id: 'sum',
  title: 'A sum',
  question: 'coalition',
  claim: 'Powers add up.',
  citations: [],
  parameters: z.strictObject({ times: z.number().default(1).describe('factor') }),
  limits: [],
  replication,
  run: ((powers: Powers, { times }: { times: number }) => ({
    sum: times * powers.power.reduce((a, b) => a + b, 0),
    each: powers.power.map((power) => ({ half: power / 2 })),
  })) as Model['run'],
});

const file = (cases: string) =>
  readLiterature(
    'doe-1990/sums.yaml',
    `publication: { authors: J. Doe, year: 1990, title: Sums, where: A Journal 1 }\ncases:\n${cases}`,
  );

const one = (expect: string, rest = 'known: read') =>
  file(`  - { id: a, model: sum, ${rest}, situation: { powers: { Ada: 3, Bo: 4 } }, expect: [${expect}] }`);

describe('a case', () => {
  it('is run with its parameters, and lists are compared entry by entry', () => {
    const results = replicate(
      one(
        '{ at: [each], printed: [["1"]], verdict: reproduced }, { at: [sum], printed: "14.0", verdict: reproduced }',
        'known: read, parameters: { times: 2 }',
      ),
      [model()],
    );
    expect(results.map(({ at, computed, found }) => [at.join('.'), computed, found])).toEqual([
      ['each.0.0', undefined, 'differs'],
      ['sum', 14, 'reproduced'],
    ]);
  });

  it('shows a verdict that does not hold, in either direction', () => {
    const results = replicate(
      one(
        '{ at: [sum], printed: "8", verdict: reproduced }, { at: [sum], printed: "7", verdict: differs, why: x }',
      ),
      [model()],
    );
    expect(results.map(({ recorded, found }) => [recorded, found])).toEqual([
      ['reproduced', 'differs'],
      ['differs', 'reproduced'],
    ]);
  });

  it('of an unknown model or with faulty parameters differs, and says why', () => {
    const gone = replicate(one('{ at: [sum], printed: "7", verdict: reproduced }'), []);
    const faulty = replicate(
      one('{ at: [sum], printed: "7", verdict: reproduced }', 'parameters: { time: 2 }'),
      [model()],
    );
    expect([gone[0]!.computed, faulty[0]!.computed]).toEqual([
      'there is no model "sum"',
      'sum has no parameter "time"; did you mean "times"?',
    ]);
  });

  it('of which nothing can be computed stands as such', () => {
    const results = replicate(file('  - { id: a, model: none, verdict: cannot, why: no data }'), [model()]);
    expect(results.map(({ found, why }) => [found, why])).toEqual([['cannot', 'no data']]);
  });
});

describe('a file', () => {
  it.each([
    ['  - { id: a, model: sum }', 'a case has numbers to expect, or the verdict "cannot"'],
    [
      '  - { id: a, model: sum, expect: [{ at: [x], printed: "1", verdict: differs }] }',
      'a number that is not reproduced says why',
    ],
    ['  - { id: a, model: sum, expect: [{ at: [x], printed: 1, verdict: reproduced }] }', 'printed'],
    ['  - { id: a, model: sum, verdict: cannot }', 'a case that cannot be reproduced says why'],
    ['  - { id: a, model: sum, verdict: cannot, why: x, wy: y }', 'wy'],
    [
      '  - { id: a, model: sum, expect: [{ at: [x], printed: "1", rounding: within, verdict: reproduced }] }',
      'a tolerance goes with',
    ],
  ])('with %s is refused', (cases, message) => {
    expect(() => file(cases)).toThrow(message);
  });
});

describe('what a model says of its replication', () => {
  const results = replicate(one('{ at: [sum], printed: "7", verdict: reproduced }'), [model()]);
  const says = (status: Replication['status'], literature = 'doe-1990') =>
    disagreements([model([{ literature, status, extent: '' }])], results);

  it('is borne out, or not', () => {
    expect(says('reproduced')).toEqual([]);
    expect(says('differs')).toEqual([
      'sum says differs of doe-1990, and its cases there have 1 reproduced, 0 differing, 0 cannot',
    ]);
  });

  it('names folders that exist, and leaves none out', () => {
    expect(says('reproduced', 'roe-1991')).toEqual([
      'sum names literature/roe-1991, which does not exist',
      'sum has numbers in literature/doe-1990, which its replication does not name',
    ]);
  });

  it('rests on published numbers, not on our own', () => {
    const own = replicate(one('{ at: [sum], printed: "7", verdict: reproduced }', 'known: computed'), [
      model(),
    ]);
    expect(countVerdicts(own)).toEqual({ reproduced: 0, differs: 0, cannot: 0 });
    expect(disagreements([model()], own)).toEqual([]);
  });
});
