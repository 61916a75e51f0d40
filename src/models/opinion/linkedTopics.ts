import type { Network } from '../network.ts';
import { solve } from './solve.ts';

type Links = readonly (readonly number[])[];

/**
 * Last opinions where the view of one topic rests on those of others: the x with x = L W x C' + (1 - L) x(0), as one system of
 * equations for all members and topics.
 *
 * S. E. Parsegov, A. V. Proskurnikov, R. Tempo and N. E. Friedkin, IEEE Transactions on Automatic Control 62 (2017), 2270-2285.
 */
export function linkedLimit(
  { members, topics, influence, opinion, openness }: Network,
  links: Links,
): Float64Array {
  const [n, m] = [members.length, topics.length];
  const left = new Float64Array(n * m * n * m);
  const right = new Float64Array(n * m);
  for (let row = 0; row < n * m; row += 1) {
    const [i, topic] = [Math.floor(row / m), row % m];
    const open = openness?.[i] ?? 1;
    right[row] = (1 - open) * opinion[row];
    for (let column = 0; column < n * m; column += 1) {
      const heard = influence[i * n + Math.floor(column / m)] * links[topic]![column % m]!;
      left[row * n * m + column] = (row === column ? 1 : 0) - open * heard;
    }
  }
  return solve(left, right, n * m);
}

/**
 * RangeError unless the links are topics x topics with rows whose sizes add up to at most one, and everybody heeds, directly or
 * through others, somebody who holds on to a first opinion: then there is one limit.
 */
export function requireLinks({ members, topics, influence, openness }: Network, links: Links): void {
  const m = topics.length;
  if (links.length !== m || links.some((row) => row.length !== m))
    throw new RangeError(`links must be ${m} rows of ${m}, one for each topic`);
  links.forEach((row, topic) => {
    const sum = row.reduce((all, link) => all + Math.abs(link), 0);
    if (!(sum <= 1 + 1e-9))
      throw new RangeError(`links of ${topics[topic]} have sizes that add up to ${sum}; at most 1`);
  });
  const n = members.length;
  const holds = members.map((_, i) => (openness?.[i] ?? 1) < 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < n; i += 1) {
      if (holds[i]) continue;
      holds[i] = members.some((_, j) => influence[i * n + j] > 0 && holds[j]);
      changed ||= holds[i]!;
    }
  }
  const loose = members.find((_, i) => !holds[i]);
  if (loose !== undefined)
    throw new RangeError(
      `${loose} heeds nobody who holds on to a first opinion; with linked topics all must`,
    );
}
