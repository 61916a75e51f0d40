import { leaveOneOut } from '../analysis/index.ts';
import type { Baseline } from './scoreCompare.ts';
import { SHELF_RULES } from './scoreShelfRules.ts';

/** What the simple rules are told of a decision. */
export interface Precedents {
  happened: boolean;
  cluster: string;
  body: string;
  era: string;
  /** what each rule of the shelf says, in their order; null: nothing */
  shelf: readonly (boolean | null)[];
}

/** How sure a rule that is always sure is held to be: 0 and 1 would be worth infinitely little where they fail. */
const FIRM = 0.05;

/**
 * The simple rules on eligible decisions. Frequencies leave out the episode that is forecast, but take in later ones, which no
 * contemporary knew: that favors them. What a model of the shelf says is given as often as it proves right elsewhere; where it
 * says nothing the base rate stands in.
 */
export function outcomeBaselines(precedents: readonly Precedents[]): Baseline[] {
  const base = leaveOneOut(precedents.map((each) => ({ ...each, group: '' })));
  const byBody = leaveOneOut(precedents.map((each) => ({ ...each, group: `${each.body} ${each.era}` })));
  return [
    { id: 'base-rate', name: 'base rate: motions carry as often as others', probabilities: base },
    ...SHELF_RULES.map(({ id, name }, rule) => ({
      id,
      name,
      probabilities: shelfChances(
        precedents.map((each) => ({ ...each, said: each.shelf[rule] ?? null })),
        base,
      ),
    })),
    {
      id: 'status-quo',
      name: 'things stay as they are',
      probabilities: precedents.map(() => FIRM),
    },
    {
      id: 'proposer',
      name: 'the proposer wins as often as elsewhere in body and era',
      probabilities: byBody,
    },
    { id: 'coin', name: 'a coin', probabilities: precedents.map(() => 0.5) },
  ];
}

/** How often the rule was right in other episodes, for what it says here. */
function shelfChances(
  precedents: readonly (Precedents & { said: boolean | null })[],
  base: readonly number[],
): number[] {
  const spoken = precedents.filter(({ said }) => said !== null);
  const right = leaveOneOut(
    spoken.map(({ said, happened, cluster }) => ({ happened: said === happened, cluster, group: '' })),
  );
  return precedents.map((each, i) => {
    const place = spoken.indexOf(each);
    if (place < 0) return base[i]!;
    return each.said === true ? right[place]! : 1 - right[place]!;
  });
}

/** The simple rules on votes of single members. */
export function memberBaselines(votes: readonly { happened: boolean; cluster: string }[]): Baseline[] {
  return [
    {
      id: 'base-rate',
      name: 'base rate: members vote for motions as often as others',
      probabilities: leaveOneOut(votes.map((vote) => ({ ...vote, group: '' }))),
    },
    { id: 'coin', name: 'a coin', probabilities: votes.map(() => 0.5) },
  ];
}
