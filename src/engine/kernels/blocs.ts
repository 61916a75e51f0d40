import { combine } from '../../random/index.ts';
import { emit, type World } from '../world.ts';
import { findRival, findRivals } from './rivals.ts';
import { ruleTogether } from './ruling.ts';
import { chooseSide } from './sides.ts';

const REVIEW = 0x61;

/** Distance of a member of the inner body from each of those before him, on what they care about, 0-1. */
function measureDistances(w: World, n: number): void {
  const { position, salience, distance } = w.s;
  const { inner } = w.scratch;
  const { actors, issues } = w.c.sizes;
  const i = inner[n]!;
  const mine = i * issues;
  for (let o = 0; o < n; o += 1) {
    const j = inner[o]!;
    const his = j * issues;
    let sum = 0;
    let weight = 0.05;
    for (let k = 0; k < issues; k += 1) {
      const care = salience[mine + k]! + salience[his + k]!;
      sum += care * Math.abs(position[mine + k]! - position[his + k]!);
      weight += care;
    }
    const apart = sum / (100 * weight);
    distance[i * actors + j] = apart;
    distance[j * actors + i] = apart;
  }
}

/** The name under which `a` can be joined: his bloc's, else his own; none while he stands alone and a bloc still bears his name. */
function nameSide(w: World, a: number): void {
  const { side, blocSize } = w.scratch;
  const b = w.s.bloc[a]!;
  const alone = blocSize[a]! > 0 ? w.c.sizes.actors : a;
  side[a] = b < 0 ? alone : b;
}

/** One member reconsiders where he stands: alone, in a bloc that exists, or with another who stands alone. */
function reconsider(w: World, i: number, occasion: number, total: number): void {
  join(w, i, chooseSide(w, i, occasion, total), w.s.bloc[i]!);
  nameSide(w, i);
}

function join(w: World, i: number, label: number, now: number): void {
  const { s } = w;
  const { blocSize } = w.scratch;
  if (label === now) return;
  if (label >= 0 && s.bloc[label] === -1 && blocSize[label] === 0) {
    s.bloc[label] = label;
    blocSize[label] = 1;
  }
  s.bloc[i] = label;
  if (label >= 0) blocSize[label] = blocSize[label]! + 1;
  if (now >= 0) {
    blocSize[now] = blocSize[now]! - 1;
    nameSide(w, now);
  }
  if (w.sink !== null) emit(w, 'bloc', i, label, -1, 0);
}

/** Counts the members of each bloc, by the actor whose name it bears, and names the side of each. */
function countBlocs(w: World): void {
  const { bloc } = w.s;
  const { inner, innerCount, blocSize } = w.scratch;
  for (let a = 0; a < blocSize.length; a += 1) blocSize[a] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]!;
    if (b >= 0) blocSize[b] = blocSize[b]! + 1;
  }
  for (let n = 0; n < innerCount; n += 1) nameSide(w, inner[n]!);
}

/** A bloc of one is no bloc. */
function dissolveSingles(w: World): void {
  const { bloc } = w.s;
  const { inner, innerCount, blocSize } = w.scratch;
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]!;
    if (b >= 0 && blocSize[b]! < 2) bloc[inner[n]!] = -1;
  }
}

/** Orders the inner body by power, the weightiest first. */
function rankMembers(w: World): void {
  const { power } = w.s;
  const { order, rank, inner, innerCount } = w.scratch;
  const { actorHash } = w.c;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const own = power[a]!;
    let before = 0;
    // everybody is compared with everybody: less than what guesses about an order cost that luck decides
    for (let o = 0; o < n; o += 1) {
      const b = inner[o]!;
      const other = power[b]!;
      let second = own < other ? 1 : 0;
      if (own === other) second = actorHash[a]! >= actorHash[b]! ? 1 : 0;
      before += second;
      rank[o]! += 1 - second;
    }
    rank[n] = before;
  }
  for (let n = 0; n < innerCount; n += 1) order[rank[n]!] = inner[n]!;
}

/** All members of the inner body reconsider, the weightiest first. */
export function reviewAlliances(w: World): void {
  const { s, scratch } = w;
  const { power } = s;
  const { order, inner, innerCount } = scratch;
  if (w.ruling !== null) {
    findRivals(w);
    ruleTogether(w, w.ruling);
    s.shaken[0] = 0;
    return;
  }
  if (w.month % 12 === 0 || s.shaken[0] === 1) for (let n = 1; n < innerCount; n += 1) measureDistances(w, n);
  countBlocs(w);
  rankMembers(w);
  let total = 0.02;
  for (let n = 0; n < innerCount; n += 1) total += power[inner[n]!]!;
  const review = Math.floor(w.month / 6) * 16 + Math.min(15, s.removals[0]!);
  const occasion = combine(REVIEW, review);
  for (let n = 0; n < innerCount; n += 1) {
    findRival(w, order[n]!);
    reconsider(w, order[n]!, occasion, total);
  }
  dissolveSingles(w);
  s.shaken[0] = 0;
}
