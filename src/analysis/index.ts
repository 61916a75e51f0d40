/** What rows mean: frequencies with their three doubts, summaries, and what moves them. Rows come as arguments. */
export { acrossParameters } from './acrossParameters.ts';
export { acrossReadings } from './acrossReadings.ts';
export { betweenIslands } from './betweenIslands.ts';
export { type CalibrationBin, calibration } from './calibration.ts';
export { type Cast, leaderColumn, VOTING as VOTING_SEAT } from './cast.ts';
export {
  type CauseWeight,
  type CauseWeights,
  type Estimate,
  type GroupWorths,
  VERDICTS,
  type Verdict,
  weighCauses,
} from './causes.ts';
export { type Change, changeBetween, squareBeyondDice } from './change.ts';
export type { ControlSummary } from './control.ts';
export {
  type Crossed,
  FACTORS,
  type FactorName,
  type FactorShare,
  type FactorShares,
  factorShares,
} from './factorShares.ts';
export type { Fate } from './fates.ts';
export { type Fitted, fitDraws, type MadeUpDraw, weighDraws } from './fitted.ts';
export { type Frequency, frequency, type HoldsIn } from './frequency.ts';
export { groupWorths } from './groupWorths.ts';
export {
  likelihoodWeights,
  type Recovery,
  recoveryOf,
  type Update,
  updateOf,
} from './importance.ts';
export type { Interval } from './interval.ts';
export { type LeaderFrequency, type Leaders, leaders, leads } from './leaders.ts';
export { leaveOneOut, type Precedent } from './leaveOneOut.ts';
export { letters } from './letters.ts';
export {
  type ElementaryEffects,
  elementaryEffects,
  type Factor,
  MORRIS_STEP,
  morrisTrajectory,
  type NamedCoordinate,
  type Trajectory,
  type TrajectoryOutcomes,
} from './morris.ts';
export { type Mover, movers, type SampledNumber } from './movers.ts';
export { expectedOf, logLikelihood, madeUp, type Observation } from './observation.ts';
export { type PairedDifference, type Pairs, pairedDifference } from './pairedDifference.ts';
export { type PointShares, pointShares } from './pointShares.ts';
export { brierScore, type Forecast, logScore } from './properScores.ts';
export { quantile } from './quantile.ts';
export { rankCorrelation } from './rankCorrelation.ts';
export { type RobustCore, robustCore, type Sayings } from './robustCore.ts';
export { effectiveNumber, type Sample, sampleOf } from './sample.ts';
export { shapleyInteraction, shapleyValues } from './shapley.ts';
export { type Holds, type Share, share } from './share.ts';
export { shareAmong } from './shareAmong.ts';
export { type SobolEstimate, type SobolIndices, type SobolRow, sobolIndices } from './sobol.ts';
export { type Spread, spread } from './spread.ts';
export { type InnerShare, type PolicySpread, type Summary, summarize } from './summarize.ts';
export { type SwapShares, swapShares } from './swapShares.ts';
export { type NamedDay, type ThresholdTime, thresholdTimes } from './thresholdTimes.ts';
export { type Cell, twoWayShares, type VarianceShares } from './twoWayShares.ts';
