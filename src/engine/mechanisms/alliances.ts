import { logistic } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { weighPower } from '../kernels/power.ts';
import { emit, type World } from '../world.ts';
import { offsets, parameter, type Mechanism } from './mechanism.ts';

const parameters = {
  balance: parameter(2, 0.8, 3.5, 'utility', 'how much a feared rival outside a bloc makes one want to join it', 'S075, S080: need over liking'),
  liking: parameter(1.2, 0.4, 2, 'utility', 'weight of liking among allies', 'assumed below need: S076'),
  distance: parameter(1.2, 0.3, 2.5, 'utility', 'weight of distance on the issues they care about', 'S077: a bloc set a disputed point aside'),
  spoils: parameter(1, 0.3, 2, 'utility', 'weight of the chance to win times one\'s own share of it; strength counts standing and seats in the assembly alike', 'assumed'),
  habit: parameter(0.8, 0.3, 1.4, 'utility', 'cost of leaving a line already taken', 'assumed'),
  resolve: parameter(3, 1.5, 5, 'per unit of utility', 'how firmly members follow their interest when they choose sides', 'blocs on record lasted one to three years: at 3 a bloc worth keeping is rarely left by accident'),
  administration: parameter(2.5, 1, 4, 'factor', 'what control of all posts would add to a rival\'s stature for an observer who sees it in full', 'S087: the post was taken for a clerk\'s; size assumed'),
  lesson: parameter(0.12, 0.03, 0.3, 'share', 'how much of his blindness to administrative power a member loses with each removal he sees', 'S087; assumed'),
  hostility: parameter(0.5, 0.2, 0.8, 'share', 'part of the fear of a rival that remains toward one liked fully', 'assumed'),
} as const;

export const L = offsets(parameters);
const REVIEW = 0x61;
/** What it is worth to stand alone (utility). */
const STANDING_ALONE = 0.3;

/** Utilities this far below the best are not considered: their chance, 1 in 400 or less, is not worth a draw. */
const HOPELESS = 6;

/** Fear that each actor has of each member of the inner body: perceived stature x hostility. */
export function assessRivals(w: World): void {
  const { scratch } = w;
  const { actors } = w.c.sizes;
  const { weight, admin, alive, sense, liking, threat } = w.s;
  const q = w.p.alliances;
  const administration = w.on.patronage ? q[L.administration]! : 0;
  const floor = q[L.hostility]!;
  const slope = (1 - floor) / 2;
  for (let at = 0; at < threat.length; at += 1) threat[at] = 0;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const j = scratch.inner[n]!;
    const standing = weight[j]!;
    const posts = administration * admin[j]!;
    for (let i = 0; i < actors; i += 1) {
      if (i === j || alive[i] === 0) continue;
      const at = i * actors + j;
      const stature = standing + posts * sense[i]!;
      threat[at] = (stature > 1 ? 1 : stature) * (floor + slope * (1 - liking[at]!));
    }
  }
  for (let i = 0; i < actors; i += 1) w.s.target[i] = -1;
  for (let n = 0; n < scratch.innerCount; n += 1) findRival(w, scratch.inner[n]!);
}

/** The first rival of one member, allies aside. */
function findRival(w: World, i: number): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const own = s.bloc[i]!;
  let rival = -1;
  let most = 0;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const j = scratch.inner[n]!;
    const fear = s.threat[i * actors + j]!;
    if (fear <= most || (own >= 0 && own === s.bloc[j])) continue;
    most = fear;
    rival = j;
  }
  s.target[i] = rival;
}

/** Distance of the members of the inner body on what they care about, 0-1. */
function measureDistances(w: World): void {
  const { scratch } = w;
  const { actors, issues } = w.c.sizes;
  const { position, salience, distance: distances } = w.s;
  const { inner, innerCount } = scratch;
  for (let n = 1; n < innerCount; n += 1) {
    const i = inner[n]!;
    for (let o = 0; o < n; o += 1) {
      const j = inner[o]!;
      let sum = 0;
      let weight = 0.05;
      for (let k = 0; k < issues; k += 1) {
        const care = salience[i * issues + k]! + salience[j * issues + k]!;
        sum += care * Math.abs(position[i * issues + k]! - position[j * issues + k]!);
        weight += care;
      }
      const distance = sum / (100 * weight);
      distances[i * actors + j] = distance;
      distances[j * actors + i] = distance;
    }
  }
}

/**
 * Sums up, for the member `i`, what stands behind each name he could join: a bloc, or another member who stands alone.
 * One pass over the inner body; the sums lie in scratch under the name's index.
 */
function surveySides(w: World, i: number): void {
  const { power, liking, distance, threat, bloc, target } = w.s;
  const { inner, innerCount, sides } = w.scratch;
  const { actors } = w.c.sizes;
  const row = i * actors;
  const feared = target[i]! < 0 ? i : target[i]!;
  for (let n = 0; n < innerCount; n += 1) sides.members[inner[n]!] = 0;
  for (let n = 0; n < innerCount; n += 1) if (bloc[inner[n]!]! >= 0) sides.members[bloc[inner[n]!]!] = 0;
  for (let n = 0; n < innerCount; n += 1) {
    const j = inner[n]!;
    const label = bloc[j] === -1 ? (isLabel(w, j) ? -1 : j) : bloc[j]!;
    if (j === i || label < 0) continue;
    if (sides.members[label] === 0) {
      sides.strength[label] = 0;
      sides.affinity[label] = 0;
      sides.shared[label] = 0;
    }
    sides.members[label]! += 1;
    sides.strength[label]! += power[j]!;
    sides.affinity[label]! += w.p.alliances[L.liking]! * liking[row + j]! - 2 * w.p.alliances[L.distance]! * distance[row + j]!;
    sides.shared[label]! += threat[j * actors + feared]!;
  }
}

/** Whether some bloc still bears the name of `a`, who stands alone. */
function isLabel(w: World, a: number): boolean {
  const { bloc } = w.s;
  const { inner, innerCount } = w.scratch;
  for (let n = 0; n < innerCount; n += 1) if (bloc[inner[n]!] === a) return true;
  return false;
}

/** What standing with a surveyed side is worth to `i`: affinity, need against his rival, and the spoils if it wins. */
function worth(w: World, i: number, label: number, total: number): number {
  const { power, threat, bloc, target } = w.s;
  const { sides } = w.scratch;
  const q = w.p.alliances;
  const members = sides.members[label]!;
  const rival = target[i]!;
  const own = power[i]!;
  const together = sides.strength[label]! + own;
  const winning = logistic(6 * (together / total - 0.5));
  const hasRival = rival >= 0 && (bloc[rival] === label || (bloc[rival] === -1 && rival === label));
  const need = rival < 0 ? 0 : threat[i * w.c.sizes.actors + rival]! * (hasRival ? -1 : sides.shared[label]! / members + 0.3);
  return sides.affinity[label]! / members + q[L.balance]! * need + q[L.spoils]! * winning * (0.4 + own / together);
}

/** One member reconsiders where he stands: alone, in a bloc that exists, or with another who stands alone. */
function reconsider(w: World, i: number, review: number, total: number): void {
  const { c, scratch, p } = w;
  const { options, optionHash, optionIndex, inner, innerCount, sides } = scratch;
  const { bloc } = w.s;
  const resolve = p.alliances[L.resolve]!;
  const habit = p.alliances[L.habit]!;
  const now = bloc[i]!;
  surveySides(w, i);
  options[0] = resolve * (STANDING_ALONE + (now === -1 ? habit : 0));
  optionHash[0] = 1;
  optionIndex[0] = -1;
  let best = options[0]!;
  let n = 1;
  for (let k = 0; k < innerCount; k += 1) {
    const label = bloc[inner[k]!] === -1 ? inner[k]! : bloc[inner[k]!]!;
    if (sides.members[label] === 0) continue;
    const utility = resolve * (worth(w, i, label, total) + (label === now ? habit : 0));
    sides.members[label] = 0; // each name is an option once
    if (utility < best - HOPELESS) continue;
    if (utility > best) best = utility;
    options[n] = utility;
    optionHash[n] = c.actorHash[label]!;
    optionIndex[n] = label;
    n += 1;
  }
  for (let k = 0; k < n; k += 1) if (options[k]! < best - HOPELESS) options[k] = Number.NEGATIVE_INFINITY;
  const chosen = n === 1 ? 0 : chooseIndex(options, n, w.stream, DRAW_KIND.choice, c.actorHash[i]!, combine(REVIEW, review), optionHash);
  join(w, i, optionIndex[chosen]!, now);
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
  const { s, scratch } = w;
  const { inner, innerCount, blocWeight } = scratch;
  for (let a = 0; a < blocWeight.length; a += 1) blocWeight[a] = 0;
  for (let n = 0; n < innerCount; n += 1) if (s.bloc[inner[n]!]! >= 0) blocWeight[s.bloc[inner[n]!]!]! += 1;
  for (let n = 0; n < innerCount; n += 1) if (s.bloc[inner[n]!]! >= 0 && blocWeight[s.bloc[inner[n]!]!]! < 2) s.bloc[inner[n]!] = -1;
}

/** All members of the inner body reconsider, the weightiest first. */
export function reviewAlliances(w: World): void {
  const { s, scratch } = w;
  const { order, inner, innerCount } = scratch;
  if (w.month % 12 === 0 || s.shaken[0] === 1) measureDistances(w);
  let total = 0.02;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    total += s.power[a]!;
    let at = n;
    while (at > 0 && before(w, a, order[at - 1]!)) {
      order[at] = order[at - 1]!;
      at -= 1;
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

const before = (w: World, a: number, b: number): boolean =>
  w.s.power[a]! > w.s.power[b]! || (w.s.power[a] === w.s.power[b] && w.c.actorHash[a]! < w.c.actorHash[b]!);

function month(w: World): void {
  const { s, c } = w;
  const shaken = s.shaken[0] === 1;
  if (shaken) {
    // every change of seats teaches something about what posts are worth
    for (let a = 0; a < c.sizes.actors; a += 1) s.sense[a]! += (1 - s.sense[a]!) * w.p.alliances[L.lesson]! * 0.25;
  }
  if (w.month % 3 === 0 || shaken) {
    weighPower(w);
    assessRivals(w);
  }
  if (w.month % 6 === 0 || shaken) reviewAlliances(w);
}

export const alliances: Mechanism = {
  id: 'alliances',
  claim: 'Blocs form against whoever is seen as strongest, by need more than by liking; power over posts is misjudged until it has been felt; after each defeat the sides are drawn anew.',
  neutral: 'Everybody stands alone and fears nobody in particular.',
  signature: false,
  parameters,
  reads: ['alive', 'seat', 'ordinary', 'weight', 'admin', 'sense', 'liking', 'bloc', 'position', 'salience', 'distance', 'shaken', 'removals'],
  evolves: ['power', 'distance', 'threat', 'target', 'bloc', 'shaken', 'sense'],
  emits: ['bloc'],
  rows: ['S075', 'S076', 'S077', 'S078', 'S080', 'S087', 'S088'],
  month,
};
