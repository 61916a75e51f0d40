import type { Decision } from 'plenum/polity';

/** Who stood for which option of a decision: a row for each person, a column for each option. */
export interface VoteMatrix {
  readonly options: readonly VoteOption[];
  /** persons in the order of the options they stood for */
  readonly rows: readonly { readonly person: string; readonly stoodFor: readonly string[] }[];
}

export interface VoteOption {
  readonly id: string;
  readonly label: string;
  /** the count on record, as it stands there; undefined for none */
  readonly count: number | string | undefined;
  /** who stood for it without being a person of the polity, in words */
  readonly others: readonly string[];
}

/** The matrix of a decision. Stands for what is no listed option make a column of their own. */
export function voteMatrix({ options, stands = [], votes = {} }: Decision): VoteMatrix {
  const listed = options.map(({ id }) => id);
  const unlisted = stands.map(({ option }) => option).filter((id) => !listed.includes(id));
  const columns = [...options, ...[...new Set(unlisted)].map((id) => ({ id, label: id }))];
  const persons = [...new Set(columns.flatMap(({ id }) => standing(stands, id).flatMap((s) => s.persons)))];
  return {
    options: columns.map(({ id, label }) => ({
      ...{ id, label, count: votes[id] },
      others: standing(stands, id).flatMap(({ others = [] }) => others),
    })),
    rows: persons.map((person) => ({
      person,
      stoodFor: stands.filter(({ persons }) => persons.includes(person)).map(({ option }) => option),
    })),
  };
}

const standing = (stands: NonNullable<Decision['stands']>, id: string): NonNullable<Decision['stands']> =>
  stands.filter(({ option }) => option === id);

/** Counts on record that belong to none of the options, such as those of a second ballot. */
export function otherCounts({ options, votes = {} }: Decision): [string, number | string][] {
  const ids = new Set(options.map(({ id }) => id));
  return Object.entries(votes).filter(([id]) => !ids.has(id));
}
