import type { Model } from '../model.ts';

export const OPINION_MODELS: readonly Model[] = [];
