/**
 * Chance has a name: every random number is a function of what it decides, never of when it was asked for.
 */
export { binomial } from './binomial.ts';
export { chooseIndex } from './choose.ts';
export { chooseRoughly } from './chooseRoughly.ts';
export { clockThreshold } from './clock.ts';
export { uniform } from './draw.ts';
export { exponential } from './exponential.ts';
export { gumbel } from './gumbel.ts';
export { DRAW_KIND, DRAW_KINDS, type DrawKind, type DrawKindName } from './kinds.ts';
export { combine, findCollision, nameHash } from './nameHash.ts';
export { normal } from './normal.ts';
export { philox } from './philox.ts';
export { poisson } from './poisson.ts';
export { coordinateAt, pointCoordinate, reverseBits, seedKey, sequenceKeys } from './sequence.ts';
export { makeStream, type Stream } from './stream.ts';
export { triangular } from './triangular.ts';
export { uniformIn } from './uniformIn.ts';
