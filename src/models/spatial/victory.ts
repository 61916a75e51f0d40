/** How the chance of victory answers to the ratio of strengths, under the names of KTAB's files. */
export const VICTORY_MODELS = ['Linear', 'Square', 'Quartic', 'Octic', 'Binary'] as const;
export type VictoryModel = (typeof VICTORY_MODELS)[number];

/** A side this many times as strong wins for certain under the binary model. */
const CERTAIN = 1.1;
/** What the weaker side's strength still counts for then, against 1. */
const HOPELESS = 1e-6;

/**
 * The chance (0-1) that a side of strength `own` beats one of strength `other`, both >= 0:
 *
 *   own^n / (own^n + other^n) with n = 1 (Linear), 2 (Square), 4 (Quartic), 8 (Octic);
 *
 * Binary is all but certain from a ratio of 1.10 on, and linear in own / (own + other) in between. Even where both
 * have nothing. Powers are taken of the ratio, so that no strength is too great or too small.
 *
 * KTAB's program, `Model::vProb`: two to one gives 2/3 under Linear, 4/5 under Square.
 */
export function victory(model: VictoryModel, own: number, other: number): number {
  if (own === other) return 0.5;
  if (model === 'Linear') return own / (own + other);
  if (model === 'Binary') return binary(own, other);
  const ratio = own > other ? other / own : own / other;
  const lesser = raised(model, ratio);
  return (own > other ? 1 : lesser) / (1 + lesser);
}

function binary(own: number, other: number): number {
  if (own >= CERTAIN * other) return 1 / (1 + HOPELESS);
  if (other >= CERTAIN * own) return HOPELESS / (1 + HOPELESS);
  return ((own / (own + other)) * (CERTAIN + 1) - 1) / (CERTAIN - 1);
}

function raised(model: 'Square' | 'Quartic' | 'Octic', ratio: number): number {
  const square = ratio * ratio;
  if (model === 'Square') return square;
  return model === 'Quartic' ? square * square : square * square * (square * square);
}
