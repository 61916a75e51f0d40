import type { Loaded } from '../../../src/scenario/node/index.ts';
import type { PeopleBundle } from '../../../web/src/data/lookup.ts';

/** People, bodies, offices and ties, as the polity has them. */
export function peopleBundle({ scenario, scenarioHash }: Loaded, version: string): PeopleBundle {
  const { persons, bodies, offices, tenures, terms, ties, stances, issues, health } = scenario.collections;
  const { id, title, start, documentedUntil, horizon, leadership, actors } = scenario.scenario;
  const { inner, assembly } = leadership;
  return {
    scenario: { id, title, scenarioHash, version, start, documentedUntil, horizon, inner, assembly, actors },
    ...{ persons, bodies, offices, tenures, terms, ties, stances, issues, health },
  };
}
