import type { Claim } from 'plenum/evidence';
import { matches, prepare, type Verdict, verifyClaim } from 'plenum/texts';

/** A claim held against the reader's own text, with the places in it where its terms stand. */
export interface ClaimInText {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** where the terms stand, if not at the stated place */
  readonly places: readonly string[];
  readonly missing: readonly string[];
  /** offsets into the text, in order */
  readonly spans: readonly (readonly [number, number])[];
}

/** Every claim of one source against a text. Pure: nothing leaves the page. */
export function claimsInText(text: string, source: string, claims: readonly Claim[]): ClaimInText[] {
  const own = claims.filter((claim) => claim.source === source);
  const named = own.flatMap(({ locator }) => locator.section ?? []);
  const prepared = prepare(source, text, named);
  return own.map((claim) => {
    const { verdict, places, missing } = verifyClaim(claim, prepared);
    const spans = (claim.terms ?? []).flatMap((term) => matches(prepared.plain, term));
    return { claim, verdict, places, missing, spans: spans.sort((a, b) => a[0] - b[0]) };
  });
}

/** A piece of a text: plain, or marked as what some claims rest on. */
export interface MarkedPiece {
  readonly text: string;
  readonly claims: readonly string[];
}

/** The text cut at the marks of the claims found in it, so that it can be shown with them in place. */
export function markedText(text: string, found: readonly ClaimInText[]): MarkedPiece[] {
  const marks = found.flatMap(({ claim, spans }) =>
    spans.map(([start, end]) => ({ start, end, id: claim.id })),
  );
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  marks.sort((a, b) => a.start - b.start);
  let open: typeof marks = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    while (next < marks.length && marks[next]!.start <= start) open.push(marks[next++]!);
    open = open.filter(({ end }) => end > start);
    return { text: text.slice(start, cuts[index + 1]), claims: [...new Set(open.map(({ id }) => id))] };
  });
}
