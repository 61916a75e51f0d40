import type { Given } from './index.ts';

/** The record as it stands, without claims: persons, bodies, terms, decisions, and so on, for the pages that look things up. */
export function recordBundle({ loaded: { scenario } }: Given): unknown {
  const { claims, predicates, beliefs, figures, ...record } = scenario.collections;
  return record;
}

/** Claims, sources, beliefs and figures: for the pages on evidence. Large, so it is loaded on demand. */
export function evidenceBundle({ loaded: { scenario } }: Given): unknown {
  const { claims, predicates, beliefs, figures } = scenario.collections;
  return { sources: scenario.sources, claims, predicates, beliefs, figures };
}
