import { ln } from '../numeric/index.ts';
import { DRAW_KIND, makeStream, nameHash, uniform } from '../random/index.ts';
import type { Asked, FitOutcome } from './fitOutcome.ts';

/** Whether a decision carried, and which way actors voted, by their places. */
export interface Seen {
  carried: boolean;
  votes: readonly { actor: number; for: boolean }[];
}

/** A single outcome weighs no more against a draw than one chance in fifty: codings err. */
const LEAST = 0.02;

/** What the record has of a decision: its outcome, and the votes of those of whom it says where they stood and who vote here. */
export function recorded({ question, chances }: Asked, actors: readonly string[]): Seen {
  const { scored, decision } = question;
  const votes = (decision.stands ?? []).flatMap(({ option, persons }) => {
    const yes = scored.carried?.includes(option) === true;
    if (!yes && scored.not?.includes(option) !== true) return [];
    return persons.flatMap((person) => {
      const actor = actors.indexOf(person);
      return actor >= 0 && !Number.isNaN(chances[0]!.members[actor]!) ? [{ actor, for: yes }] : [];
    });
  });
  return { carried: decision.coding!.carried, votes };
}

/**
 * Log likelihood that draw `i` gives to what was seen of some decisions: of each its outcome, and the mean over its voters, since
 * those of one sitting move together and count as one observation.
 */
export function logLikelihood(asked: readonly Asked[], seen: readonly Seen[], i: number): number {
  let sum = 0;
  asked.forEach(({ chances }, d) => {
    const { carries, members } = chances[i]!;
    const { carried, votes } = seen[d]!;
    sum += logOf(carried ? carries : 1 - carries);
    for (const vote of votes)
      sum += logOf(vote.for ? members[vote.actor]! : 1 - members[vote.actor]!) / votes.length;
  });
  return sum;
}

const logOf = (chance: number): number => ln(Math.max(LEAST, chance));

const TRUTH = nameHash('fit');

/** Made-up records: what draw `truth` could have led to, with the same votes known. */
export function madeUp({ asked, seed }: FitOutcome, seen: readonly Seen[], truth: number): Seen[] {
  const stream = makeStream(seed);
  stream.slot = truth;
  const happens = (chance: number, d: number, who: number): boolean =>
    uniform(stream, DRAW_KIND.resample, TRUTH, d * 1000 + who) < chance;
  return asked.map(({ chances }, d) => {
    const { carries, members } = chances[truth]!;
    return {
      carried: happens(carries, d, 999),
      votes: seen[d]!.votes.map(({ actor }) => ({ actor, for: happens(members[actor]!, d, actor) })),
    };
  });
}
