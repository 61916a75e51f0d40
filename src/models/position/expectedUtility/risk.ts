import type { Lineup } from './lineup.ts';
import type { Switches } from './switches.ts';
import { gainOf, threatOf } from './utilities.ts';

/** Securities closer together than this, beside their size, are held to be equal. */
const EQUAL = 1e-12;

/** Sets each one's security: what all others together expect from challenging him, or he from challenging them. */
export function setSecurities(lineup: Lineup, switches: Switches, median: number): void {
  const { actors, security } = lineup;
  const ofOthers = switches.security === 'others-gains';
  for (let i = 0; i < actors; i += 1) {
    let sum = 0;
    for (let j = 0; j < actors; j += 1) {
      if (j === i) continue;
      sum += ofOthers ? threatOf(lineup, switches, median, i, j) : gainOf(lineup, switches, median, i, j);
    }
    security[i] = sum;
  }
}

/**
 * Sets risk exponents by securities S (32-34): R = (2 S - max - min) / (max - min), r = (1 - R / 3) / (1 + R / 3), so that the
 * one from whose challenge others expect least has 2 and the other extreme 1/2. Where all securities are equal R is 0 / 0: nobody
 * stands out, so everybody is neutral (r = 1).
 */
export function setRisk({ actors, security, risk }: Lineup): void {
  let lowest = security[0];
  let highest = security[0];
  for (let i = 1; i < actors; i += 1) {
    lowest = Math.min(lowest, security[i]);
    highest = Math.max(highest, security[i]);
  }
  const spread = highest - lowest;
  const apart = spread > EQUAL * Math.max(1, Math.abs(lowest), Math.abs(highest));
  for (let i = 0; i < actors; i += 1) {
    const third = apart ? (2 * security[i] - highest - lowest) / (3 * spread) : 0;
    risk[i] = (1 - third) / (1 + third);
  }
}
