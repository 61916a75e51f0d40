import { formatDay } from '../evidence/index.ts';
import { namesOf, partingOf, tellTwins } from '../telling/index.ts';
import type { WhatifOutcome } from './whatifOutcome.ts';
import type { WhatifReport } from './whatifShape.ts';

/** So many pairs are looked at one by one. */
const PAIRS = 20;

/** Where the first pairs of the main reading part: the first event that one has and the other has not, or has otherwise. */
export function partingsOf({
  loaded,
  forks,
  ensemble,
  seed,
  replicates,
}: WhatifOutcome): WhatifReport['partings'] {
  const names = namesOf(forks[0]!.ground, loaded.scenario.collections);
  const ask = {
    runs: ensemble.wanted[0]!,
    seed,
    replicates,
    pairs: Math.min(PAIRS, ensemble.done[0]!),
  };
  return tellTwins(forks[0]!, ask, names).map(([before, after], history) => {
    const parting = partingOf(before!, after!);
    return {
      history,
      date: parting.day === null ? null : formatDay(parting.day),
      without: parting.before,
      with: parting.after,
      leaderWithout: before!.leader,
      leaderWith: after!.leader,
    };
  });
}
