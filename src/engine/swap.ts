import { DRAW_KIND, uniform } from '../random/index.ts';
import { listInner } from './apply.ts';
import { VOTING } from './constants.ts';
import type { World } from './world.ts';

/**
 * The swap test: permutes the voting members of the inner body over one another's offices, seats and clients, at random by
 * a draw named after each person. What a history then does with the office shows what belongs to the office, what to the
 * person, and what to chance.
 */
export function swapPersons(w: World): void {
  const { s, c } = w;
  const { actors, groups } = c.sizes;
  const members: number[] = [];
  for (let a = 0; a < actors; a += 1) if (s.seat[c.inner * actors + a] === VOTING) members.push(a);
  const key = (a: number): number => uniform(w.stream, DRAW_KIND.swap, c.actorHash[a]!, 0);
  const places = [...members].sort((a, b) => key(a) - key(b) || c.actorHash[a]! - c.actorHash[b]!);
  const to = new Int32Array(actors).map((_, a) => a);
  members.forEach((a, i) => {
    to[places[i]!] = a;
  });
  for (let o = 0; o < c.offices.length; o += 1) if (s.holder[o]! >= 0) s.holder[o] = to[s.holder[o]!]!;
  permuteRows(s.seat, c.bodies.length, actors, actors, to);
  permuteRows(s.clients, c.pools.length, groups, actors, to);
  permuteRows(s.ordinary, c.bodies.length, groups, actors, to);
  permuteRows(s.admin, 1, actors, actors, to);
  s.bloc.fill(-1);
  s.safeQuarters.fill(0);
  s.masterQuarters.fill(0);
  s.leader.fill(-1);
  s.verdict[0] = -1;
  s.shaken[0] = 1;
  s.changed[0] = 1;
  listInner(w);
  for (let o = 0; o < c.offices.length; o += 1) w.scratch.swappedHolder[o] = s.holder[o]!;
}

/** Moves the first `moved` entries of each row to where `to` says. */
function permuteRows<Column extends Float64Array | Int32Array>(
  column: Column,
  rows: number,
  width: number,
  moved: number,
  to: Int32Array,
): void {
  for (let row = 0; row < rows; row += 1) {
    const before = column.slice(row * width, row * width + moved);
    for (let a = 0; a < moved; a += 1) column[row * width + to[a]!] = before[a]!;
  }
}
