import { healthOn, policiesOn } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import { called, certaintyWord, type Desk, type SectionOf, standingWord } from './replayItem.ts';
import { markOf } from './replayNotes.ts';

/** Health of the leaders, or of one person, as far as it is on record. */
export function healthSection(desk: Desk, person?: string): SectionOf<'health'> {
  const spells = healthOn(desk.scenario.collections, desk.day).filter(
    ({ entry }) => person === undefined || entry.person === person,
  );
  const items = spells.map(({ entry, standing }) => ({
    text: `${called(desk, entry.person)}, since ${dateText(entry.from)}: ${entry.event}${certaintyWord(entry.certainty)}${standingWord(standing)}`,
    notes: [desk.notebook.cite(entry.claims)],
    more: [
      `Could do about ${Math.round(entry.capacity.value * 100)} % of full work ${markOf(desk.notebook.citeNumber(entry.capacity))}`,
    ],
    data: {
      spell: entry.id,
      person: entry.person,
      from: entry.from,
      to: entry.to,
      event: entry.event,
      capacity: entry.capacity.value,
      certainty: entry.certainty,
    },
  }));
  return { key: 'health', title: 'Health on record', items, none: 'Nothing is on record for this day.' };
}

/** Where the party stood on each issue, between its two labelled ends. */
export function policySection(desk: Desk): SectionOf<'policies'> {
  const items = policiesOn(desk.scenario.collections, desk.day).map(({ issue, from, position }) => ({
    text: `${issue.name}: ${position.value} of 100, since ${dateText(from)}`,
    notes: [desk.notebook.citeNumber(position)],
    more: [`0 = ${issue.low}; 100 = ${issue.high}`],
    data: {
      issue: issue.id,
      from,
      position: position.value,
      range: position.range === undefined ? null : [...position.range],
      low: issue.low,
      high: issue.high,
    },
  }));
  return {
    key: 'policies',
    title: 'Policy, on lines from 0 to 100',
    items,
    none: 'No policy is on record for this day.',
  };
}
