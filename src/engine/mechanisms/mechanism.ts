import type { EventKind } from '../events.ts';
import type { ColumnName } from '../layout.ts';
import type { World } from '../world.ts';
import type { MechanismId } from './ids.ts';

/** A coefficient of a mechanism: central value, sampled range, unit, meaning, and why these numbers. All are assumed. */
export interface ParameterSpec {
  value: number;
  low: number;
  high: number;
  unit: string;
  meaning: string;
  because: string;
}
export type Parameters = Readonly<Record<string, ParameterSpec>>;

/**
 * A part of the engine that can be switched off. `claim` says in the historians' own terms what it asserts; `neutral` names
 * the world in which it is off. `reads` and `evolves` list the columns it may touch, `emits` the events it may cause.
 * A `signature` mechanism rests on the evidence of one person: off unless a reading claims it.
 */
export interface Mechanism {
  id: MechanismId;
  claim: string;
  neutral: string;
  signature: boolean;
  /** off unless a scenario or a reading asks for it: what it adds is wanted by some questions only, and costs time */
  optional?: boolean;
  parameters: Parameters;
  reads: readonly ColumnName[];
  evolves: readonly ColumnName[];
  emits: readonly EventKind[];
  /** rows of the coverage list that it serves */
  rows: readonly string[];
  /** Evolution over one month; absent where the mechanism only supplies terms to a decision. */
  month?(world: World): void;
}

/** Places of the parameters inside the mechanism's own block, by name. */
export function offsets<P extends Parameters>(parameters: P): { readonly [Name in keyof P]: number } {
  return Object.fromEntries(Object.keys(parameters).map((name, index) => [name, index])) as {
    [Name in keyof P]: number;
  };
}

/** Shorthand for a parameter table: value, range, unit, meaning, reason. */
export const parameter = (
  value: number,
  low: number,
  high: number,
  unit: string,
  meaning: string,
  because: string,
): ParameterSpec => ({
  value,
  low,
  high,
  unit,
  meaning,
  because,
});
