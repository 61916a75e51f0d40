import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Locator, Source } from '../evidence/index.ts';
import { NOTES_STYLE } from './notesStyle.ts';

/** Forms in which other programs keep bibliographies. */
export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'ris', 'csl-json'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** An item of CSL-JSON as another program wrote it, not yet a source. */
export type CslItem = Readonly<Record<string, unknown>>;

const { Cite, plugins } = core;
type Config = Record<string, Record<string, unknown>>;
Object.assign((plugins.config.get('@bibtex') as unknown as Config).format!, {
  useIdAsLabel: true,
  checkLabel: false,
});
const csl = plugins.config.get('@csl') as unknown as { styles: { add(name: string, xml: string): void } };
csl.styles.add('plenum-notes', NOTES_STYLE);

/** The parser is always named: left to guess, the library would take an address or an identifier and ask the network. */
const PARSERS: Readonly<Record<BibliographyFormat, string>> = {
  bibtex: '@bibtex/text',
  ris: '@ris/file',
  'csl-json': '@csl/list+object',
};

/**
 * Reads a bibliography.
 *
 * @throws Error with the place of the fault, where the text is not of that format
 */
export function readBibliography(text: string, format: BibliographyFormat): CslItem[] {
  if (format === 'csl-json') return cslItems(text);
  return new Cite(text, { forceType: PARSERS[format], generateGraph: false }).data;
}

function cslItems(text: string): CslItem[] {
  const parsed: unknown = JSON.parse(text);
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.map((item, index) => {
    if (typeof item !== 'object' || item === null)
      throw new Error(
        `item ${index + 1} is no object: CSL-JSON is a list of items like {"id": "a", "type": "book"}`,
      );
    return item as CslItem;
  });
}

/** Writes sources as a bibliography. What only Plenum asks of a source goes into CSL-JSON alone; elsewhere it is left out. */
export function writeBibliography(sources: readonly Source[], format: BibliographyFormat): string {
  if (format === 'csl-json') return `${JSON.stringify(sources, null, 2)}\n`;
  const cite = new Cite(sources.map(plain), { forceType: PARSERS['csl-json'], generateGraph: false });
  const text = cite.format(format).trimEnd();
  return `${format === 'ris' ? wholeRis(text, sources) : text}\n`;
}

/** The library breaks long values of RIS within words, and cuts ids after twenty letters: both are made whole again. */
function wholeRis(text: string, sources: readonly Source[]): string {
  const lines: string[] = [];
  let entry = -1;
  for (const line of text.split('\n')) {
    if (line.startsWith('TY  - ')) entry++;
    if (line.startsWith('ID  - ')) lines.push(`ID  - ${sources[entry]!.id}`);
    else if (/^[A-Z][A-Z0-9] {2}- ?/.test(line) || lines.length === 0) lines.push(line);
    else lines.push(lines.pop()! + line);
  }
  return lines.join('\n');
}

/** The source, with a place in it, as a note after the Chicago Manual of Style, in plain text. */
export function noteOf(source: Source, locator?: Locator): string {
  const cite = new Cite([plain(source)], { forceType: PARSERS['csl-json'], generateGraph: false });
  const { page, section, table } = locator ?? {};
  const place = page ?? section ?? (table === undefined ? undefined : `table ${table}`);
  const entry = {
    id: source.id,
    ...(place && { locator: place, label: page === undefined ? 'section' : 'page' }),
  };
  return cite
    .format('citation', { template: 'plenum-notes', lang: 'en-US', format: 'text', entry: [entry] })
    .trim();
}

function plain({ custom: _, ...item }: Source): CslItem {
  return item;
}
