import type { Model } from '../model.ts';

export const COALITION_MODELS: readonly Model[] = [];
