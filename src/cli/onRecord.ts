import type { CompiledScenario } from '../engine/index.ts';
import { dateBounds, parseDay } from '../evidence/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ascii } from './traceText.ts';

/** What is on record after one day and up to another, of what concerns the actors of a scenario, in a few words each. */
export function onRecordBetween(
  scenario: Scenario,
  { actors }: CompiledScenario,
  from: number,
  to: number,
): string[] {
  const { collections, byId } = scenario;
  const within = (day: number | null | undefined): boolean => day != null && day > from && day <= to;
  const started = (text: string | undefined): boolean =>
    text !== undefined && within(dateBounds(text, 'gregorian').earliest);
  const person = (id: string): string => ascii(byId.persons.get(id)?.short ?? id);
  const cast = new Set(actors);
  return [
    ...collections.decisions
      .filter(({ when, calendar }) => within(dateBounds(when, calendar ?? 'gregorian').latest))
      .map(({ question }) => ascii(question)),
    ...collections.persons
      .filter(({ id, died }) => cast.has(id) && started(died))
      .map(({ id }) => `${person(id)} dies`),
    ...collections.health
      .filter(({ person: id, from: day }) => cast.has(id) && within(parseDay(day)))
      .map(({ person: id, capacity }) => `health of ${person(id)}: ${capacity.value}`),
    ...collections.tenures
      .filter(({ person: id, from: day }) => cast.has(id) && started(day))
      .map(({ person: id, office }) => `${person(id)}: ${ascii(byId.offices.get(office)?.name ?? office)}`),
    ...collections.shocks
      .filter(({ days }) => days.some((day) => within(parseDay(day))))
      .map(({ name }) => ascii(name)),
    ...collections.sittings
      .filter(({ to: day }) => within(parseDay(day)))
      .map(({ id }) => ascii(id.replaceAll('-', ' '))),
  ];
}
