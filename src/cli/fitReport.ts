import {
  effectiveNumber,
  expectedOf,
  fitDraws,
  type MadeUpDraw,
  type Observation,
  weighDraws,
} from '../analysis/index.ts';
import { formatDay } from '../evidence/index.ts';
import { DRAW_KIND, makeStream, nameHash, uniform } from '../random/index.ts';
import { compile } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { isInformed } from './fitInformed.ts';
import type { AskedDecision, FitModule, FitOutcome } from './fitOutcome.ts';
import type { FitReport } from './fitShape.ts';
import { packageVersion } from './packageVersion.ts';

type ModuleReport = FitReport['modules'][number];

/** Sums up a fit as the object that `--json` prints. */
export function reportFit(outcome: FitOutcome): FitReport {
  const { loaded, fit, score, modules, draws, lucks, seed, terminal } = outcome;
  return {
    command: 'fit',
    version: packageVersion(terminal),
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    file: fit.file,
    fileHash: fit.sha256,
    scoreFile: score?.file ?? null,
    scoreFileHash: score?.sha256 ?? null,
    seed,
    draws,
    lucks,
    modules: modules.map((module) => reportModule(module, outcome)),
    ...claimsOfRuns(
      loaded.scenario,
      [compile(loaded.scenario, loaded.scenarioHash)],
      [],
      modules.flatMap(({ claims }) => claims),
    ),
  };
}

function reportModule(module: FitModule, { score, draws, seed }: FitOutcome): ModuleReport {
  const { name, parameters, observations, decisions } = module;
  const weights = weighDraws(observations, draws);
  const even = new Float64Array(draws).fill(1 / draws);
  const effective = effectiveNumber(weights);
  const fitted = fitDraws(module.draws, observations, weights, drawsOf(seed, name));
  return {
    module: name,
    power: module.power,
    effectiveDraws: effective,
    parameters: parameters.map(({ number, holds }, k) => {
      const { recovery, ...update } = fitted[k]!;
      return { number, holds, ...update, informed: isInformed(update, effective), recovery };
    }),
    record: groupsOf(observations).map((group) => recordReport(group, even, weights)),
    decisions: decisions.map(({ question, outcome }) => ({
      decision: question.decision.id,
      date: formatDay(question.day),
      era: question.scored.era,
      carried: outcome.seen === 1,
      prior: expectedOf(outcome, even),
      posterior: expectedOf(outcome, weights),
    })),
    eras: (score?.score.eras ?? []).flatMap(({ id, name: called }) =>
      reportEra(id, called, decisions, even, draws),
    ),
  };
}

/** Even draws for made-up records, each named by module, truth, observation and try. */
function drawsOf(seed: number, module: string): MadeUpDraw {
  const stream = makeStream(seed);
  const name = nameHash(`fit:${module}`);
  return (truth, observation, n) => {
    stream.slot = truth;
    return uniform(stream, DRAW_KIND.resample, name, observation * 1000 + n);
  };
}

const groupsOf = (observations: readonly Observation[]): Observation[][] =>
  [...new Set(observations.map(({ group }) => group))].map((group) =>
    observations.filter((one) => one.group === group),
  );

/** What the record has of one group, and what was expected: counts added up, figures averaged. */
function recordReport(
  group: readonly Observation[],
  even: Float64Array,
  weights: Float64Array,
): ModuleReport['record'][number] {
  const [first] = group;
  const total = (of: (one: Observation) => number): number => group.reduce((sum, one) => sum + of(one), 0);
  const by = first!.kind === 'count' ? 1 : group.length;
  return {
    what: first!.group,
    kind: first!.kind,
    observations: group.length,
    of: first!.kind === 'count' ? total((one) => (one.kind === 'count' ? one.of : 0)) : null,
    seen: total(({ seen }) => seen) / by,
    prior: total((one) => expectedOf(one, even)) / by,
    posterior: total((one) => expectedOf(one, weights)) / by,
  };
}

/** How well the decisions of an era are foretold by the prior, and by a fit to all other eras. */
function reportEra(
  id: string,
  name: string,
  decisions: readonly AskedDecision[],
  even: Float64Array,
  draws: number,
): ModuleReport['eras'] {
  const inside = decisions.filter(({ question }) => question.scored.era === id);
  const others = decisions.filter(({ question }) => question.scored.era !== id);
  if (inside.length === 0 || others.length === 0) return [];
  const weights = weighDraws(
    others.flatMap(({ outcome, votes }) => [outcome, ...votes]),
    draws,
  );
  const brier = (by: Float64Array): number =>
    inside.reduce((sum, { outcome }) => {
      const miss = expectedOf(outcome, by) - outcome.seen;
      return sum + miss * miss;
    }, 0) / inside.length;
  return [{ era: id, name, decisions: inside.length, prior: brier(even), leftOut: brier(weights) }];
}
