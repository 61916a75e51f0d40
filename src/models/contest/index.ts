import type { Model } from '../model.ts';
import { headCount, weightedMajority } from './countingModels.ts';
import { proportionalVote } from './proportionalVote.ts';
import { logitVote, probitVote } from './randomVoteModels.ts';

export { countChance } from './count.ts';
export { proportionalChance } from './proportionalVote.ts';
export { logitChance, probitChance } from './randomVoteModels.ts';

export const CONTEST_MODELS: readonly Model[] = [
  headCount,
  weightedMajority,
  proportionalVote,
  logitVote,
  probitVote,
];
