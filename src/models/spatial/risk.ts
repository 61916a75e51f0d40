/** Scales onto which risk attitudes are spread, under the names of KTAB's files. */
export const RISK_RANGES = ['Min', 'Mid', 'Max'] as const;
export type RiskRange = (typeof RISK_RANGES)[number];

/** How far actors see others' risk attitudes instead of taking their own for everybody's. */
export const RISK_ADJUSTMENTS = ['None', 'OneThird', 'Half', 'TwoThirds', 'Full'] as const;
export type RiskAdjustment = (typeof RISK_ADJUSTMENTS)[number];

/** Chances that lie no further apart than this are even: there is nothing to infer from them. */
const EVEN = 1e-12;

/**
 * Risk attitudes from the chance of each actor's position to win: whose position is likely to win has most to lose
 * from any change, so the likeliest is the most risk-averse. Linear from the lowest to the highest chance: 0 to 1
 * (Min), -1/2 to 1 (Mid), -1 to 1 (Max). Where all chances are even every attitude is 0 (the formula would give 0 /
 * 0).
 *
 * KTAB's program, `Model::bigRfromProb`.
 */
export function riskAttitudes(range: RiskRange, chance: Float64Array, into: Float64Array): void {
  let least = Infinity;
  let most = -Infinity;
  for (const p of chance) {
    least = Math.min(least, p);
    most = Math.max(most, p);
  }
  const spread = most - least;
  for (let i = 0; i < chance.length; i += 1)
    into[i] = spread > EVEN ? onScale(range, chance[i], least, most) : 0;
}

function onScale(range: RiskRange, p: number, least: number, most: number): number {
  switch (range) {
    case 'Min':
      return (p - least) / (most - least);
    case 'Mid':
      return (3 * p - (most + 2 * least)) / (2 * (most - least));
    case 'Max':
      return (2 * p - (most + least)) / (most - least);
  }
}

/** What somebody of attitude `own` takes for the attitude of somebody of attitude `other`: (1 - a) own + a other. */
export function perceivedRisk(adjustment: RiskAdjustment, own: number, other: number): number {
  switch (adjustment) {
    case 'None':
      return own;
    case 'OneThird':
      return (2 * own + other) / 3;
    case 'Half':
      return (own + other) / 2;
    case 'TwoThirds':
      return (own + 2 * other) / 3;
    case 'Full':
      return other;
  }
}
