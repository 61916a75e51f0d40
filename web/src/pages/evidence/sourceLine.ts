import type { Locator, Source } from 'plenum/evidence';

/** Names of the authors, or failing them of the editors, as a bibliography has them. */
export function authorsOf({ author, editor }: Source): string {
  return (author ?? editor ?? [])
    .map(
      ({ family, given, literal }) =>
        literal ?? (given === undefined ? (family ?? '') : `${family}, ${given}`),
    )
    .join('; ');
}

/** The year in which a source was issued, where it is known. */
export const yearOfSource = ({ issued }: Source): string => String(issued?.['date-parts'][0]?.[0] ?? '');

/** A source in one line: authors, title, where it stands, year. */
export function sourceLine(source: Source): string {
  const place = [source['container-title'], source.publisher].filter((part) => part !== undefined);
  return [authorsOf(source), source.title, ...place, yearOfSource(source)]
    .filter((part) => part !== '')
    .join('. ')
    .replace(/\.\. /g, '. ');
}

/** Words for the parts of a locator. */
export interface LocatorWords {
  readonly page: string;
  readonly table: string;
  readonly nowhere: string;
  readonly notReopened: string;
}

/** Where in its source a claim stands: "p. 259", "section Georgia"; or plainly that no place was looked up. */
export function locatorLine({ page, section, table, note, unlocated }: Locator, words: LocatorWords): string {
  const parts = [
    page === undefined ? undefined : `${words.page} ${page}`,
    section,
    table === undefined ? undefined : `${words.table} ${table}`,
    note,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(', ');
  if (unlocated === undefined || /re-opened/.test(unlocated)) return words.notReopened;
  return `${words.nowhere}: ${unlocated}`;
}
