import { COALITION_MODELS } from './coalition/index.ts';
import { CONTEST_MODELS } from './contest/index.ts';
import type { Model } from './model.ts';
import { OPINION_MODELS } from './opinion/index.ts';
import { POSITION_MODELS } from './position/index.ts';
import { POWER_MODELS } from './power/index.ts';
import { SPATIAL_MODELS } from './spatial/index.ts';
import { SURVIVAL_MODELS } from './survival/index.ts';

/** Every model of the shelf. A caller looks at `question` for the situation a model takes, and parses parameters by its schema. */
export const SHELF: readonly Model[] = [
  ...POSITION_MODELS,
  ...SPATIAL_MODELS,
  ...CONTEST_MODELS,
  ...POWER_MODELS,
  ...COALITION_MODELS,
  ...OPINION_MODELS,
  ...SURVIVAL_MODELS,
];
