import { leaveOneOut } from '../analysis/index.ts';
import type { Baseline } from './scoreCompare.ts';

/** What the simple rules are told of a decision. */
export interface Precedents {
  happened: boolean;
  cluster: string;
  body: string;
  era: string;
  /** what a count of heads says; null: nothing */
  headCount: boolean | null;
}

/** How sure a rule that is always sure is held to be: 0 and 1 would be worth infinitely little where they fail. */
const FIRM = 0.05;

/**
 * The simple rules on eligible decisions. Frequencies leave out the episode that is forecast, but take in later ones, which no
 * contemporary knew: that favors them. The head count is given as often as it proves right elsewhere; where it says nothing
 * the base rate stands in.
 */
export function outcomeBaselines(precedents: readonly Precedents[]): Baseline[] {
  const base = leaveOneOut(precedents.map((each) => ({ ...each, group: '' })));
  const byBody = leaveOneOut(precedents.map((each) => ({ ...each, group: `${each.body} ${each.era}` })));
  return [
    { id: 'base-rate', name: 'base rate: motions carry as often as others', probabilities: base },
    {
      id: 'head-count',
      name: 'head count of coded stances in the inner body',
      probabilities: headCountChances(precedents, base),
    },
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

/** How often the count was right in other episodes, for what it says here. */
function headCountChances(precedents: readonly Precedents[], base: readonly number[]): number[] {
  const counted = precedents.filter(({ headCount }) => headCount !== null);
  const right = leaveOneOut(
    counted.map(({ headCount, happened, cluster }) => ({
      happened: headCount === happened,
      cluster,
      group: '',
    })),
  );
  return precedents.map((each, i) => {
    const place = counted.indexOf(each);
    if (place < 0) return base[i]!;
    return each.headCount === true ? right[place]! : 1 - right[place]!;
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
