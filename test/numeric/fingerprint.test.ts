import { expect, it } from 'vitest';
import * as numeric from '../../src/numeric/index.ts';
import { weyl } from './ulps.ts';

/** FNV-1a over the bytes of the results: one bit different in one of them, and this number is different. */
function fingerprint(results: Float64Array): number {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(results.buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const unit = weyl(20_000);
const wide = unit.map((w) => (w - 0.5) * 80);
const positive = unit.map((w) => w * 100);

// The promise of this layer: the same bits on every engine. Measured on Node 20, 22, 24 and QuickJS; if a
// number here changes, results of earlier versions cannot be verified any more, and the change needs a
// decision.
it.each<[string, Float64Array, number]>([
  ['exp', wide.map(numeric.exp), 104112760],
  ['expm1', wide.map((x) => numeric.expm1(x / 20)), 2392838725],
  ['ln', positive.map(numeric.ln), 3391527564],
  ['log1p', unit.map(numeric.log1p), 1590985250],
  ['logistic', wide.map(numeric.logistic), 474209905],
  ['logit', unit.map(numeric.logit), 2447603726],
  ['pow', positive.map((x, i) => numeric.pow(x, wide[i] / 10)), 2630285610],
  ['normalCdf', wide.map((x) => numeric.normalCdf(x / 5)), 2497330005],
  ['normalQuantile', unit.map(numeric.normalQuantile), 3094143420],
  ['lnGamma', positive.map(numeric.lnGamma), 4140369537],
])('%s gives the bits that it has always given', (_, results, expected) => {
  expect(fingerprint(results)).toBe(expected);
});
