import { logistic } from '../../numeric/index.ts';
import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { emit, type World } from '../world.ts';
import { offsets, parameter, type Mechanism } from './mechanism.ts';

const parameters = {
  balance: parameter(2, 0.8, 3.5, 'utility', 'how much a feared rival outside a bloc makes one want to join it', 'S075, S080: need over liking'),
  liking: parameter(1.2, 0.4, 2, 'utility', 'weight of liking among allies', 'assumed below need: S076'),
  distance: parameter(1.2, 0.3, 2.5, 'utility', 'weight of distance on the issues they care about', 'S077: a bloc set a disputed point aside'),
  spoils: parameter(1, 0.3, 2, 'utility', 'weight of the chance to win times one\'s own share of it', 'assumed'),
  habit: parameter(0.8, 0.3, 1.4, 'utility', 'cost of leaving a line already taken', 'assumed'),
  resolve: parameter(3, 1.5, 5, 'per unit of utility', 'how firmly members follow their interest when they choose sides', 'blocs on record lasted one to three years: at 3 a bloc worth keeping is rarely left by accident'),
  administration: parameter(2.5, 1, 4, 'factor', 'what control of all posts would add to a rival\'s stature for an observer who sees it in full', 'S087: the post was taken for a clerk\'s; size assumed'),
  lesson: parameter(0.12, 0.03, 0.3, 'share', 'how much of his blindness to administrative power a member loses with each removal he sees', 'S087; assumed'),
  hostility: parameter(0.5, 0.2, 0.8, 'share', 'part of the fear of a rival that remains toward one liked fully', 'assumed'),
} as const;

export const L = offsets(parameters);
const REVIEW = 0x61;

const isInner = (w: World, a: number): boolean => w.s.alive[a] === 1 && w.s.seat[w.c.inner * w.c.sizes.actors + a]! > 0;

/** Fear that each member of the inner body has of each other: perceived stature x hostility; and his first rival. */
export function assessRivals(w: World): void {
  const { s, c, p } = w;
  const { actors } = c.sizes;
  const q = p.alliances;
  const administration = w.on.patronage ? q[L.administration]! : 0;
  const floor = q[L.hostility]!;
  for (let i = 0; i < actors; i += 1) {
    s.target[i] = -1;
    let most = 0;
    for (let j = 0; j < actors; j += 1) {
      const at = i * actors + j;
      if (i === j || s.alive[i] === 0 || !isInner(w, j)) {
        s.threat[at] = 0;
        continue;
      }
      const stature = Math.min(1, s.weight[j]! + administration * s.sense[i]! * s.admin[j]!);
      const fear = stature * (floor + (1 - floor) * (0.5 - 0.5 * s.liking[at]!));
      s.threat[at] = fear;
      if (fear > most && !(s.bloc[i]! >= 0 && s.bloc[i] === s.bloc[j])) {
        most = fear;
        s.target[i] = j;
      }
    }
  }
}

/** Distance of two members on what they care about, 0-1. */
function measureDistances(w: World): void {
  const { s, c, scratch } = w;
  const { actors, issues } = c.sizes;
  for (let i = 0; i < actors; i += 1) {
    if (!isInner(w, i)) continue;
    for (let j = 0; j < i; j += 1) {
      if (!isInner(w, j)) continue;
      let sum = 0;
      let weight = 0.05;
      for (let k = 0; k < issues; k += 1) {
        const salience = s.salience[i * issues + k]! + s.salience[j * issues + k]!;
        sum += salience * Math.abs(s.position[i * issues + k]! - s.position[j * issues + k]!);
        weight += salience;
      }
      const distance = sum / (100 * weight);
      scratch.distance[i * actors + j] = distance;
      scratch.distance[j * actors + i] = distance;
    }
  }
}

/** What the bloc labelled `label` (or the single member `partner`) is worth to `i`; -Infinity if it is empty. */
function worth(w: World, i: number, label: number, partner: number, total: number): number {
  const { s, c, scratch, p } = w;
  const { actors } = c.sizes;
  const q = p.alliances;
  const rival = s.target[i]!;
  let members = 0;
  let strength = 0;
  let affinity = 0;
  let hasRival = false;
  let shared = 0;
  for (let j = 0; j < actors; j += 1) {
    if (j === i || !isInner(w, j) || (partner >= 0 ? j !== partner : s.bloc[j] !== label)) continue;
    members += 1;
    strength += s.weight[j]! + s.admin[j]!;
    affinity += q[L.liking]! * s.liking[i * actors + j]! - q[L.distance]! * scratch.distance[i * actors + j]! * 2;
    if (j === rival) hasRival = true;
    if (rival >= 0) shared += s.threat[j * actors + rival]!;
  }
  if (members === 0) return Number.NEGATIVE_INFINITY;
  const own = s.weight[i]! + s.admin[i]!;
  const together = strength + own;
  const winning = logistic(6 * (together / total - 0.5));
  const need = rival < 0 ? 0 : s.threat[i * actors + rival]! * (hasRival ? -1 : shared / members + 0.3);
  return affinity / members + q[L.balance]! * need + q[L.spoils]! * winning * (0.4 + own / together);
}

/** One member reconsiders where he stands: alone, in a bloc that exists, or with another who stands alone. */
function reconsider(w: World, i: number, review: number, total: number): void {
  const { s, c, scratch, p } = w;
  const { actors } = c.sizes;
  const now = s.bloc[i]!;
  let n = 0;
  const add = (utility: number, hash: number, label: number): void => {
    scratch.options[n] = p.alliances[L.resolve]! * (utility + (label === now ? p.alliances[L.habit]! : 0));
    scratch.optionHash[n] = hash;
    scratch.optionIndex[n] = label;
    n += 1;
  };
  add(0.3, 1, -1);
  for (let j = 0; j < actors; j += 1) {
    let label = -1;
    let worthOf = Number.NEGATIVE_INFINITY;
    if (blocExists(w, j)) {
      label = j;
      worthOf = worth(w, i, j, -1, total);
    } else if (j !== i && isInner(w, j) && s.bloc[j] === -1) {
      label = j;
      worthOf = worth(w, i, -1, j, total);
    }
    if (worthOf > Number.NEGATIVE_INFINITY) add(worthOf, c.actorHash[j]!, label);
  }
  const chosen = chooseIndex(scratch.options, n, w.stream, DRAW_KIND.choice, c.actorHash[i]!, combine(REVIEW, review), scratch.optionHash);
  const label = scratch.optionIndex[chosen]!;
  if (label === now) return;
  if (label >= 0 && s.bloc[label] === -1 && !blocExists(w, label)) s.bloc[label] = label;
  s.bloc[i] = label;
  if (w.sink !== null) emit(w, 'bloc', i, label, -1, 0);
}

function blocExists(w: World, label: number): boolean {
  for (let a = 0; a < w.c.sizes.actors; a += 1) if (w.s.bloc[a] === label && isInner(w, a)) return true;
  return false;
}

/** A bloc of one is no bloc. */
function dissolveSingles(w: World): void {
  const { s, c } = w;
  w.scratch.blocWeight.fill(0);
  for (let a = 0; a < c.sizes.actors; a += 1) if (s.bloc[a]! >= 0) w.scratch.blocWeight[s.bloc[a]!]! += isInner(w, a) ? 1 : 0;
  for (let a = 0; a < c.sizes.actors; a += 1) if (s.bloc[a]! >= 0 && w.scratch.blocWeight[s.bloc[a]!]! < 2) s.bloc[a] = -1;
}

/** All members of the inner body reconsider, the weightiest first. */
export function reviewAlliances(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  const { order } = w.scratch;
  measureDistances(w);
  let n = 0;
  let total = 0.1;
  for (let a = 0; a < actors; a += 1) {
    if (!isInner(w, a)) {
      s.bloc[a] = -1;
      continue;
    }
    total += s.weight[a]! + s.admin[a]!;
    let at = n;
    while (at > 0 && before(w, a, order[at - 1]!)) {
      order[at] = order[at - 1]!;
      at -= 1;
    }
    order[at] = a;
    n += 1;
  }
  const review = Math.floor(w.month / 6) * 16 + Math.min(15, s.removals[0]!);
  for (let k = 0; k < n; k += 1) {
    assessOne(w, order[k]!);
    reconsider(w, order[k]!, review, total);
  }
  dissolveSingles(w);
  s.shaken[0] = 0;
}

const before = (w: World, a: number, b: number): boolean =>
  w.s.weight[a]! > w.s.weight[b]! || (w.s.weight[a] === w.s.weight[b] && w.c.actorHash[a]! < w.c.actorHash[b]!);

/** The first rival of one member, allies aside. */
function assessOne(w: World, i: number): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  s.target[i] = -1;
  let most = 0;
  for (let j = 0; j < actors; j += 1) {
    const fear = s.threat[i * actors + j]!;
    if (fear > most && !(s.bloc[i]! >= 0 && s.bloc[i] === s.bloc[j])) {
      most = fear;
      s.target[i] = j;
    }
  }
}

function month(w: World): void {
  const { s, c } = w;
  if (s.shaken[0] === 1) {
    // every change of seats teaches something about what posts are worth
    for (let a = 0; a < c.sizes.actors; a += 1) s.sense[a]! += (1 - s.sense[a]!) * w.p.alliances[L.lesson]! * 0.25;
  }
  if (w.month % 3 === 0 || s.shaken[0] === 1) assessRivals(w);
  if (w.month % 6 === 0 || s.shaken[0] === 1) reviewAlliances(w);
}

export const alliances: Mechanism = {
  id: 'alliances',
  claim: 'Blocs form against whoever is seen as strongest, by need more than by liking; power over posts is misjudged until it has been felt; after each defeat the sides are drawn anew.',
  neutral: 'Everybody stands alone and fears nobody in particular.',
  signature: false,
  parameters,
  reads: ['alive', 'seat', 'weight', 'admin', 'sense', 'liking', 'bloc', 'position', 'salience', 'threat', 'target', 'shaken', 'removals'],
  evolves: ['threat', 'target', 'bloc', 'shaken', 'sense'],
  emits: ['bloc'],
  rows: ['S075', 'S076', 'S077', 'S078', 'S080', 'S087', 'S088'],
  month,
};
