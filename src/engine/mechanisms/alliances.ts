import { logisticAll } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { weighPower } from '../kernels/power.ts';
import { emit, type World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  balance: parameter(
    2,
    0.8,
    3.5,
    'utility',
    'how much a feared rival outside a bloc makes one want to join it',
    'S075, S080: need over liking',
  ),
  liking: parameter(1.2, 0.4, 2, 'utility', 'weight of liking among allies', 'assumed below need: S076'),
  distance: parameter(
    1.2,
    0.3,
    2.5,
    'utility',
    'weight of distance on the issues they care about',
    'S077: a bloc set a disputed point aside',
  ),
  spoils: parameter(
    1,
    0.3,
    2,
    'utility',
    "weight of the chance to win times one's own share of it; strength counts standing and seats in the assembly alike",
    'assumed',
  ),
  habit: parameter(0.8, 0.3, 1.4, 'utility', 'cost of leaving a line already taken', 'assumed'),
  resolve: parameter(
    3,
    1.5,
    5,
    'per unit of utility',
    'how firmly members follow their interest when they choose sides',
    'blocs on record lasted one to three years: at 3 a bloc worth keeping is rarely left by accident',
  ),
  administration: parameter(
    2.5,
    1,
    4,
    'factor',
    "what control of all posts would add to a rival's stature for an observer who sees it in full",
    "S087: the post was taken for a clerk's; size assumed",
  ),
  lesson: parameter(
    0.12,
    0.03,
    0.3,
    'share',
    'how much of his blindness to administrative power a member loses with each removal he sees',
    'S087; assumed',
  ),
  hostility: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'part of the fear of a rival that remains toward one liked fully',
    'assumed',
  ),
} as const;

export const L = offsets(parameters);
const REVIEW = 0x61;
/** What it is worth to stand alone (utility). */
const STANDING_ALONE = 0.3;

/** Utilities this far below the best are not considered: their chance, 1 in 400 or less, is not worth a draw. */
const HOPELESS = 6;

/** Fear that each actor has of each member of the inner body, and of the fallen: perceived stature x hostility. */
export function assessRivals(w: World): void {
  const { scratch } = w;
  const { actors } = w.c.sizes;
  const { weight, admin, alive, sense, liking, threat, target, shaken } = w.s;
  const { inner, innerCount, feared, fearedCount } = scratch;
  const q = w.p.alliances;
  const administration = w.on.patronage ? q[L.administration]! : 0;
  const floor = q[L.hostility]!;
  const slope = (1 - floor) / 2;
  // the columns of all others are zero already while the seats of the inner body stay as they were
  if (shaken[0] === 1) for (let at = 0; at < threat.length; at += 1) threat[at] = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const standing = weight[j]!;
    const posts = administration * admin[j]!;
    let at = j;
    for (let i = 0; i < actors; i += 1) {
      const stature = standing + posts * sense[i]!;
      threat[at] = alive[i] === 0 ? 0 : (stature > 1 ? 1 : stature) * (floor + slope * (1 - liking[at]!));
      at += actors;
    }
    threat[j * actors + j] = 0;
  }
  for (let i = 0; i < actors; i += 1) target[i] = -1;
  for (let n = 0; n < innerCount; n += 1) findRival(w, inner[n]!);
}

/** The first rival of one member, allies aside. */
function findRival(w: World, i: number): void {
  const { threat, bloc, target } = w.s;
  const { feared, fearedCount } = w.scratch;
  const row = i * bloc.length;
  const own = bloc[i]!;
  const ally = own < 0 ? -2 : own;
  let rival = -1;
  let most = 0;
  for (let n = 0; n < fearedCount; n += 1) {
    const j = feared[n]!;
    const fear = threat[row + j]!;
    if (fear <= most || bloc[j] === ally) continue;
    most = fear;
    rival = j;
  }
  target[i] = rival;
}

/** Distance of the members of the inner body on what they care about, 0-1. */
function measureDistances(w: World): void {
  const { actors, issues } = w.c.sizes;
  const { position, salience, distance: distances } = w.s;
  const { inner, innerCount } = w.scratch;
  for (let n = 1; n < innerCount; n += 1) {
    const i = inner[n]!;
    for (let o = 0; o < n; o += 1) {
      const j = inner[o]!;
      let sum = 0;
      let weight = 0.05;
      let mine = i * issues;
      let his = j * issues;
      for (const end = mine + issues; mine < end; mine += 1) {
        const care = salience[mine]! + salience[his]!;
        sum += care * Math.abs(position[mine]! - position[his]!);
        weight += care;
        his += 1;
      }
      const distance = sum / (100 * weight);
      distances[i * actors + j] = distance;
      distances[j * actors + i] = distance;
    }
  }
}

/**
 * Sums up, for the member `i`, what stands behind each name he could join: a bloc, or another member who stands alone.
 * Two passes over the inner body; the sums lie in scratch under the name's index. The names, each once, follow the first
 * place of `optionIndex`; returns how many there are.
 */
function surveySides(w: World, i: number): number {
  const { power, liking, distance, threat, bloc, target } = w.s;
  const { inner, innerCount, sides, optionIndex, blocWeight: bears } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const q = w.p.alliances;
  const fondness = q[L.liking]!;
  const dispute = 2 * q[L.distance]!;
  const actors = bloc.length;
  const row = i * actors;
  const feared = target[i]! < 0 ? i : target[i]! | 0;
  for (let n = 0; n < innerCount; n += 1) {
    members[inner[n]!] = 0;
    bears[inner[n]!] = 0;
  }
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]! | 0;
    if (b < 0) continue;
    members[b] = 0;
    bears[b] = 1;
  }
  let names = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const j = inner[n]!;
    const b = bloc[j]! | 0;
    // one who stands alone while a bloc still bears his name cannot be joined under it
    if (j === i || (b < 0 && bears[j] === 1)) continue;
    const label = b < 0 ? j : b;
    if (members[label] === 0) {
      strength[label] = 0;
      affinity[label] = 0;
      shared[label] = 0;
      names += 1;
      optionIndex[names] = label;
    }
    members[label] = members[label]! + 1;
    strength[label] = strength[label]! + power[j]!;
    affinity[label] = affinity[label]! + (fondness * liking[row + j]! - dispute * distance[row + j]!);
    shared[label] = shared[label]! + threat[j * actors + feared]!;
  }
  return names;
}

/** For each surveyed name of `i`, the chance that its side and he would win, into the scratch of chances. */
function weighSides(w: World, i: number, names: number, total: number): void {
  const { chances, optionIndex, sides } = w.scratch;
  const { strength } = sides;
  const own = w.s.power[i]!;
  for (let k = 0; k < names; k += 1) chances[k] = 6 * ((strength[optionIndex[k + 1]!]! + own) / total - 0.5);
  logisticAll(chances, names);
}

/**
 * What standing with each surveyed side is worth to `i`: affinity, need against his rival, and the spoils if it wins.
 * Keeps, after the option of standing alone, those worth a draw; returns the number of options.
 */
function valueSides(w: World, i: number, names: number): number {
  const { power, threat, bloc, target } = w.s;
  const { options, optionHash, optionIndex, chances, sides } = w.scratch;
  const { members, strength, affinity, shared } = sides;
  const { actorHash } = w.c;
  const q = w.p.alliances;
  const resolve = q[L.resolve]!;
  const habit = q[L.habit]!;
  const balance = q[L.balance]!;
  const spoils = q[L.spoils]!;
  const now = bloc[i]! | 0;
  const own = power[i]!;
  const rival = target[i]! | 0;
  const fear = rival < 0 ? 0 : threat[i * bloc.length + rival]!;
  const rivalsSide = rival < 0 ? -1 : bloc[rival]! < 0 ? rival : bloc[rival]! | 0;
  options[0] = resolve * (STANDING_ALONE + (now === -1 ? habit : 0));
  optionHash[0] = 1;
  optionIndex[0] = -1;
  let best = options[0]!;
  let n = 1;
  for (let k = 0; k < names; k += 1) {
    const label = optionIndex[k + 1]!;
    const together = strength[label]! + own;
    const need = rival < 0 ? 0 : fear * (label === rivalsSide ? -1 : shared[label]! / members[label]! + 0.3);
    const share = together > 0 ? own / together : 0;
    const worth = affinity[label]! / members[label]! + balance * need + spoils * chances[k]! * (0.4 + share);
    const utility = resolve * (worth + (label === now ? habit : 0));
    if (utility < best - HOPELESS) continue;
    if (utility > best) best = utility;
    options[n] = utility;
    optionHash[n] = actorHash[label]!;
    optionIndex[n] = label;
    n += 1;
  }
  for (let k = 0; k < n; k += 1) if (options[k]! < best - HOPELESS) options[k] = Number.NEGATIVE_INFINITY;
  return n;
}

/** One member reconsiders where he stands: alone, in a bloc that exists, or with another who stands alone. */
function reconsider(w: World, i: number, review: number, total: number): void {
  const { c, scratch } = w;
  const { options, optionHash, optionIndex } = scratch;
  const names = surveySides(w, i);
  weighSides(w, i, names, total);
  const n = valueSides(w, i, names);
  const chosen =
    n === 1
      ? 0
      : chooseIndex(
          options,
          n,
          w.stream,
          DRAW_KIND.choice,
          c.actorHash[i]!,
          combine(REVIEW, review),
          optionHash,
        );
  join(w, i, optionIndex[chosen]!, w.s.bloc[i]!);
}

/** Whether some bloc still bears the name of `a`, who stands alone. */
function isLabel(w: World, a: number): boolean {
  const { bloc } = w.s;
  const { inner, innerCount } = w.scratch;
  for (let n = 0; n < innerCount; n += 1) if (bloc[inner[n]!] === a) return true;
  return false;
}

function join(w: World, i: number, label: number, now: number): void {
  const { s } = w;
  if (label === now) return;
  if (label >= 0 && s.bloc[label] === -1 && !isLabel(w, label)) s.bloc[label] = label;
  s.bloc[i] = label;
  if (w.sink !== null) emit(w, 'bloc', i, label, -1, 0);
}

/** A bloc of one is no bloc. */
function dissolveSingles(w: World): void {
  const { bloc } = w.s;
  const { inner, innerCount, blocWeight } = w.scratch;
  for (let a = 0; a < blocWeight.length; a += 1) blocWeight[a] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]! | 0;
    if (b >= 0) blocWeight[b] = blocWeight[b]! + 1;
  }
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]! | 0;
    if (b >= 0 && blocWeight[b]! < 2) bloc[inner[n]!] = -1;
  }
}

/** All members of the inner body reconsider, the weightiest first. */
export function reviewAlliances(w: World): void {
  const { s, scratch } = w;
  const { power } = s;
  const { order, inner, innerCount } = scratch;
  const { actorHash } = w.c;
  if (w.month % 12 === 0 || s.shaken[0] === 1) measureDistances(w);
  let total = 0.02;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const own = power[a]!;
    total += own;
    let at = n;
    for (; at > 0; at -= 1) {
      const b = order[at - 1]!;
      if (own < power[b]! || (own === power[b] && actorHash[a]! >= actorHash[b]!)) break;
      order[at] = b;
    }
    order[at] = a;
  }
  const review = Math.floor(w.month / 6) * 16 + Math.min(15, s.removals[0]!);
  for (let n = 0; n < innerCount; n += 1) {
    findRival(w, order[n]!);
    reconsider(w, order[n]!, review, total);
  }
  dissolveSingles(w);
  s.shaken[0] = 0;
}

function month(w: World): void {
  const { s, c } = w;
  const shaken = s.shaken[0] === 1;
  if (shaken) {
    // every change of seats teaches something about what posts are worth
    const { sense } = s;
    const lesson = w.p.alliances[L.lesson]!;
    for (let a = 0; a < c.sizes.actors; a += 1) sense[a]! += (1 - sense[a]!) * lesson * 0.25;
  }
  if (w.month % 3 === 0 || shaken) {
    weighPower(w);
    assessRivals(w);
  }
  if (w.month % 6 === 0 || shaken) reviewAlliances(w);
}

export const alliances: Mechanism = {
  id: 'alliances',
  claim:
    'Blocs form against whoever is seen as strongest, by need more than by liking; power over posts is misjudged until it has been felt; after each defeat the sides are drawn anew.',
  neutral: 'Everybody stands alone and fears nobody in particular.',
  signature: false,
  parameters,
  reads: [
    'alive',
    'seat',
    'ordinary',
    'weight',
    'admin',
    'sense',
    'liking',
    'bloc',
    'position',
    'salience',
    'distance',
    'shaken',
    'removals',
  ],
  evolves: ['power', 'distance', 'threat', 'target', 'bloc', 'shaken', 'sense'],
  emits: ['bloc'],
  rows: ['S075', 'S076', 'S077', 'S078', 'S080', 'S087', 'S088'],
  month,
};
