import type { Model } from '../model.ts';

export const SPATIAL_MODELS: readonly Model<never, never, unknown>[] = [];
