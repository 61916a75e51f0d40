import MiniSearch from 'minisearch';
import type { Claim, Source } from 'plenum/evidence';

/** A claim as it is looked for: its words and the name of its source. */
interface ClaimText {
  readonly id: string;
  readonly words: string;
  readonly subject: string;
  readonly source: string;
}

export type ClaimIndex = MiniSearch<ClaimText>;

/** An index of claims by their paraphrase, value, subject and the name of their source. */
export function claimIndex(claims: readonly Claim[], sources: readonly Source[]): ClaimIndex {
  const short = new Map(sources.map(({ id, custom }) => [id, custom.short]));
  const index: ClaimIndex = new MiniSearch({ fields: ['words', 'subject', 'source'] });
  index.addAll(
    claims.map(({ id, subject, predicate, value, paraphrase = '', terms = [], note = '', source }) => ({
      ...{ id, subject: subject.replace(/[:-]/g, ' '), source: short.get(source) ?? source },
      words: [paraphrase, String(value ?? ''), predicate, note, ...terms].join(' '),
    })),
  );
  return index;
}

/** Ids of the claims that hold all the words asked for, best first; a letter in five may be wrong, words may be begun. */
export function searchClaims(index: ClaimIndex, question: string): string[] {
  return index
    .search(question, {
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    })
    .map(({ id }) => id as string);
}
