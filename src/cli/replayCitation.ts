import { type Claim, type FootnoteKind, footnoteKind, locatorText, type Source } from '../evidence/index.ts';

/** What stands behind a footnote number: nothing if documented, "i" if inferred, "*" if assumed. */
export const KIND_MARKS: Readonly<Record<FootnoteKind, string>> = {
  documented: '',
  inferred: 'i',
  assumed: '*',
};

/** Where a claim can be looked up: source by its short name, page or section, or that no page was re-opened. */
export function citation(claim: Claim, source: Source | undefined): string {
  return `${source?.custom.short ?? claim.source}, ${locatorText(claim)}`;
}

/** The mark of a set of claims: as weak as the weakest of them. */
export function weakestKind(claims: readonly Claim[]): FootnoteKind {
  const kinds = claims.map(({ kind }) => footnoteKind(kind));
  if (kinds.length === 0 || kinds.includes('assumed')) return 'assumed';
  return kinds.includes('inferred') ? 'inferred' : 'documented';
}
