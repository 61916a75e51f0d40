import type { DeuIssue } from './deuIssue.ts';
import { BY_PROCEDURE } from './fixedForecasters.ts';
import type { Forecaster } from './forecaster.ts';
import { linearForecaster } from './linearForecaster.ts';
import {
  compromiseOf,
  meanOf,
  medianOf,
  middleCourse,
  positionOf,
  referenceOf,
  weightsOf,
} from './summaries.ts';

/** The difference where both are known, else 0: no correction. */
const gap = (from: number, to: number): number => (Number.isNaN(to - from) ? 0 : to - from);

const compromise = compromiseOf;
const byProcedure = (issue: DeuIssue): number => meanOf(issue, weightsOf(issue, true, true, BY_PROCEDURE));

/** How far to the middle alternative, and where there is none, how far beyond the mean. */
function course(issue: DeuIssue, base: number): readonly [pull: number, stretch: number] {
  const { middle, center } = middleCourse(issue);
  return Number.isNaN(middle) ? [0, base - center] : [middle - base, 0];
}

/** Corrections of the compromise that each follow one idea, fitted to known outcomes. */
export const LINEAR_FORECASTERS: readonly Forecaster[] = [
  linearForecaster(
    {
      ...{ id: 'shrunk', title: 'compromise, drawn to 50', ridge: 0, base: compromise },
      features: (issue) => [50 - compromise(issue)],
    },
    1,
  ),
  linearForecaster(
    {
      ...{
        id: 'shrunk-by-rule',
        title: 'compromise, drawn to 50, by voting rule',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => {
        const toFifty = 50 - compromise(issue);
        return issue.rule === 'QMV' ? [toFifty, 0] : [0, toFifty];
      },
    },
    2,
  ),
  linearForecaster(
    {
      ...{
        id: 'to-reference',
        title: 'compromise, drawn to the reference point',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => [gap(compromise(issue), referenceOf(issue))],
    },
    1,
  ),
  linearForecaster(
    {
      ...{
        id: 'from-reference',
        title: 'compromise, a step away from the reference',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => {
        const away = -gap(50, referenceOf(issue));
        return [away > 0 ? 20 : away < 0 ? -20 : 0];
      },
    },
    1,
  ),
  linearForecaster(
    {
      ...{
        id: 'mixture-by-rule',
        title: 'mean and median mixed, by voting rule',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => {
        const toMedian = gap(compromise(issue), medianOf(issue, weightsOf(issue, true, true)));
        return issue.rule === 'QMV' ? [toMedian, 0] : [0, toMedian];
      },
    },
    2,
  ),
  linearForecaster(
    {
      ...{
        id: 'parliament',
        title: 'compromise, drawn to Parliament, by procedure',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => {
        const toParliament = gap(compromise(issue), positionOf(issue, 'ep'));
        return issue.procedure === 'COD' ? [toParliament, 0] : [0, toParliament];
      },
    },
    2,
  ),
  ridge(0.3),
  ridge(3),
  linearForecaster(
    {
      ...{
        id: 'middle-pull',
        title: 'compromise, drawn to the middle alternative',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => [course(issue, compromise(issue))[0]],
    },
    1,
  ),
  linearForecaster(
    {
      ...{
        id: 'middle-stretch',
        title: 'the same, stretched where there is none',
        ridge: 0,
        base: compromise,
      },
      features: (issue) => course(issue, compromise(issue)),
    },
    2,
  ),
  linearForecaster(
    {
      ...{
        id: 'middle-procedure',
        title: 'the same, institutions by procedure',
        ridge: 0,
        base: byProcedure,
      },
      features: (issue) => course(issue, byProcedure(issue)),
    },
    2,
  ),
];

/** Everything at once, held back by a ridge. */
function ridge(strength: number): Forecaster {
  return linearForecaster(
    {
      ...{
        id: `ridge-${strength}`,
        title: `fourteen features, ridge ${strength}`,
        ridge: strength,
        base: compromise,
      },
      features: (issue) => {
        const base = compromise(issue);
        const gaps = [
          gap(base, 50),
          gap(base, positionOf(issue, 'com')),
          gap(base, positionOf(issue, 'ep')),
          gap(base, referenceOf(issue)),
          gap(base, meanOf(issue, weightsOf(issue, false, false))),
          gap(base, medianOf(issue, weightsOf(issue, true, true))),
        ];
        const codecided = issue.procedure === 'COD' ? 1 : 0;
        return [...gaps, ...gaps.map((g) => g * codecided), Number.isNaN(referenceOf(issue)) ? 20 : 0, 20];
      },
    },
    14,
  );
}
