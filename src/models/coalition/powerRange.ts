import type { Draw } from '../model.ts';
import { coalitionScratch, rulingMask } from './rulingMask.ts';

/** Who rules if powers are known only roughly. */
export interface PowerRange {
  /** each power is drawn from its own value, less or plus this share of it */
  readonly spread: number;
  readonly draws: number;
  /** every coalition that came to rule, the most frequent first, with the share of draws in which it did */
  readonly coalitions: readonly { readonly members: readonly string[]; readonly share: number }[];
  /** for each member: share of draws in which he is among those who rule */
  readonly rules: readonly number[];
}

/** Power is drawn in whole units, as many as stay below 2^53 when doubled and multiplied by the denominator of alpha. */
const MOST_UNITS = 2_251_799_813_685_248; // 2^51

/**
 * Draws the power of every member from a range, independently and evenly, and finds the ruling coalition each time. Member i in
 * draw t has the luck `draw(i, t)`.
 */
export function powerRange(
  members: readonly string[],
  power: readonly number[],
  alpha: { readonly numerator: number; readonly denominator: number },
  { spread, draws }: { readonly spread: number; readonly draws: number },
  draw: Draw,
): PowerRange {
  const units = Math.floor(MOST_UNITS / alpha.denominator) / power.reduce((sum, part) => sum + part, 0);
  const scratch = coalitionScratch(members.length);
  const drawn = new Float64Array(members.length);
  const found = { mask: 0, generic: true };
  const times = new Map<number, number>();
  for (let t = 0; t < draws; t += 1) {
    power.forEach((part, i) => {
      const factor = 1 + spread * (2 * draw(i, t) - 1);
      drawn[i] = Math.max(1, Math.round(part * factor * units));
    });
    rulingMask(drawn, members.length, alpha, scratch, found);
    times.set(found.mask, (times.get(found.mask) ?? 0) + 1);
  }
  const byFrequency = [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return {
    spread,
    draws,
    coalitions: byFrequency.map(([mask, count]) => ({
      members: namesIn(members, mask),
      share: count / draws,
    })),
    rules: members.map(
      (_, i) => byFrequency.reduce((sum, [mask, n]) => sum + ((mask >> i) & 1) * n, 0) / draws,
    ),
  };
}

/** Names of those whose bit is set. */
export const namesIn = (members: readonly string[], mask: number): string[] =>
  members.filter((_, i) => (mask >> i) & 1);
