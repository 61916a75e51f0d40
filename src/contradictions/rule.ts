import type { Conflict, RuleId } from './conflict.ts';
import type { Ground } from './ground.ts';

/** A kind of mistake that can be seen in claims alone, without knowing the history. */
export interface Rule {
  readonly id: RuleId;
  /** What cannot be, in one line. */
  readonly says: string;
  find(ground: Ground): Conflict[];
}
