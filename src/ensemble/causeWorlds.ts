import { joinVariations, type Variation } from './variation.ts';

/** All 2^k worlds of k causes, each given as its neutral world: in world S the causes whose bits are in S are as they were. */
export const causeWorlds = (neutral: readonly Variation[]): Variation[] =>
  Array.from({ length: 1 << neutral.length }, (_, set) =>
    joinVariations(neutral.filter((_, cause) => (set & (1 << cause)) === 0)),
  );
