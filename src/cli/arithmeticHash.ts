import * as numeric from '../numeric/index.ts';
import { createTable, rowsHash } from '../results/index.ts';

/** What `arithmeticHash` gives wherever arithmetic is as the language fixes it. */
export const KNOWN_ARITHMETIC = 'a2c8436b3b4fc54e79402726c1406b9f3b71f950882def2eba333684335bbffc';

const ROWS = 1000;

/** The functions tried, each with how a number in (0, 1) becomes its argument. */
const TRIALS: readonly [name: string, of: (u: number) => number][] = [
  ['exp', (u) => numeric.exp(80 * u - 40)],
  ['expm1', (u) => numeric.expm1(4 * u - 2)],
  ['ln', (u) => numeric.ln(100 * u)],
  ['log1p', numeric.log1p],
  ['logistic', (u) => numeric.logistic(80 * u - 40)],
  ['logit', numeric.logit],
  ['pow', (u) => numeric.pow(100 * u, 8 * u - 4)],
  ['normalCdf', (u) => numeric.normalCdf(16 * u - 8)],
  ['normalQuantile', numeric.normalQuantile],
  ['lnGamma', (u) => numeric.lnGamma(100 * u)],
];

/** SHA-256 of a small fixed computation: one bit different in one result, and it is different. */
export function arithmeticHash(): string {
  const names = TRIALS.map(([name]) => name);
  const table = createTable(names, new Set(names), ROWS);
  TRIALS.forEach(([, of], at) => {
    const { data } = table.columns[at]!;
    for (let row = 0; row < ROWS; row += 1) data[row] = of((row + 0.5) / ROWS);
  });
  return rowsHash(table);
}
