import type { Forecast } from '../analysis/index.ts';
import { compareForecasts } from './scoreCompare.ts';
import type { ScoreOutcome } from './scoreOutcome.ts';
import { PARTS } from './scoreParts.ts';
import type { ScoreReport } from './scoreShape.ts';

/** How the decisions fare with parameters fitted without their era, beside the model as it is. Null where that was not asked. */
export function scoreWithoutEra(
  { withoutEras, readings, seed }: ScoreOutcome,
  decisions: ScoreReport['decisions'],
): ScoreReport['withoutEra'] {
  if (withoutEras === null) return null;
  const told = decisions.filter(
    ({ eligible, probability, withoutEra }) => eligible && probability !== null && withoutEra !== null,
  );
  const outcomes = Object.entries(PARTS).flatMap(([part, belongs]) => {
    const inside = told.filter(belongs);
    if (inside.length === 0) return [];
    const forecasts = inside.map(
      ({ withoutEra, carried, episode }): Forecast => ({
        probability: withoutEra!,
        happened: carried === true,
        cluster: episode,
      }),
    );
    const plain = {
      id: 'plain',
      name: 'the model with its parameters as they are',
      probabilities: inside.map(({ probability }) => probability!),
    };
    return [{ reading: readings[0]!.id, part, ...compareForecasts(forecasts, [plain], seed) }];
  });
  const { draws, eras } = withoutEras;
  return { draws, eras: [...eras], outcomes };
}
