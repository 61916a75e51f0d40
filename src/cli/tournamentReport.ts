import type { Group } from '../models/index.ts';
import type { Case, Score } from '../shelf/index.ts';
import type { TournamentReport } from './tournamentShape.ts';

/** Scores as they are reported, the least mean absolute error first; who has none comes last. */
export function scoresOf(scores: readonly Score[]): TournamentReport['scores'] {
  return scores.map(({ id, title, learns, failed, said, errors, difference }) => ({
    ...{ id, title, learns, failed },
    why: said.find((entry) => typeof entry === 'string') ?? null,
    n: errors?.n ?? 0,
    meanAbsolute: errors?.meanAbsolute ?? null,
    rootMeanSquare: errors?.rootMeanSquare ?? null,
    medianAbsolute: errors?.medianAbsolute ?? null,
    difference: difference === undefined ? null : { ...difference },
  }));
}

/** Scores from the best to the worst; equal ones in the order in which they took part. */
export function ranked(scores: readonly Score[]): readonly Score[] {
  const errorOf = ({ errors }: Score): number => errors?.meanAbsolute ?? Number.MAX_VALUE;
  return scores
    .map((score, order) => ({ score, order }))
    .sort((a, b) => errorOf(a.score) - errorOf(b.score) || a.order - b.order)
    .map(({ score }) => score);
}

/** What each said of each issue. */
export function forecastsOf(cases: readonly Case[], scores: readonly Score[]): TournamentReport['forecasts'] {
  return cases.flatMap(({ id, situation, outcome }, at) =>
    (situation.value as Group).issues.map((issue, k) => ({
      case: id,
      issue,
      outcome: knownOrNull(outcome?.[k]),
      forecasts: scores.map(({ said }) => {
        const entry = said[at]!;
        return typeof entry === 'string' ? null : knownOrNull(entry[k]);
      }),
    })),
  );
}

const knownOrNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
