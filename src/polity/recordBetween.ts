import type { Calendar, Day } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import type { Document, Knowledge } from './document.ts';
import type { Decision, Shock, Sitting } from './event.ts';
import { type Period, periodReader, type Standing } from './period.ts';

/** What happened, by kind, with the days on which it can have happened. */
export type RecordedEvent = Period & { standing: Standing } & (
    | { kind: 'decision'; entry: Decision }
    | { kind: 'sitting'; entry: Sitting }
    | { kind: 'document'; entry: Document }
    | { kind: 'knowledge'; entry: Knowledge }
    | { kind: 'shock'; entry: Shock }
  );

/**
 * Decisions, sittings, documents, knowledge events and shocks from one day to another, both included, in the order of
 * time. 'certain' where all days that the date can mean lie within the two, 'possible' where only some do.
 */
export function recordBetween(collections: Collections, first: Day, last: Day): RecordedEvent[] {
  const read = periodReader();
  const period = (text: string, calendar?: Calendar): Period =>
    read(text, calendar) ?? { earliest: -Infinity, latest: Infinity };
  const events: RecordedEvent[] = [];
  const add = (when: Period, event: Omit<RecordedEvent, keyof Period | 'standing'>): void => {
    if (when.earliest > last || when.latest < first) return;
    const standing = when.earliest >= first && when.latest <= last ? 'certain' : 'possible';
    events.push({ ...event, earliest: when.earliest, latest: when.latest, standing } as RecordedEvent);
  };
  for (const entry of collections.decisions)
    add(period(entry.when, entry.calendar), { kind: 'decision', entry });
  for (const entry of collections.sittings) {
    add(
      { earliest: period(entry.from).earliest, latest: period(entry.to).latest },
      { kind: 'sitting', entry },
    );
  }
  for (const entry of collections.documents) add(period(entry.when), { kind: 'document', entry });
  for (const entry of collections.knowledge) add(period(entry.when), { kind: 'knowledge', entry });
  for (const entry of collections.shocks)
    for (const day of entry.days) add(period(day), { kind: 'shock', entry });
  return inOrder(events);
}

/** By first possible day, then by last; of one day, in the order of the collections above and of their files. */
function inOrder(events: readonly RecordedEvent[]): RecordedEvent[] {
  const numbered = events.map((event, index) => ({ event, index }));
  const compare = (a: Day, b: Day): number => (a === b ? 0 : a < b ? -1 : 1);
  numbered.sort(
    (a, b) =>
      compare(a.event.earliest, b.event.earliest) ||
      compare(a.event.latest, b.event.latest) ||
      a.index - b.index,
  );
  return numbered.map(({ event }) => event);
}

/** The record around a day: `days` before and after it. */
export function recordAround(collections: Collections, day: Day, days: number): RecordedEvent[] {
  return recordBetween(collections, day - days, day + days);
}
