// Laws that every model of the shelf keeps, written once and tried on all. Where a theory itself breaks a law, the exemption
// stands here with its reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Model, QUESTIONS, SHELF } from '../../src/models/index.ts';
import {
  plainData,
  runModel,
  SITUATION_OF,
  type Situation,
  type SituationKind,
} from '../../src/shelf/index.ts';
import { anySituation, LAWS, type Law } from './laws.ts';

/** Law, then model, then why the theory does not keep it. */
const EXEMPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'order of actors': {
    'spatial-ktab-compat':
      'exact ties between targets and between bargains go to the first on the list, as in the program',
    'spatial-corrected': 'the same',
    'scholz-paper': 'of equal offers the first is taken',
    'scholz-program': 'the same',
    'position-exchange': 'of equally good trades the first is made',
    deffuant: 'who meets whom is drawn by place on the list',
  },
  'direction of issues': {
    'median-voter': 'of two middle positions the lower is taken',
    'scholz-program': 'of several compromises the one at the lowest weighted position is taken',
    'scholz-paper': 'of several winners of the vote the lowest is taken',
    'spatial-ktab-compat': 'bargains are rounded half up, and exact ties go to the first on the list',
    'spatial-corrected': 'the same',
    'position-exchange': 'of equally good trades the first is made, and rounding decides which are equal',
  },
  'scale of issues': {
    'hegselmann-krause': 'confidence is a distance in the units of the opinions',
    deffuant: 'the threshold is a distance in the units of the opinions',
    'position-exchange': 'of equally good trades the first is made, and rounding decides which are equal',
    'scholz-paper':
      'whether two positions or two offers are equal, which rounding decides, settles who moves',
    'scholz-program': 'the same',
    'spatial-ktab-compat': 'bargains are rounded to a ten-thousandth of the scale',
    'spatial-corrected': 'the same',
  },
  'a dictator decides alone': {
    'median-voter': 'counts heads unless told to weigh them',
    'head-count': 'counts heads',
    'scholz-program':
      'offers are taken by what they are worth, so that even the only one with capability can be moved',
    middle: 'looks at the scale alone',
    'reference-point': 'looks at the reference point alone',
    'hegselmann-krause': 'everybody hears everybody near enough, whatever the influence',
    deffuant: 'pairs meet, whatever the influence',
  },
};

const runs = (model: Model, situation: Situation | undefined) => runModel(model, situation, {}, 1);

/** Situations for a model: of its form, or none where it takes parameters alone. */
const situationsOf = (model: Model): fc.Arbitrary<Situation | undefined> => {
  const kind = SITUATION_OF[model.question];
  return kind === undefined ? fc.constant(undefined) : anySituation(kind);
};

const each = SHELF.map((model) => [model.id, model] as const);

describe('the shelf', () => {
  it('has models for every question, each under an id of its own', () => {
    expect(new Set(SHELF.map(({ question }) => question))).toEqual(new Set(Object.keys(QUESTIONS)));
    expect(new Set(SHELF.map(({ id }) => id)).size).toBe(SHELF.length);
  });

  it('names in its exemptions only models and laws that there are', () => {
    const names = LAWS.map(({ name }) => name);
    for (const [law, models] of Object.entries(EXEMPT)) {
      expect(names).toContain(law);
      for (const id of Object.keys(models)) expect(SHELF.map((model) => model.id)).toContain(id);
    }
  });
});

describe.each(each)('%s', (id, model) => {
  it('says what it is: a claim, sources, limits, parameters with defaults and descriptions', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [model.title, model.claim, ...model.limits])
      expect(text.trim().length).toBeGreaterThan(5);
    expect(model.limits.length).toBeGreaterThan(0);
    expect(model.citations.length).toBeGreaterThan(0);
    expect(model.parameters.safeParse({}).success).toBe(true);
    expect(model.parameters.safeParse({ noSuchParameter: 1 }).success).toBe(false);
  });

  it('answers with finite plain data, or refuses in words, and repeats itself', () => {
    let answered = 0;
    fc.assert(
      fc.property(situationsOf(model), (situation) => {
        const first = runs(model, situation);
        expect(runs(model, situation)).toEqual(first);
        if ('problems' in first) expect(first.problems.join()).toMatch(/\w+ \w+/);
        else {
          plainData(first.answer);
          answered += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(30);
  });
});

const applies = (law: Law, model: Model): boolean =>
  SITUATION_OF[model.question] === law.kind &&
  (law.questions === undefined || law.questions.includes(model.question)) &&
  EXEMPT[law.name]?.[model.id] === undefined;

describe.each(LAWS.map((law) => [law.name, law.kind, law] as const))('%s (%s)', (_, __, law) => {
  const bound = each.filter(([, model]) => applies(law, model));

  it('binds some model', () => expect(bound.length).toBeGreaterThan(0));

  it.each(bound)('%s', (___, model) => {
    let held = 0;
    fc.assert(
      fc.property(law.situations as fc.Arbitrary<never>, (given) => {
        const outcome = law.holds(model, given, (situation) => {
          const run = runs(model, situation);
          return 'problems' in run ? undefined : plainData(run.answer);
        });
        if (outcome !== undefined) held += 1;
        if (outcome !== undefined && outcome !== true) throw new Error(outcome);
      }),
      { numRuns: 40 },
    );
    expect(held).toBeGreaterThan(10);
  });
});

/** Forms for which there is at least one law. */
it('there are laws for every form of situation', () => {
  const kinds = new Set<SituationKind>(LAWS.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['contest', 'game', 'group', 'network', 'powers']);
});
