import * as z from 'zod';
import { VERDICTS } from '../texts/index.ts';
import { field } from './shape.ts';

const text = z.string();
const count = z.number().int().min(0);

/** What `plenum sources list --json` prints. */
export const sourcesListShape = z.strictObject({
  command: field(z.literal('sources list'), '', 'always `sources list`'),
  scenario: field(text, 'id', 'scenario'),
  sources: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'source'),
        short: field(text, '', 'short name, as citations have it'),
        title: field(text, '', 'title'),
        access: field(text, '', '"read": the text was before us; "remembered": cited from general knowledge'),
        claims: field(count, 'claims', 'that cite it'),
        text: field(z.boolean(), '', 'whether your library has a text of it'),
      }),
    ),
    '',
    'by number of claims',
  ),
});

/** What `plenum sources show --json` prints. */
export const sourcesShowShape = z.strictObject({
  command: field(z.literal('sources show'), '', 'always `sources show`'),
  id: field(text, 'id', 'source'),
  note: field(text, '', 'as a note after the Chicago Manual of Style'),
  frames: field(
    z.array(
      z.strictObject({
        frame: field(text, '', '"opcvl", "hipp" or "sheg"'),
        lines: field(
          z.array(
            z.strictObject({
              question: field(text, '', 'what the frame asks'),
              answer: field(text, '', 'what the record answers'),
            }),
          ),
          '',
          'in the order of the frame',
        ),
      }),
    ),
    '',
    'three ways to question the source, of one record',
  ),
  claims: field(z.array(text), 'ids', 'claims that cite it'),
  contradictions: field(
    z.array(text),
    '',
    'keys of the contradictions it takes part in; see `plenum contradictions`',
  ),
});

/** What `plenum sources add --json` prints. */
export const sourcesAddShape = z.strictObject({
  command: field(z.literal('sources add'), '', 'always `sources add`'),
  source: field(text, 'id', 'source whose text it is'),
  file: field(text, '', 'name of the file'),
  format: field(text, '', '"txt", "pdf", "html", "epub" or "docx"'),
  sha256: field(text, 'hex', 'of the bytes of the file'),
  characters: field(count, 'characters', 'of text'),
  pages: field(count, 'pages', 'found'),
  firstPage: field(text.nullable(), '', 'number of the first page'),
  lastPage: field(text.nullable(), '', 'number of the last page'),
  sections: field(count, 'sections', 'found, where there are no pages'),
  library: field(text, 'path', 'folder of the library'),
});

/** What `plenum sources verify --json` prints. */
export const sourcesVerifyShape = z.strictObject({
  command: field(z.literal('sources verify'), '', 'always `sources verify`'),
  scenario: field(text, 'id', 'scenario'),
  checked: field(count, 'claims', 'that cite a source with a text'),
  unchecked: field(count, 'claims', 'that cite other sources'),
  found: field(count, 'claims', 'whose terms stand at the stated place'),
  sources: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'source'),
        claims: field(count, 'claims', 'that cite it'),
        found: field(count, 'claims', 'whose terms stand at the stated place'),
      }),
    ),
    '',
    'with a text',
  ),
  misses: field(
    z.array(
      z.strictObject({
        claim: field(text, 'id', 'claim'),
        source: field(text, 'id', 'source'),
        citation: field(text, '', 'where the claim says it stands'),
        verdict: field(z.enum(VERDICTS), '', 'see docs/evidence.md'),
        places: field(z.array(text), '', 'where its terms do stand'),
        missing: field(z.array(text), '', 'terms that the text does not have'),
      }),
    ),
    '',
    'claims that were not found',
  ),
});

/** What `plenum search --json` prints. */
export const searchShape = z.strictObject({
  command: field(z.literal('search'), '', 'always `search`'),
  question: field(text, '', 'as asked'),
  hits: field(
    z.array(
      z.strictObject({
        source: field(text, 'id', 'source'),
        place: field(text, '', 'page or section; empty where the text has neither'),
        score: field(z.number(), '', 'higher is better; only comparable within one answer'),
        passage: field(text, '', 'from your own copy'),
        marks: field(
          z.array(z.array(count)),
          'characters',
          'beginning and end of each word found, within the passage',
        ),
        claims: field(z.array(text), 'ids', 'claims that cite this place'),
      }),
    ),
    '',
    'best first',
  ),
});
