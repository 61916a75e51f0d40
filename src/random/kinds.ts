/**
 * What a draw can be for. The code of a kind is its place in this list and is part of every random number, so
 * the list is append-only: never reorder, rename or remove. At most 256 kinds.
 *
 * parameter: a value from a parameter's range; clock: when something next happens; choice: which option an
 * actor takes; vote: one member's threshold on one motion; seats: how many unnamed seats fall to whom;
 * effect: the size of an outcome; session: the shared mood of one session; swap: who holds which office in a
 * swap test; health: illness and death; shock: outside events; resample: which histories
 * of an island go on when they are resampled.
 */
export const DRAW_KINDS = [
  'parameter',
  'clock',
  'choice',
  'vote',
  'seats',
  'effect',
  'session',
  'swap',
  'health',
  'shock',
  'resample',
] as const;
export type DrawKindName = (typeof DRAW_KINDS)[number];

/**
 * The number of each kind inside a draw. Written out, so that a slip in the list above shows in the tests.
 */
export const DRAW_KIND = Object.freeze({
  parameter: 0,
  clock: 1,
  choice: 2,
  vote: 3,
  seats: 4,
  effect: 5,
  session: 6,
  swap: 7,
  health: 8,
  shock: 9,
  resample: 10,
} as const satisfies Record<DrawKindName, number>);

/** A kind as `uniform` takes it: one of the numbers of `DRAW_KIND`. */
export type DrawKind = (typeof DRAW_KIND)[DrawKindName];
