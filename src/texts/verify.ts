import type { Claim } from '../evidence/index.ts';
import type { Division, Span } from './division.ts';
import { matches } from './match.ts';
import { type PreparedText, placeAt } from './prepared.ts';
import { sectionNamed } from './sections.ts';

export const VERDICTS = ['found', 'elsewhere', 'not-found', 'no-place', 'no-terms'] as const;
/**
 * What a text says to a claim: every term stands at the stated place; the terms stand, but in another place; they do not
 * all stand in it; the stated place is not in the text; the claim has no terms to look for.
 */
export type Verdict = (typeof VERDICTS)[number];

/** A claim held against its text. */
export interface Verification {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** where the terms stand, if not at the stated place */
  readonly places: readonly string[];
  /** terms that the text does not have at all */
  readonly missing: readonly string[];
}

/** Whether the terms of a claim stand at the place in the text that its locator names. */
export function verifyClaim(claim: Claim, text: PreparedText): Verification {
  const terms = claim.terms ?? [];
  if (terms.length === 0) return { claim, verdict: 'no-terms', places: [], missing: [] };
  const hits = terms.map((term) => matches(text.plain, term));
  const missing = terms.filter((_, index) => hits[index]!.length === 0);
  if (missing.length > 0) return { claim, verdict: 'not-found', places: [], missing };
  const stated = statedPlaces(claim, text);
  if (stated.length > 0 && hits.every((spans) => spans.some((span) => inside(span, stated))))
    return { claim, verdict: 'found', places: [], missing: [] };
  const strays = hits.filter((spans) => !spans.some((span) => inside(span, stated)));
  const places = [...new Set(strays.flat().map(([start]) => placeAt(text, start)))].filter(
    (place) => place !== '',
  );
  return { claim, verdict: stated.length === 0 ? 'no-place' : 'elsewhere', places, missing: [] };
}

const inside = ([start]: Span, divisions: readonly Division[]): boolean =>
  divisions.some((division) => division.start <= start && start < division.end);

/** The parts of the text that a locator names; none if the text does not have them. */
export function statedPlaces({ locator }: Claim, text: PreparedText): Division[] {
  if (locator.page !== undefined) return text.pages.filter(({ label }) => pageIn(locator.page!, label));
  if (locator.section !== undefined) return sectionNamed(text.text, text.sections, locator.section);
  return [];
}

/** Whether a page is among those that a locator lists, as in "256, 259-261". */
export function pageIn(pages: string, label: string): boolean {
  return pages.split(/[,;]/).some((part) => {
    const range = /^\s*(\d+)\s*[-\u2013]\s*(\d+)\s*$/.exec(part);
    if (range === null) return part.trim() === label;
    return Number(range[1]) <= Number(label) && Number(label) <= Number(range[2]);
  });
}
