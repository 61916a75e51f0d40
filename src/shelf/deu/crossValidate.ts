import { DRAW_KIND, makeStream, nameHash, uniform } from '../../random/index.ts';
import type { DeuIssue } from './deuIssue.ts';
import type { Forecast, Forecaster } from './forecaster.ts';

const OCCASION = nameHash('fold');

/**
 * Which fold each dossier is in: dossiers in an order drawn by name, dealt out in turn. Adding a dossier changes no other's
 * draw. Fewer dossiers than folds give each its own fold.
 */
export function foldsOf(
  issues: readonly DeuIssue[],
  folds: number,
  seed: number,
): ReadonlyMap<string, number> {
  const stream = makeStream(seed);
  const dossiers = [...new Set(issues.map(({ dossier }) => dossier))]
    .map((dossier) => ({ dossier, key: uniform(stream, DRAW_KIND.choice, nameHash(dossier), OCCASION) }))
    .sort((a, b) => a.key - b.key || (a.dossier < b.dossier ? -1 : 1));
  return new Map(dossiers.map(({ dossier }, at) => [dossier, at % folds]));
}

/**
 * Forecasts of issues by a forecaster that has learned from the other folds only, in the order of the issues; NaN where it
 * has nothing to go by. What learns nothing forecasts as it is.
 */
export function crossValidate(
  forecaster: Forecaster,
  issues: readonly DeuIssue[],
  folds: number,
  seed: number,
): Float64Array {
  if (forecaster.learns === 0) return Float64Array.from(issues, forecaster.learn([]));
  const foldOf = foldsOf(issues, folds, seed);
  const learned = new Map<number, Forecast>();
  return Float64Array.from(issues, (issue) => {
    const fold = foldOf.get(issue.dossier)!;
    const forecast =
      learned.get(fold) ?? forecaster.learn(issues.filter(({ dossier }) => foldOf.get(dossier) !== fold));
    learned.set(fold, forecast);
    return forecast(issue);
  });
}
