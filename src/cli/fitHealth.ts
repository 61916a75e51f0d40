import type { Observation } from '../analysis/index.ts';
import { askHealth, type HealthMoment } from '../ensemble/index.ts';
import { compile, type FitFile } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Asking, FitModule } from './fitOutcome.ts';
import { drawSettings } from './fitSettings.ts';

/** A month's chance of dying is small: no floor but that of arithmetic. */
const LEAST = 1e-9;
/** A person's own numbers, which are drawn along: what is not known of him is not to pass for knowledge of the mechanism. */
const OWN = /^traits\..*\.(illnesses-per-year|illness-severity|disobedience)$/;

const GROUPS: Readonly<Record<HealthMoment['kind'], string>> = {
  illness: 'months with an illness on record',
  survival: 'illnesses lived through',
  recovery: 'capacity on record',
  death: 'natural deaths without a known illness',
};

/** Holds the draws of health's numbers against illnesses, recoveries and natural deaths on record. */
export function askIllnesses(
  { scenario, scenarioHash }: Loaded,
  { parameters, until, capacityError }: NonNullable<FitFile['modules']['health']>,
  asking: Asking,
): FitModule {
  const numbers = parameters.map(({ number }) => number);
  const followed = { ...scenario.scenario, documentedUntil: until, horizon: until };
  const c = compile({ ...scenario, scenario: followed }, scenarioHash);
  const { all, free } = drawSettings(c, numbers, asking, (path) => OWN.test(path));
  const natural = c.actors.map((id) => scenario.byId.persons.get(id)?.fate.manner === 'died');
  const moments = askHealth(c, natural, all, asking.seed);
  asking.progress(asking.draws);
  return {
    name: 'health',
    parameters,
    draws: free,
    power: 1,
    observations: moments.map((moment) => observed(moment, capacityError.value)),
    decisions: [],
    claims: scenario.collections.health.flatMap((spell) =>
      c.actors.includes(spell.person) ? spell.claims : [],
    ),
  };
}

const observed = ({ kind, seen, foretold }: HealthMoment, error: number): Observation =>
  kind === 'recovery'
    ? { kind: 'figure', group: GROUPS[kind], foretold, seen, error }
    : { kind: 'count', group: GROUPS[kind], foretold, seen, of: 1, weight: 1, least: LEAST };
