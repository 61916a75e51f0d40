import type { Certainty } from '../evidence/index.ts';
import type { Standing } from '../polity/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Note, Notebook } from './replayNotes.ts';
import { markOf, noteJson, noteLines } from './replayNotes.ts';
import { PART_NAMES, type PartName, type ReplayReport } from './replayShape.ts';
import { ascii, wrap } from './traceText.ts';

type Printed = 'text' | 'more' | 'notes';

/** One thing on record: a sentence for people, the same as data, and its footnotes. */
export interface Item<Part extends PartName> {
  readonly text: string;
  readonly notes: readonly Note[];
  /** Further lines under the first. */
  readonly more?: readonly string[];
  readonly data: Omit<ReplayReport[Part][number], Printed>;
}

/** A part of a report, under a heading; `key` names it in JSON. */
export interface SectionOf<Part extends PartName> {
  readonly key: Part;
  readonly title: string;
  readonly items: readonly Item<Part>[];
  /** Said where there is nothing. */
  readonly none: string;
}
export type Section = { [Part in PartName]: SectionOf<Part> }[PartName];

/** All that the parts of a report are made from. */
export interface Desk {
  readonly scenario: Scenario;
  readonly notebook: Notebook;
  /** The day asked for. */
  readonly day: number;
}

/** The name by which a person is called. */
export const called = ({ scenario }: Desk, id: string): string =>
  ascii(scenario.byId.persons.get(id)?.short ?? id);

/** Doubt in words: low certainty is said, the rest stands in the footnotes. */
export const certaintyWord = (certainty: Certainty): string => (certainty === 'low' ? ' (uncertain)' : '');

/** What held within the doubt of its dates only; the head explains the word. */
export const standingWord = (standing: Standing): string => (standing === 'possible' ? ' (perhaps)' : '');

/** A section as lines. */
export function sectionLines({ title, items, none }: Section): string[] {
  const body = items.flatMap(({ text, notes, more }) => [
    ...wrap([text, ...notes.map(markOf)].join(' '), '  ', '    '),
    ...(more ?? []).flatMap((line) => wrap(line, '    ', '      ')),
  ]);
  return ['', ...wrap(title.toUpperCase()), ...(items.length === 0 ? wrap(none, '  ') : body)];
}

/** The footnotes of everything printed. */
export const footLines = ({ notebook, scenario }: Desk): string[] => [
  '',
  'FOOTNOTES',
  ...noteLines(notebook.notes, scenario),
];

/** Sections and footnotes as JSON; parts that were not asked for are empty lists. */
export function sectionsJson(
  sections: readonly Section[],
  { notebook, scenario }: Desk,
): Pick<ReplayReport, PartName | 'footnotes'> {
  const parts = PART_NAMES.map((name) => [
    name,
    sections.filter(({ key }) => key === name).flatMap(({ items }) => items.map(itemJson)),
  ]);
  return {
    ...Object.fromEntries(parts),
    footnotes: notebook.notes.map((note) => noteJson(note, scenario)),
  } as Pick<ReplayReport, PartName | 'footnotes'>;
}

const itemJson = ({ text, more, notes, data }: Item<PartName>): object => ({
  ...data,
  text: ascii(text),
  more: (more ?? []).map(ascii),
  notes: notes.map(({ number }) => number),
});
