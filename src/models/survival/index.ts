import type { Model } from '../model.ts';

export const SURVIVAL_MODELS: readonly Model[] = [];
