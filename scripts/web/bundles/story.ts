import type { StoryData } from '../../../web/src/data/shapes.ts';
import { SCENARIO } from '../recipes.ts';
import { readStory } from '../stages.ts';
import { onRecordBetween } from './events.ts';
import type { Given } from './index.ts';
import { personBrief } from './persons.ts';
import { ribbons } from './ribbons.ts';
import { sourceCards } from './sourceCards.ts';
import { stageOf } from './stage.ts';

/** Everything that the first page shows. */
export function storyBundle(given: Given): StoryData {
  const { loaded, reforms } = given;
  const { scenario, scenarioHash } = loaded;
  const { title = SCENARIO, description = '', documentedUntil, horizon, readings = [] } = scenario.scenario;
  const file = readStory();
  const drawn = ribbons(scenarioHash);
  const stages = file.stages.map((stage) => stageOf(stage, file, given));
  const seated = stages.flatMap(({ chambers }) =>
    chambers.flatMap(({ voting, candidates }) => [...voting, ...candidates].map(({ person }) => person)),
  );
  const holders = stages.flatMap(({ offices }) => offices.flatMap((office) => office.holders));
  const led = drawn.flatMap(({ bands }) => bands.map(({ person }) => person));
  const shown = new Set([...seated, ...holders, ...led, ...(scenario.scenario.actors ?? [])]);
  return {
    scenarioHash,
    scenario: { id: SCENARIO, title, description, documentedUntil: documentedUntil!, horizon: horizon! },
    readings: readings.map(({ id, name, holds, heldBy = '', embarrassedBy }) => ({
      ...{ id, name, holds, heldBy, embarrassedBy },
    })),
    persons: scenario.collections.persons.filter(({ id }) => shown.has(id)).map(personBrief),
    ribbons: drawn,
    events: onRecordBetween(scenario, drawn[0]!.dates[0]!, horizon!),
    stages,
    sources: sourceCards(scenario, stages),
    causes: (scenario.scenario.causes ?? []).map(({ id, name, neutral }) => ({ cause: id, name, neutral })),
    reforms: reforms.map(({ id, question, date }) => ({ id, question, date })),
  };
}
