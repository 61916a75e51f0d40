import { ln } from './ln.ts';

/**
 * The standard normal value below which a share p of the probability lies: the inverse of `normalCdf`.
 *
 * Accuracy: relative error below 1e-15 for 1e-300 < p < 1 - 1e-16, measured against 50-digit arithmetic
 * (worst 6.9e-16). Odd about 1/2: normalQuantile(1 - p) = -normalQuantile(p) wherever 1 - p is exact. Never
 * decreasing in p but for rounding (1e-15).
 *
 * @param p a probability in [0, 1]
 * @returns standard deviations from the mean; -Infinity at 0, Infinity at 1, NaN outside [0, 1]. Never
 * throws.
 *
 * Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
 * Statistics 37(3), 1988, 477-484 (routine PPND16).
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return q * middle(0.180625 - q * q);
  const share = q < 0 ? p : 1 - p;
  if (!(share > 0)) return share === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
  const r = Math.sqrt(-ln(share));
  const size = r <= 5 ? outer(r - 1.6) : extreme(r - 5);
  return q < 0 ? -size : size;
}

function middle(r: number): number {
  let top = 2509.0809287301227 * r + 33430.57558358813;
  top = top * r + 67265.7709270087;
  top = top * r + 45921.95393154987;
  top = top * r + 13731.69376550946;
  top = top * r + 1971.5909503065513;
  top = top * r + 133.14166789178438;
  top = top * r + 3.3871328727963665;
  let bottom = 5226.495278852854 * r + 28729.085735721943;
  bottom = bottom * r + 39307.89580009271;
  bottom = bottom * r + 21213.794301586597;
  bottom = bottom * r + 5394.196021424751;
  bottom = bottom * r + 687.1870074920579;
  bottom = bottom * r + 42.31333070160091;
  return top / (bottom * r + 1);
}

function outer(r: number): number {
  let top = 7.745450142783414e-4 * r + 0.022723844989269184;
  top = top * r + 0.2417807251774506;
  top = top * r + 1.2704582524523684;
  top = top * r + 3.6478483247632045;
  top = top * r + 5.769497221460691;
  top = top * r + 4.630337846156546;
  top = top * r + 1.4234371107496835;
  let bottom = 1.0507500716444169e-9 * r + 5.475938084995345e-4;
  bottom = bottom * r + 0.015198666563616457;
  bottom = bottom * r + 0.14810397642748008;
  bottom = bottom * r + 0.6897673349851;
  bottom = bottom * r + 1.6763848301838038;
  bottom = bottom * r + 2.053191626637759;
  return top / (bottom * r + 1);
}

function extreme(r: number): number {
  let top = 2.0103343992922881e-7 * r + 2.7115555687434876e-5;
  top = top * r + 0.0012426609473880784;
  top = top * r + 0.026532189526576124;
  top = top * r + 0.29656057182850487;
  top = top * r + 1.7848265399172913;
  top = top * r + 5.463784911164114;
  top = top * r + 6.657904643501103;
  let bottom = 2.0442631033899397e-15 * r + 1.421511758316446e-7;
  bottom = bottom * r + 1.8463183175100548e-5;
  bottom = bottom * r + 7.868691311456133e-4;
  bottom = bottom * r + 0.014875361290850615;
  bottom = bottom * r + 0.13692988092273581;
  bottom = bottom * r + 0.599832206555888;
  return top / (bottom * r + 1);
}
