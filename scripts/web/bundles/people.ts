import { readFileSync } from 'node:fs';
import type { PeopleBundle } from '../../../web/src/data/lookup.ts';
import type { Given } from './index.ts';

/** People, bodies, offices and ties, as the polity has them. */
export function peopleBundle({ loaded: { scenario, scenarioHash } }: Given): PeopleBundle {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { persons, bodies, offices, tenures, terms, ties, stances, issues, health } = scenario.collections;
  const { id, title, start, documentedUntil, horizon, leadership, actors } = scenario.scenario;
  const { inner, assembly } = leadership!;
  return {
    scenario: {
      ...{ id, title, scenarioHash, version, inner, assembly },
      ...{ start: start!, documentedUntil: documentedUntil!, horizon: horizon!, actors: actors! },
    },
    ...{ persons, bodies, offices, tenures, terms, ties, stances, issues, health },
  };
}
