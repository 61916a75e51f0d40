/**
 * KTAB's Spatial Model of Politics, and the probabilistic Condorcet election that it rests on.
 */
import type { Model } from '../model.ts';
import { condorcetElectionModel } from './condorcetModel.ts';
import { spatialCorrected, spatialKtabCompat } from './spatialModels.ts';

export const SPATIAL_MODELS: readonly Model[] = [condorcetElectionModel, spatialKtabCompat, spatialCorrected];
