import type { Model } from '../model.ts';

export const POSITION_MODELS: readonly Model<never, never, unknown>[] = [];
