import type { Division } from './division.ts';
import { type Pages, pagesOf } from './pages.ts';
import { type PlainText, plainText } from './plainText.ts';
import { sectionsOf } from './sections.ts';

/** A text with its pages and sections found and its words ready for matching. */
export interface PreparedText {
  readonly source: string;
  readonly text: string;
  readonly pages: readonly Division[];
  readonly sections: readonly Division[];
  readonly heads: Pages['heads'];
  readonly plain: PlainText;
}

/**
 * Prepares a text of a source.
 *
 * @param named section names that claims use, which are headings for certain
 */
export function prepare(source: string, text: string, named: readonly string[] = []): PreparedText {
  const { pages, heads } = pagesOf(text);
  const sections = pages.length > 0 ? [] : sectionsOf(text, named);
  return { source, text, pages, sections, heads, plain: plainText(text, heads) };
}

/** The page or section that an offset lies in, as people would cite it; empty where the text has neither. */
export function placeAt({ pages, sections }: PreparedText, offset: number): string {
  const inside = ({ start, end }: Division): boolean => start <= offset && offset < end;
  const page = pages.find(inside);
  if (page !== undefined) return `p. ${page.label}`;
  return sections.find(inside)?.label ?? '';
}
