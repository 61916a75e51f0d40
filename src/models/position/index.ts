import type { Model } from '../model.ts';
import { positionExchange } from './exchange/positionExchange.ts';
import { scholzPaper, scholzProgram } from './expectedUtility/models.ts';
import { largestActor } from './largestActor.ts';
import { medianVoter } from './medianVoter.ts';
import { middle } from './middle.ts';
import { middleAlternative } from './middleAlternative.ts';
import { nashBargaining } from './nashBargaining.ts';
import { referencePoint } from './referencePoint.ts';
import { weightedMean } from './weightedMean.ts';

export const POSITION_MODELS: readonly Model[] = [
  medianVoter,
  weightedMean,
  nashBargaining,
  positionExchange,
  scholzPaper,
  scholzProgram,
  middle,
  middleAlternative,
  referencePoint,
  largestActor,
];
