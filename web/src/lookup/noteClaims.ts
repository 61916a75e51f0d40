import { type Claim, footnoteKind, type Source } from 'plenum/evidence';
import type { ClaimsBundle } from '../data/lookup.ts';
import type { NoteClaim } from '../data/shapes.ts';
import { type LocatorWords, locatorLine } from '../pages/evidence/sourceLine.ts';

/** Claims and sources by id. */
export interface ClaimBook {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
}

export const claimBook = ({ claims, sources }: ClaimsBundle): ClaimBook => ({
  claims: new Map(claims.map((claim) => [claim.id, claim])),
  sources: new Map(sources.map((source) => [source.id, source])),
});

/** Where a claim stands, as a footnote says it: "Service, p. 259". */
export function citationOf({ source, locator }: Claim, book: ClaimBook, words: LocatorWords): string {
  return `${book.sources.get(source)?.custom.short ?? source}, ${locatorLine(locator, words)}`;
}

/** Claims as footnotes show them, in the order given; ids that nothing is known of are left out. */
export function noteClaims(ids: readonly string[], book: ClaimBook, words: LocatorWords): NoteClaim[] {
  return ids.flatMap((id): NoteClaim[] => {
    const claim = book.claims.get(id);
    if (claim === undefined) return [];
    return [
      {
        ...{ id, kind: footnoteKind(claim.kind), certainty: claim.certainty, source: claim.source },
        citation: citationOf(claim, book, words),
        paraphrase: claim.paraphrase ?? null,
      },
    ];
  });
}
