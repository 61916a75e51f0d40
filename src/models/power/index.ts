import type { Model } from '../model.ts';

export const POWER_MODELS: readonly Model<never, never, unknown>[] = [];
