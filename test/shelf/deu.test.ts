// DEU III: the loader, treaty votes, folds, what learns, and the real table where errors are known.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHELF } from '../../src/models/index.ts';
import { actorWeights } from '../../src/shelf/deu/actorWeights.ts';
import { crossValidate, foldsOf } from '../../src/shelf/deu/crossValidate.ts';
import { deuDate } from '../../src/shelf/deu/deuDate.ts';
import { FIXED_FORECASTERS } from '../../src/shelf/deu/fixedForecasters.ts';
import type { Forecaster } from '../../src/shelf/deu/forecaster.ts';
import { linearForecaster } from '../../src/shelf/deu/linearForecaster.ts';
import { solve } from '../../src/shelf/deu/solve.ts';
import { treatyVotes } from '../../src/shelf/deu/treatyVotes.ts';
import {
  type DeuIssue,
  deuCase,
  deuEntrants,
  isUsable,
  modelEntrant,
  readDeuIssues,
} from '../../src/shelf/index.ts';

const SMALL = readFileSync('test/fixtures/deu/small.tsv', 'utf8');
function issuesIn(text: string): readonly DeuIssue[] {
  const read = readDeuIssues(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.issues;
}

const small = issuesIn(SMALL).filter(isUsable);

describe('the loader', () => {
  it('has an issue for each row but the one of gross domestic products', () => {
    expect(issuesIn(SMALL)).toHaveLength(26);
    expect(small).toHaveLength(24);
    const { id, dossier, group, outcome, procedure, rule } = small[0]!;
    expect([id, dossier, procedure, rule, group.issues, group.low, group.high]).toEqual([
      'x00001i1',
      'x00001',
      'COD',
      'QMV',
      ['x00001i1'],
      0,
      100,
    ]);
    expect(outcome).toBeGreaterThanOrEqual(0);
    expect(group.actors.slice(0, 2)).toEqual(['com', 'ep']);
  });

  it.each([
    ['14-03-00', 20000314],
    ['18-11-98', 19981118],
    ['14-09-2016', 20160914],
    ['2029-09-04', 20040929],
    ['1930-05-01', 20010530],
    ['999', undefined],
    ['45-01-99', undefined],
  ])('mends the date %s', (text, day) => {
    expect(deuDate(text)).toBe(day);
  });

  it('gives treaty votes by date, and institutions those of the largest state', () => {
    expect([treatyVotes('de', 20000101), treatyVotes('lu', 20000101), treatyVotes('pl', 20000101)]).toEqual([
      10, 2, 0,
    ]);
    expect([treatyVotes('de', 20041101), treatyVotes('pl', 20041101), treatyVotes('mt', 20041101)]).toEqual([
      29, 27, 3,
    ]);
    expect([treatyVotes('com', 20000101), treatyVotes('ep', 20070101)]).toEqual([10, 29]);
  });

  it('has 87 votes for fifteen states and 352 for twenty-eight', () => {
    const states = [...new Set(issuesIn(SMALL).flatMap(({ group }) => group.actors))].filter(
      (actor) => actor !== 'com' && actor !== 'ep',
    );
    const total = (day: number) => states.reduce((sum, state) => sum + treatyVotes(state, day), 0);
    expect(states).toHaveLength(28);
    expect([total(20030101), total(20130801)]).toEqual([87, 352]);
  });

  it('refuses another table, and tells faulty cells', () => {
    const other = readDeuIssues('a\tb\n1\t2\n');
    expect('problems' in other && other.problems[0]!.message).toContain('this is no table of DEU III');
    const faulty = readDeuIssues(SMALL.replace('\tCOD\t', '\tXYZ\t'));
    expect('problems' in faulty && faulty.problems[0]).toMatchObject({ row: 3, column: 1 });
  });
});

describe('cross-validation', () => {
  it('keeps the issues of a dossier in one fold, and folds of about the same size', () => {
    const folds = foldsOf(small, 5, 1);
    expect(folds.size).toBe(12);
    const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((f) => f === fold).length);
    expect(sizes).toEqual([3, 3, 2, 2, 2]);
    expect(foldsOf(small, 5, 1)).toEqual(folds);
  });

  it('never shows a forecaster the dossier that it is asked about', () => {
    const spy: Forecaster = {
      ...{ id: 'spy', title: 'spy', learns: 1 },
      learn: (training) => (issue) => (training.some(({ dossier }) => dossier === issue.dossier) ? 1 : 0),
    };
    expect(Math.max(...crossValidate(spy, small, 4, 1))).toBe(0);
  });
});

describe('what learns', () => {
  const weightedMean = FIXED_FORECASTERS[0]!.learn([]);

  it('finds a correction that is there', () => {
    const shifted = small.map((issue) => ({ ...issue, outcome: 0.5 * weightedMean(issue) + 20 }));
    const forecaster = linearForecaster(
      {
        ...{ id: 'x', title: 'x', ridge: 0 },
        base: weightedMean,
        features: (i) => [weightedMean(i) - 50, 20],
      },
      2,
    );
    const forecast = forecaster.learn(shifted);
    for (const issue of shifted) expect(forecast(issue)).toBeCloseTo(issue.outcome, 3);
  });

  it('finds the actor whom outcomes follow', () => {
    const led = small.map((issue) => {
      const at = issue.group.actors.indexOf('el');
      return { ...issue, outcome: at < 0 ? weightedMean(issue) : issue.group.position[at]! };
    });
    const errorOf = (forecast: (issue: DeuIssue) => number) =>
      led.reduce((sum, issue) => sum + Math.abs(forecast(issue) - issue.outcome), 0) / led.length;
    expect(errorOf(actorWeights(0.001, false).learn(led))).toBeLessThan(errorOf(weightedMean) / 2);
  });

  it('is held by a ridge: with a very strong one it is the weighted mean', () => {
    const forecast = actorWeights(1e6, false).learn(small);
    for (const issue of small) expect(forecast(issue)).toBeCloseTo(weightedMean(issue), 2);
  });

  it('solves a system of equations', () => {
    const x = solve(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9));
    expect([x[0], x[1]].map((value) => value!.toFixed(12))).toEqual(['1.500000000000', '2.000000000000']);
    expect(() => solve(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1))).toThrow('singular');
  });
});

describe('forecasters that share their id with a model', () => {
  const shared = FIXED_FORECASTERS.filter(({ id }) => SHELF.some((model) => model.id === id));

  it.each(shared.map((forecaster) => [forecaster.id, forecaster] as const))(
    'say the same: %s',
    (id, forecaster) => {
      const said = modelEntrant(SHELF.find((model) => model.id === id)!, 1).forecast(small.map(deuCase));
      const own = small.map(forecaster.learn([]));
      own.forEach((value, at) => {
        const entry = said[at]!;
        if (typeof entry === 'string') expect(value).toBeNaN();
        else expect(entry[0]).toBeCloseTo(value, 9);
      });
      expect(shared.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('are entrants only once', () => {
    const ids = deuEntrants(small, undefined, 1).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
