import type { Contradiction } from '../../data/lookup.ts';

export interface ContradictionFilter {
  /** words that must all stand in it */
  readonly asked: string;
  /** 'all', or a severity */
  readonly severity: string;
  readonly openOnly: boolean;
}

const WEIGHTS = ['major', 'minor'];

/** Contradictions that pass a filter, the weightiest first. `textOf` gives the words of a claim by its id. */
export function filterContradictions(
  all: readonly Contradiction[],
  { asked, severity, openOnly }: ContradictionFilter,
  textOf: (claim: string) => string,
): Contradiction[] {
  const parts = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter((each) => severity === 'all' || each.severity === severity)
    .filter((each) => !openOnly || each.choice === null)
    .filter(({ subject, about, why, sides }) => {
      if (parts.length === 0) return true;
      const said = sides.flatMap(({ says, claims }) => [says, ...claims.map(textOf)]);
      const text = [subject, about, why, ...said].join(' ').toLowerCase();
      return parts.every((part) => text.includes(part));
    })
    .sort((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
}
