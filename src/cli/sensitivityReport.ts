import type { ElementaryEffects } from '../analysis/index.ts';
import type { CompiledScenario } from '../engine/index.ts';
import { formatDay } from '../evidence/index.ts';
import { parametersFrom, type Scenario } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import type { SensitivityReport } from './sensitivityShape.ts';
import { byEffect, type Findings } from './sensitivityStages.ts';

/** What stands beside the findings: what was asked. */
export interface SensitivityAsked {
  scenario: Scenario;
  c: CompiledScenario;
  version: string;
  reading: string;
  seed: number;
  runs: number;
  interrupted: boolean;
}

/** The findings as the object that `--json` prints. */
export function reportSensitivity(findings: Findings, asked: SensitivityAsked): SensitivityReport {
  const { c, version, reading, seed, runs, interrupted } = asked;
  const { person, share, groups, leading, numbers, points, histories } = findings;
  const sobol = findings.sobol !== null && findings.sobol.variance.low > 0 ? findings.sobol : null;
  return {
    command: 'sensitivity',
    version,
    scenario: c.id,
    scenarioHash: c.hash,
    parametersFrom: parametersFrom(asked.scenario.scenario),
    reading,
    seed,
    horizon: formatDay(c.horizonDay),
    person: person < 0 ? null : c.actors[person]!,
    name: person < 0 ? 'no one' : c.actorNames[person]!,
    share,
    numbers: groups.groups.reduce((sum, { places }) => sum + places.length, 0),
    runs,
    trajectories: groups.trajectories,
    points,
    histories,
    interrupted,
    groups: byEffect(groups.effects).map((place) => ({
      group: groups.groups[place]!.name,
      numbers: groups.groups[place]!.places.length,
      ...effectFields(groups.effects[place]!),
      sobol: sobol?.factors[leading.indexOf(place)] ?? null,
    })),
    rest: sobol?.factors.at(-1) ?? null,
    variance: sobol?.variance ?? null,
    leading: byEffect(numbers.effects).map((at) => {
      const effects = numbers.effects[at]!;
      const { path, low, high, kind } = c.numbers[numbers.groups[at]!.places[0]!]!;
      return {
        path,
        low,
        high,
        kind,
        mu: effects.mu,
        direction: direction(effects),
        ...effectFields(effects),
      };
    }),
    ...claimsOfRuns(asked.scenario, [c], [reading]),
  };
}

const effectFields = ({ effect, muStar, sigma, noise, beyondDice }: ElementaryEffects) => ({
  effect,
  muStar,
  sigma,
  noise,
  beyondDice,
});

/** Which way the outcome goes as the number rises, where that is beyond doubt. */
function direction({ mu, beyondDice }: ElementaryEffects): 'raises' | 'lowers' | 'unclear' {
  if (!beyondDice || (mu.low <= 0 && mu.high >= 0)) return 'unclear';
  return mu.estimate > 0 ? 'raises' : 'lowers';
}
