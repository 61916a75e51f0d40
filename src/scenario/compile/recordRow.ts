import { type RecordRow, USE } from '../../engine/index.ts';

/** Tables of ids that records are translated by. */
export interface Index {
  actors: string[];
  actorAt: Map<string, number>;
  bodies: string[];
  bodyAt: Map<string, number>;
  offices: string[];
  officeAt: Map<string, number>;
  issues: string[];
  issueAt: Map<string, number>;
  pools: string[];
  rungAt: Map<string, number>;
  templateAt: Map<string, number>;
  shockAt: Map<string, number>;
}

/** The days of the record: after `start`, up to `free`. */
export type Span = { start: number; free: number };
/** A row of the record or of a decree: given, and empty but for what `more` says. */
export const row = (day: number, kind: number, source: string, more: Partial<RecordRow> = {}): RecordRow => ({
  day,
  kind,
  a: -1,
  b: -1,
  c: -1,
  number: -1,
  use: USE.given,
  motion: -1,
  source,
  ...more,
});
