import type { Network } from '../network.ts';

/** Rows of published matrices add up to one as far as their digits go. */
const ROW_SLACK = 1e-6;

/**
 * RangeError unless tables have the sizes that members and topics ask for, influences are shares that add up to one in each
 * row, and openness lies between 0 and 1.
 */
export function requireNetwork({ members, topics, influence, opinion, openness }: Network): void {
  const n = members.length;
  if (n === 0 || topics.length === 0) throw new RangeError('a network needs a member and a topic');
  requireSize('influence', influence, n * n);
  requireSize('opinion', opinion, n * topics.length);
  if (openness !== undefined) requireSize('openness', openness, n);
  members.forEach((name, i) => {
    const row = influence.subarray(i * n, (i + 1) * n);
    const sum = row.reduce((all, part) => all + part, 0);
    if (row.some((part) => !(part >= 0)) || !(Math.abs(sum - 1) <= ROW_SLACK))
      throw new RangeError(`influence on ${name} adds up to ${sum}; give shares >= 0 that add up to 1`);
    const open = openness?.[i] ?? 1;
    if (!(open >= 0 && open <= 1)) throw new RangeError(`openness of ${name} is ${open}; give 0 to 1`);
  });
}

function requireSize(what: string, table: Float64Array, size: number): void {
  if (table.length !== size) throw new RangeError(`${what} has ${table.length} entries; it takes ${size}`);
  const odd = table.find((entry) => !Number.isFinite(entry));
  if (odd !== undefined) throw new RangeError(`${what} has an entry ${odd}; give numbers`);
}
