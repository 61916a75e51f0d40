import { ln } from '../numeric/index.ts';

/** A probability given to something, and whether it came about. Those of one cluster stand or fall together. */
export interface Forecast {
  probability: number;
  happened: boolean;
  cluster: string;
}

/** A forecast is taken as at least this, at most one minus this, by the logarithmic score: what never happens is not known. */
const LEAST = 0.01;

/**
 * Brier score of a forecast, (p - y)^2: 0 is best, 0.25 a coin, 1 worst.
 *
 * G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), 1-3.
 */
export const brierScore = ({ probability, happened }: Forecast): number =>
  (probability - Number(happened)) * (probability - Number(happened));

/**
 * Logarithmic score, -ln of the probability that was given to what came about, in nats: 0 is best, 0.69 a coin. Probabilities are
 * held within 0.01 and 0.99, so that it is at most 4.61.
 *
 * I. J. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952), 107-114.
 */
export const logScore = ({ probability, happened }: Forecast): number =>
  -ln(Math.min(1 - LEAST, Math.max(LEAST, happened ? probability : 1 - probability)));
