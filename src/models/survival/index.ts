import type { Model } from '../model.ts';
import { powerSharing } from './powerSharing.ts';
import { selectorate } from './selectorate.ts';

export const SURVIVAL_MODELS: readonly Model[] = [selectorate, powerSharing];
