import type { Model } from '../model.ts';
import { patronagePower } from './patronagePower.ts';
import { rulingCoalition } from './rulingCoalition.ts';

export const COALITION_MODELS: readonly Model[] = [rulingCoalition, patronagePower];
