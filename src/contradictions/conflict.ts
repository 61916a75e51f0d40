import type { Claim, Severity } from '../evidence/index.ts';

/** One side of a contradiction: what is said, and the claims that say it. */
export interface Side {
  readonly says: string;
  readonly claims: readonly Claim[];
}

/** Two things said that cannot both hold, as a rule found them. */
export interface Conflict {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What it is about: `<collection>:<id>`. */
  readonly subject: string;
  readonly predicate: string;
  readonly sides: readonly [Side, Side];
  /** Why the two cannot both hold, in one line. */
  readonly why: string;
}

export const RULE_IDS = [
  'one-value',
  'one-number',
  'one-count',
  'same-people',
  'one-date',
  'old-style',
  'one-beginning',
  'throughout',
  'two-places',
  'opposed-camps',
  'one-name',
  'months-between',
  'cause-first',
  'alive',
  'silent',
  'printed-later',
  'seats',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
