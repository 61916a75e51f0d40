/**
 * Elementary functions with the same bits on every JavaScript engine. `Math.exp`, `Math.log`, `Math.pow` and
 * the `**` operator differ between Node 20, Node 24 and Chromium in the last bit, which is enough to turn one
 * history into another; these use + - * / and `Math.sqrt` only, which the language fixes exactly (IEEE 754).
 */
export { exp } from './exp.ts';
export { expm1 } from './expm1.ts';
export { ln } from './ln.ts';
export { lnAll } from './lnAll.ts';
export { lnGamma } from './lnGamma.ts';
export { log1p } from './log1p.ts';
export { logistic } from './logistic.ts';
export { logisticAll } from './logisticAll.ts';
export { logisticCeiling, logisticCell, logisticFloor } from './logisticBounds.ts';
export { LOGISTIC_SLACK, logisticRoughly } from './logisticRoughly.ts';
export { logit } from './logit.ts';
export { normalCdf } from './normalCdf.ts';
export { normalQuantile } from './normalQuantile.ts';
export { pow } from './pow.ts';
