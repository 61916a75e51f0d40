import * as z from 'zod';
import { DATE_KINDS } from '../dossier/index.ts';
import { field } from './shape.ts';

const text = z.string();
const count = z.number().int().min(0);

const namedShape = z.strictObject({
  id: field(text.nullable(), 'id', 'in the polity; null for somebody it does not know'),
  name: field(text, '', 'full name, or as the text has it'),
  mentions: field(count, 'times', 'named'),
  place: field(text, '', 'page or section of the first; empty where the text has neither'),
  passage: field(text, '', 'the first, from your own copy'),
});

/** What `plenum dossier --json` prints. */
export const dossierShape = z.strictObject({
  command: field(z.literal('dossier'), '', 'always `dossier`'),
  file: field(text, '', 'name of the file'),
  polity: field(text, 'id', 'polity whose names are known'),
  people: field(z.array(namedShape), '', 'proposed, most often named first'),
  bodies: field(z.array(namedShape), '', 'proposed, most often named first'),
  events: field(
    z.array(
      z.strictObject({
        when: field(
          text.nullable(),
          'EDTF',
          'null where no date or year can be told; with ? or % where it is counted from another',
        ),
        from: field(text.nullable(), 'EDTF', 'the date that a relative one is counted from; else null'),
        date: field(
          z.enum(DATE_KINDS),
          '',
          'the year is written, taken from dates before, or the whole leans on another date',
        ),
        precision: field(text, '', '"day", "month", "season", "year" or "relative"'),
        calendar: field(text.nullable(), '', '"gregorian" or "julian" where the text says so; else null'),
        words: field(text, '', 'the date as written'),
        persons: field(z.array(text), '', 'ids or names in the same sentence'),
        bodies: field(z.array(text), 'ids', 'in the same sentence'),
        place: field(text, '', 'page or section'),
        passage: field(text, '', 'the sentence, from your own copy'),
      }),
    ),
    '',
    'sentences with a date, in the order of the text',
  ),
  ties: field(
    z.array(
      z.strictObject({
        source: field(text, '', 'id or name'),
        target: field(text, '', 'id or name'),
        weight: field(count, 'sentences', 'that name both'),
      }),
    ),
    '',
    'who is named with whom, most often first',
  ),
});

/** What `plenum dossier accept --json` prints. */
export const dossierAcceptShape = z.strictObject({
  command: field(z.literal('dossier accept'), '', 'always `dossier accept`'),
  file: field(text, 'path', 'the new file in the folder of the polity'),
  source: field(text, 'id', 'source that the claims cite'),
  persons: field(z.array(text), 'ids', 'persons who are new'),
  claims: field(z.array(text), 'ids', 'claims that were written'),
});
export type DossierAcceptReport = z.infer<typeof dossierAcceptShape>;
