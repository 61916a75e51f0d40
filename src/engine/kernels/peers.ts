import { VOTING } from '../constants.ts';
import type { World } from '../world.ts';

/**
 * The voting members of the inner body, as whoever would lead must reckon with them. Each is written down and counted only where
 * it holds, so that no jump depends on it.
 */

/** Lists the voting members of the inner body; returns the greatest power (standing and seats) of any. */
export function listPeers(w: World): number {
  const { scratch } = w;
  const { inner, innerCount, peers } = scratch;
  const { power } = w.s;
  let count = 0;
  let most = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const own = power[a]!;
    const votes = votesInInner(w, a);
    peers[count] = a;
    count += votes ? 1 : 0;
    most = Math.max(most, votes ? own : 0);
  }
  scratch.peerCount = count;
  return most;
}

/** Whether one of the inner body votes in it. */
export const votesInInner = (w: World, a: number): boolean =>
  w.s.seat[w.c.inner * w.c.sizes.actors + a] === VOTING;

/** Lists those of them who have that much power; returns how many. */
export function listMatches(w: World, least: number): number {
  const { peers, peerCount, matches } = w.scratch;
  const { power } = w.s;
  let count = 0;
  for (let n = 0; n < peerCount; n += 1) {
    const a = peers[n]!;
    matches[count] = a;
    count += power[a]! >= least ? 1 : 0;
  }
  return count;
}

/** Lists the rivals of `x`, those outside his bloc, the one of the greatest power first; returns how many. */
export function listRivals(w: World, x: number): number {
  const { peers, peerCount, rivals } = w.scratch;
  const { power, bloc } = w.s;
  const own = bloc[x]!;
  const side = own < 0 ? -2 : own;
  let count = 0;
  let first = 0;
  let most = -1;
  for (let n = 0; n < peerCount; n += 1) {
    const r = peers[n]!;
    const strength = power[r]!;
    const rival = bloc[r] !== side && r !== x;
    const stronger = rival && strength > most;
    rivals[count] = r;
    first = stronger ? count : first;
    most = stronger ? strength : most;
    count += rival ? 1 : 0;
  }
  const strongest = rivals[first]!;
  rivals[first] = rivals[0]!;
  rivals[0] = strongest;
  return count;
}
