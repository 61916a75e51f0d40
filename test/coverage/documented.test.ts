// Every entry that docs/coverage.yaml names is shown by replay with its footnotes; without the entry its row fails.
import { describe, expect, it } from 'vitest';
import { flagship } from '../../scripts/coverage/yard.ts';
import { coverage } from '../../scripts/coverageDoc.ts';
import { oneDecision } from '../../src/cli/replayDecisions.ts';
import { healthSection, policySection } from '../../src/cli/replayIssues.ts';
import { type Desk, type Section, sectionsJson } from '../../src/cli/replayItem.ts';
import { knowledgeSections } from '../../src/cli/replayKnowledge.ts';
import { knowsOfSections } from '../../src/cli/replayKnows.ts';
import { openNotebook } from '../../src/cli/replayNotes.ts';
import { officeSections, ruleSection } from '../../src/cli/replayOffices.ts';
import { personSections } from '../../src/cli/replayPerson.ts';
import type { PartName } from '../../src/cli/replayShape.ts';
import { dateBounds, parseDay } from '../../src/evidence/index.ts';

const scenario = await flagship();
const { byId } = scenario;
const { rows } = await coverage();
const SHOWN = rows
  .map(({ row, data = [], decisions = [] }) => ({
    row,
    entries: [...data, ...decisions.map((id) => `decisions:${id}`)],
  }))
  .filter(({ entries }) => entries.length > 0);

/** A part of replay on a day, the part of its JSON in which an entry should stand, and the field that names it. */
interface Asked {
  day: number;
  sections: (desk: Desk) => Section[];
  part: PartName | PartName[];
  field: string;
}

const LATE = parseDay('1941-01-01');
const last = (when: string): number =>
  dateBounds(when, 'gregorian').latest ?? dateBounds(when, 'gregorian').earliest!;

/** How replay is asked for an entry of each list. */
const ASKED: Readonly<Record<string, (id: string) => Asked>> = {
  decisions: (id) => ({
    day: LATE,
    sections: (desk) => oneDecision(desk, byId.decisions.get(id)!),
    part: 'decision',
    field: 'decision',
  }),
  documents: (id) => ({
    day: LATE,
    sections: (desk) => knowsOfSections(desk, { kind: 'document', id }),
    part: 'documents',
    field: 'document',
  }),
  facts: (id) => ({
    day: LATE,
    sections: (desk) => knowsOfSections(desk, { kind: 'fact', id }),
    part: 'facts',
    field: 'fact',
  }),
  persons: (id) => ({
    day: LATE,
    sections: (desk) => personSections(desk, byId.persons.get(id)!),
    part: 'person',
    field: 'person',
  }),
  knowledge: (id) => ({
    day: last(byId.knowledge.get(id)!.when),
    sections: knowledgeSections,
    part: 'knowledge',
    field: 'knowledge',
  }),
  health: (id) => ({
    day: last(byId.health.get(id)!.from),
    sections: (desk) => [healthSection(desk)],
    part: 'health',
    field: 'spell',
  }),
  rules: (id) => ({
    day: last(byId.rules.get(id)!.from),
    sections: (desk) => [ruleSection(desk)],
    part: 'rules',
    field: 'rule',
  }),
  offices: (id) => ({
    day: last(byId.offices.get(id)!.since ?? '1922-12-01'),
    sections: officeSections,
    part: ['offices', 'otherOffices'],
    field: 'offices',
  }),
  issues: (id) => ({
    day: last(byId.issues.get(id)!.policy.at(-1)!.from),
    sections: (desk) => [policySection(desk)],
    part: 'policies',
    field: 'issue',
  }),
};

/** Whether replay shows it with a footnote that leads to a source. */
function shows(entry: string): boolean {
  const [list, id] = entry.split(':') as [string, string];
  const ask = ASKED[list];
  if (ask === undefined) throw new Error(`${entry}: replay has no part for ${list}`);
  const { day, sections, part, field } = ask(id);
  const desk: Desk = { scenario, notebook: openNotebook(scenario), day };
  const shown = sectionsJson(sections(desk), desk);
  const items = [part].flat().flatMap((name) => shown[name] as unknown as Record<string, unknown>[]);
  const found = items.find((item) => [item[field]].flat().includes(id));
  const notes = (found?.notes ?? []) as number[];
  return notes.some((note) => shown.footnotes.find(({ number }) => number === note)!.claims.length > 0);
}

describe('an entry that a row names', () => {
  it.each(SHOWN)('is in the record, and replay shows it with its sources: $row', ({ entries }) => {
    for (const entry of entries) expect(shows(entry), entry).toBe(true);
  });
});
