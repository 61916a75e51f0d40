import { stringify } from 'yaml';
import type * as z from 'zod';
import type { dossierShape } from './dossierShape.ts';

type Report = z.infer<typeof dossierShape>;

/** The draft that a person goes through: every proposal with its passage, none accepted. */
export function dossierDraft({ file, polity, people, bodies, events, ties }: Report): string {
  const draft = {
    dossier: { file, polity },
    people: people.map(({ id, name, mentions, place, passage }) => ({
      accept: false,
      ...(id === null ? { name, new: true } : { id, name }),
      mentions,
      ...(place !== '' && { place }),
      passage,
    })),
    bodies: bodies.map(({ id, mentions, place, passage }) => ({
      accept: false,
      id,
      mentions,
      ...(place !== '' && { place }),
      passage,
    })),
    events: events.map(({ when, from, date, calendar, words, persons, bodies: named, place, passage }) => ({
      accept: false,
      when,
      date,
      ...(from !== null && { from }),
      ...(calendar !== null && { calendar }),
      words,
      says: '',
      ...(persons.length > 0 && { persons }),
      ...(named.length > 0 && { bodies: named }),
      ...(place !== '' && { place }),
      passage,
    })),
    ties,
  };
  return `# Proposals from ${file.replace(/[^\x20-\x7e]/g, '?')}: nothing here is believed. Set "accept: true" on what you have read and found right. Events
# need "says:", in your own words; "about:", "certainty:", "terms:", "page:" and "section:" can be set too. Then:
#   plenum dossier accept <this file> --into <folder of the polity> --as <source>
# The passages are from your copy: they are not taken over, and this file is not for publication.
${stringify(draft, { lineWidth: 120 })}`;
}
