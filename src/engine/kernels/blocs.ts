import { LOGISTIC_SLACK, logisticAll, logisticRoughly } from '../../numeric/index.ts';
import { chooseIndex, chooseRoughly, combine, DRAW_KIND } from '../../random/index.ts';
import { feelingAt } from '../feelings.ts';
import { L } from '../mechanisms/alliancesParameters.ts';
import { emit, type World } from '../world.ts';
import { findRival, findRivals } from './rivals.ts';
import { ruleTogether } from './ruling.ts';

const REVIEW = 0x61;
/** Utilities this far below the best are not considered: their chance, 1 in 400 or less, is not worth a draw. */
const HOPELESS = 6;

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

/**
 * Sums up, for the member `i`, what stands behind each name he could join: a bloc, or another member who stands alone.
 * The sums lie in scratch under the name's index; they are 0 before, and again once `valueSides` has read them. What stands under
 * no name goes into a place after all names, which nobody reads, so that nothing has to be jumped over.
 * The names lie in `sideNames`, each once; returns how many there are.
 */
function surveySides(w: World, i: number): number {
  const { power, liking, distance, threat, bloc, target } = w.s;
  const { inner, innerCount, side, sides, sideNames } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const q = w.p.alliances;
  const fondness = q[L.liking]!;
  const dispute = 2 * q[L.distance]!;
  const actors = bloc.length;
  const row = i * actors;
  const rival = target[i]!;
  const aboutRival = (rival < 0 ? i : rival) * actors;
  side[i] = actors;
  members[actors] = 1; // never a new name
  let names = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const j = inner[n]!;
    const label = side[j]!;
    const before = members[label]!;
    sideNames[names] = label;
    names += before === 0 ? 1 : 0;
    members[label] = before + 1;
    strength[label]! += power[j]!;
    affinity[label]! += fondness * liking[j * actors + i]! - dispute * distance[row + j]!;
    shared[label]! += threat[aboutRival + j]!;
  }
  return names;
}

/**
 * What standing alone is worth to `i`, and roughly what standing with each surveyed side is: affinity, need against his rival, and
 * the spoils if it wins. The log-odds that it does lie in the scratch of chances. Returns the most that any of these is worth.
 */
function valueSides(w: World, i: number, names: number, total: number): number {
  const { power, threat, bloc, target } = w.s;
  const { options, sideNames, chances, calm, part, sides } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const q = w.p.alliances;
  const resolve = q[L.resolve]!;
  const habit = q[L.habit]!;
  const balance = q[L.balance]!;
  const spoils = q[L.spoils]!;
  const common = q[L.commonSpoils]!;
  const shield = q[L.shield]!;
  const steepness = q[L.steepness]!;
  const now = bloc[i]!;
  const own = power[i]!;
  const rival = target[i]!;
  const fear = rival < 0 ? 0 : threat[feelingAt(w, i, rival)]!;
  const rivalsSide = rival < 0 ? -1 : bloc[rival]! < 0 ? rival : bloc[rival]!;
  let best = resolve * (q[L.alone]! + (now === -1 ? habit : 0));
  options[0] = best;
  for (let k = 0; k < names; k += 1) {
    const label = sideNames[k]!;
    const size = members[label]!;
    const together = strength[label]! + own;
    const support = shared[label]! / size + shield;
    const need = fear * (label === rivalsSide ? -1 : support);
    const share = together > 0 ? own / together : 0;
    const odds = steepness * (together / total - 0.5);
    const apart = affinity[label]! / size + balance * need;
    const worth = apart + spoils * logisticRoughly(odds) * (common + share);
    const utility = resolve * (worth + (label === now ? habit : 0));
    clear(w, label);
    chances[k] = odds;
    calm[k] = apart;
    part[k] = common + share;
    options[k + 1] = utility;
    best = Math.max(best, utility);
  }
  return best;
}

/** Readies the sums of a name for the next survey. */
function clear(w: World, label: number): void {
  const { members, strength, affinity, shared } = w.scratch.sides;
  members[label] = 0;
  strength[label] = 0;
  affinity[label] = 0;
  shared[label] = 0;
}

/** The same exactly, of the log-odds and the rest that `valueSides` left. */
function valueExactly(w: World, i: number, names: number): number {
  const { options, sideNames, chances, calm, part } = w.scratch;
  const q = w.p.alliances;
  const resolve = q[L.resolve]!;
  const habit = q[L.habit]!;
  const spoils = q[L.spoils]!;
  const now = w.s.bloc[i]!;
  let best = resolve * (q[L.alone]! + (now === -1 ? habit : 0));
  options[0] = best;
  logisticAll(chances, names);
  for (let k = 0; k < names; k += 1) {
    const worth = calm[k]! + spoils * chances[k]! * part[k]!;
    const utility = resolve * (worth + (sideNames[k]! === now ? habit : 0));
    options[k + 1] = utility;
    best = Math.max(best, utility);
  }
  return best;
}

/** Moves the options of at least this utility to the front, with the names of their draws; returns how many they are. */
function keepHopeful(w: World, names: number, least: number): number {
  const { options, optionHash, optionIndex, sideNames } = w.scratch;
  const { actorHash } = w.c;
  optionHash[0] = 1;
  optionIndex[0] = -1;
  let n = options[0]! < least ? 0 : 1;
  for (let k = 0; k < names; k += 1) {
    const utility = options[k + 1]!;
    const label = sideNames[k]!;
    options[n] = utility;
    optionIndex[n] = label;
    optionHash[n] = actorHash[label]!;
    n += utility < least ? 0 : 1;
  }
  return n;
}

/** By how much what a side is worth can be off where the chance that it wins is known but roughly. */
function slackOf(w: World): number {
  const q = w.p.alliances;
  return q[L.resolve]! * q[L.spoils]! * LOGISTIC_SLACK * (q[L.commonSpoils]! + 1); // a share of power is at most 1
}

/** The name that `i` joins, -1 for none, where that is plain though worths are known but roughly; else -2. */
function chooseSideRoughly(w: World, i: number, names: number, occasion: number, best: number): number {
  const { options, optionHash, optionIndex } = w.scratch;
  const slack = slackOf(w);
  const least = best - HOPELESS;
  const n = keepHopeful(w, names, least - 2 * slack);
  const { choice } = DRAW_KIND;
  const ahead = chooseRoughly(options, slack, n, w.stream, choice, w.c.actorHash[i]!, occasion, optionHash);
  return ahead < 0 || options[ahead]! < least + 2 * slack ? -2 : optionIndex[ahead]!;
}

/** The name that `i` joins, -1 for none. */
function chooseSide(w: World, i: number, names: number, occasion: number): number {
  const { options, optionHash, optionIndex } = w.scratch;
  const n = keepHopeful(w, names, valueExactly(w, i, names) - HOPELESS);
  const { choice } = DRAW_KIND;
  return optionIndex[chooseIndex(options, n, w.stream, choice, w.c.actorHash[i]!, occasion, optionHash)]!;
}

/** One member reconsiders where he stands: alone, in a bloc that exists, or with another who stands alone. */
function reconsider(w: World, i: number, occasion: number, total: number): void {
  const names = surveySides(w, i);
  const best = valueSides(w, i, names, total);
  const plain = chooseSideRoughly(w, i, names, occasion, best);
  join(w, i, plain === -2 ? chooseSide(w, i, names, occasion) : plain, w.s.bloc[i]!);
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
