import { effectiveNumber, likelihoodWeights, recoveryOf, updateOf } from '../analysis/index.ts';
import { formatDay } from '../evidence/index.ts';
import { compile } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { logLikelihood, madeUp, recorded, type Seen } from './fitLikelihood.ts';
import type { Asked, FitOutcome } from './fitOutcome.ts';
import type { FitReport } from './fitShape.ts';
import { packageVersion } from './packageVersion.ts';

const MOST_TRUTHS = 100;
/** Below this the votes say too little of a number to speak of. */
const INFORMED = 0.2;

/** Sums up a fit as the object that `--json` prints. */
export function reportFit(outcome: FitOutcome): FitReport {
  const { loaded, fit, score, draws, asked, actors, seed, lucks, terminal } = outcome;
  const seen = asked.map((entry) => recorded(entry, actors));
  const count = draws[0]!.length;
  const weights = weightsOf(asked, seen, count);
  const even = new Float64Array(count).fill(1 / count);
  const truths = Array.from({ length: Math.min(MOST_TRUTHS, count) }, (_, k) =>
    Math.floor((k * count) / Math.min(MOST_TRUTHS, count)),
  );
  const found = truths.map((truth) => weightsOf(asked, madeUp(outcome, seen, truth), count, truth));
  return {
    command: 'fit',
    version: packageVersion(terminal),
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    file: fit.file,
    fileHash: fit.sha256,
    scoreFile: score.file,
    scoreFileHash: score.sha256,
    seed,
    draws: count,
    lucks,
    effectiveDraws: effectiveNumber(weights),
    votes: seen.reduce((sum, { votes }) => sum + votes.length, 0),
    parameters: fit.fit.parameters.map(({ number, holds }, k) => {
      const update = updateOf(draws[k]!, weights);
      return {
        number,
        holds,
        ...update,
        informed: update.contraction >= INFORMED,
        recovery: recoveryOf(draws[k]!, truths, found),
      };
    }),
    decisions: asked.map((entry) => ({
      decision: entry.question.decision.id,
      date: formatDay(entry.question.day),
      era: entry.question.scored.era,
      carried: entry.question.decision.coding!.carried,
      prior: chanceOf(entry, even),
      posterior: chanceOf(entry, weights),
    })),
    eras: score.score.eras.flatMap(({ id, name }) => eraReport(id, name, asked, seen, count)),
    ...claimsOfRuns(
      loaded.scenario,
      [compile(loaded.scenario, loaded.scenarioHash)],
      [],
      asked.flatMap(({ question }) => question.decision.claims),
    ),
  };
}

/** Weights of the draws by what was seen; the draw `without` gets none. */
function weightsOf(
  asked: readonly Asked[],
  seen: readonly Seen[],
  count: number,
  without = -1,
): Float64Array {
  return likelihoodWeights(
    Array.from({ length: count }, (_, i) =>
      i === without ? Number.NEGATIVE_INFINITY : logLikelihood(asked, seen, i),
    ),
  );
}

const chanceOf = ({ chances }: Asked, weights: Float64Array): number =>
  chances.reduce((sum, { carries }, i) => sum + weights[i]! * carries, 0);

/** How well the decisions of an era are foretold by the prior, and by a fit to all other eras. */
function eraReport(
  id: string,
  name: string,
  asked: readonly Asked[],
  seen: readonly Seen[],
  count: number,
): FitReport['eras'] {
  const inside = [...asked.keys()].filter((d) => asked[d]!.question.scored.era === id);
  const others = [...asked.keys()].filter((d) => !inside.includes(d));
  if (inside.length === 0 || others.length === 0) return [];
  const pick = <T>(list: readonly T[], places: readonly number[]): T[] => places.map((d) => list[d]!);
  const weights = weightsOf(pick(asked, others), pick(seen, others), count);
  const even = new Float64Array(count).fill(1 / count);
  const brier = (by: Float64Array): number =>
    inside.reduce((sum, d) => {
      const miss = chanceOf(asked[d]!, by) - Number(seen[d]!.carried);
      return sum + miss * miss;
    }, 0) / inside.length;
  return [{ era: id, name, decisions: inside.length, prior: brier(even), leftOut: brier(weights) }];
}
