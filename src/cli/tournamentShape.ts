import * as z from 'zod';
import { field } from './shape.ts';

const count = z.number().int().min(0);

const differenceShape = z.strictObject({
  mean: field(z.number(), 'points', 'mean of its absolute error minus that of `baseline`; below 0: better'),
  low: field(z.number(), 'points', 'lower end of the 95 % interval over clusters'),
  high: field(z.number(), 'points', 'upper end'),
  n: field(count, 'issues', 'that both forecast'),
});

const scoreShape = z.strictObject({
  id: field(z.string(), 'id', 'model, or forecaster of EU decisions'),
  title: field(z.string(), '', 'its name'),
  learns: field(count, 'numbers', 'learned from outcomes; 0: none'),
  failed: field(count, 'cases', 'of which it says nothing'),
  why: field(z.string().nullable(), '', 'the first reason for that'),
  n: field(count, 'issues', 'scored'),
  meanAbsolute: field(z.number().nullable(), 'points', 'mean absolute error; null where nothing was scored'),
  rootMeanSquare: field(z.number().nullable(), 'points', 'root mean square error'),
  medianAbsolute: field(z.number().nullable(), 'points', 'median absolute error'),
  difference: field(differenceShape.nullable(), '', 'to `baseline`, issue by issue'),
});

const forecastShape = z.strictObject({
  case: field(z.string(), '', 'situation in the table'),
  issue: field(z.string(), '', 'issue'),
  outcome: field(z.number().nullable(), 'points', 'what came out; null where not known'),
  forecasts: field(z.array(z.number().nullable()), 'points', 'one for each of `scores`, in their order'),
});

const answerShape = z.strictObject({
  id: field(z.string(), 'id', 'model'),
  title: field(z.string(), '', 'its name'),
  why: field(z.string().nullable(), '', 'why there is no answer'),
  answer: field(z.looseObject({}).nullable(), '', 'what it answers, as in `model run`'),
});

/** What `plenum tournament --json` prints. */
export const tournamentShape = z.strictObject({
  command: field(z.literal('tournament'), '', 'always `tournament`'),
  version: field(z.string(), '', 'version of the program'),
  table: field(z.string(), 'path', 'as given'),
  train: field(
    z.string().nullable(),
    'path',
    'table from which was learned; null: cross-validation within `table`',
  ),
  question: field(z.string(), '', 'of the models that take part'),
  seed: field(z.number(), '', 'all chance follows from it: folds, resamples, processes'),
  resamples: field(count, 'resamples', 'behind each interval'),
  cases: field(count, 'cases', 'in the table'),
  clusters: field(count, 'clusters', 'that cases come in'),
  baseline: field(z.string().nullable(), 'id', 'the compromise model, to which others are compared'),
  scores: field(z.array(scoreShape), '', 'how each did, least mean absolute error first'),
  forecasts: field(z.array(forecastShape), '', 'issue by issue'),
  answers: field(
    z.array(answerShape),
    '',
    'where the question is not one of position: what each model answers',
  ),
});

export type TournamentReport = z.infer<typeof tournamentShape>;
