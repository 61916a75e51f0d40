import { dateBounds, formatDay, parseDay } from '../../../src/evidence/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { StoryData } from '../../../web/src/data/shapes.ts';

/** What is on record from one day to another: decisions, illness and deaths of the actors, and blows from outside. */
export function onRecordBetween(scenario: Scenario, from: string, to: string): StoryData['events'] {
  const { collections, byId } = scenario;
  const actors = new Set(scenario.scenario.actors);
  const short = (id: string): string => byId.persons.get(id)?.short ?? id;
  const [first, last] = [parseDay(from), parseDay(to)];
  const entries = [
    ...collections.decisions.map(({ when, calendar, question }) => ({
      day: dateBounds(when, calendar ?? 'gregorian').latest,
      text: question,
    })),
    ...collections.health
      .filter(({ person }) => actors.has(person))
      .map(({ from: day, person, event }) => ({ day: parseDay(day), text: `${short(person)}: ${event}` })),
    ...collections.persons
      .filter(({ id, died }) => actors.has(id) && died !== undefined)
      .map(({ id, died }) => ({ day: dateBounds(died!, 'gregorian').earliest, text: `${short(id)} dies` })),
    ...collections.shocks.flatMap(({ name, days }) =>
      days.map((day) => ({ day: parseDay(day), text: name })),
    ),
  ];
  return entries
    .flatMap(({ day, text }) => (day == null || day < first || day > last ? [] : [{ day, text }]))
    .sort((a, b) => a.day - b.day || (a.text < b.text ? -1 : 1))
    .map(({ day, text }) => ({ date: formatDay(day), text }));
}
