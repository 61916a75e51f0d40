import { binomial, chooseIndex, combine, DRAW_KIND, uniform } from '../random/index.ts';
import { fillOffice, seatActor } from './apply.ts';
import { effectOn, isExpelled, isFallen } from './away.ts';
import { freeElectors } from './cells.ts';
import { EFFECT } from './codes.ts';
import { CANDIDATE, NO_SEAT, REST_BELOW, VACANT, VOTING } from './constants.ts';
import { feelingAt } from './feelings.ts';
import { weighPower } from './kernels/power.ts';
import { G } from './mechanisms/agendaParameters.ts';
import { K, weighClients } from './mechanisms/patronage.ts';
import { emit, type World } from './world.ts';

/** Names of the things decided in an election, mixed into occasions. */
const NEW_SEATS = 0x31;
const KEPT_SEATS = 0x32;
const PROMOTION = 0x33;
const OFFICE = 0x34;

/**
 * A congress: it renews the ordinary seats of the assembly (and of the control body) and the assembly then fills the inner
 * body and the offices. Sitting members mostly stay; new seats go by the slate and by the delegates' patrons.
 */
export function holdCongress(w: World): void {
  const { s, c } = w;
  s.congressNumber[0]! += 1;
  s.congressDay[0] = w.day;
  weighClients(w);
  weighPower(w);
  renewSeats(w, c.assembly);
  if (c.control >= 0) renewSeats(w, c.control);
  admitActors(w);
  if (w.sink !== null) emit(w, 'congress', -1, -1, c.assembly, ordinarySize(w, c.assembly));
  fillInner(w);
  fillVacancies(w);
}

const ordinarySize = (w: World, body: number): number => {
  let n = 0;
  for (let g = 0; g < w.c.sizes.groups; g += 1) n += w.s.ordinary[body * w.c.sizes.groups + g]!;
  return n;
};

/** How many actors have a vote in a body; it grows as a whole, and the new seats are ordinary ones. */
function seatedActors(w: World, body: number): number {
  const { actors } = w.c.sizes;
  let n = 0;
  for (let a = 0; a < actors; a += 1) if (w.s.seat[body * actors + a] === VOTING) n += 1;
  return n;
}

/** Who draws the slate: the last of the offices that do whose holder is an actor; -1 if nobody does. */
function slateDrawer(w: World): number {
  const { s, c } = w;
  let drawer = -1;
  for (let o = 0; o < c.offices.length; o += 1)
    if (c.officeSlate[o] === 1 && s.holder[o]! >= 0) drawer = s.holder[o]!;
  return drawer;
}

/** Lists as options who has electors of his own, and what part of all; `free` of the delegates owe nobody. Returns how many. */
function listPatrons(w: World, drawer: number, free: number): number {
  const { options, optionIndex } = w.scratch;
  if (!w.on.patronage) return 0;
  let n = 0;
  for (let a = 0; a < w.c.sizes.actors; a += 1) {
    const share = electorShare(w, a, drawer, free);
    const barred = w.s.alive[a] === 0 || isExpelled(w, a);
    options[n] = share;
    optionIndex[n] = a;
    n += share > 0 && !barred ? 1 : 0;
  }
  return n;
}

/** Part of the electors that is a patron's own, once the slate has been drawn. */
function electorShare(w: World, a: number, drawer: number, free: number): number {
  const { admin } = w.s;
  const q = w.p.patronage;
  const slate = drawer < 0 ? 0 : q[K.slate]!;
  const own = admin[a]!;
  const led = Math.min(1, q[K.slateBase]! + q[K.slateGrowth]! * own);
  return (1 - slate) * own * (1 - free) + (a === drawer ? slate * led : 0);
}

/**
 * Renews the ordinary seats of one body: binomial retention for each patron, then the free seats one patron after another
 * by conditional binomials (a multinomial), the rest to nobody. All draws are named by patron, body and congress.
 */
function renewSeats(w: World, body: number): void {
  const { s, c, stream } = w;
  const { groups, actors } = c.sizes;
  const { options, optionIndex } = w.scratch;
  const q = w.p.patronage;
  const row = body * groups;
  const before = ordinarySize(w, body);
  const size = Math.max(1, before + Math.round((before + seatedActors(w, body)) * q[K.growth]!));
  const congress = combine(c.bodyHash[body]!, s.congressNumber[0]!);
  let kept = 0;
  for (let g = 0; g < groups; g += 1) {
    const n = s.ordinary[row + g]!;
    if (n === 0) continue;
    const name = g < actors ? c.actorHash[g]! : 0;
    const stay =
      g < actors && (s.alive[g] === 0 || isFallen(w, g))
        ? q[K.retention]! * q[K.fallenRetention]!
        : q[K.retention]!;
    const keep = binomial(uniform(stream, DRAW_KIND.seats, name, combine(congress, KEPT_SEATS)), n, stay);
    // members whose patron is gone owe nobody from now on
    if (g < actors && (s.alive[g] === 0 || isExpelled(w, g))) {
      s.ordinary[row + actors]! += keep;
      s.ordinary[row + g] = 0;
    } else s.ordinary[row + g] = keep;
    kept += keep;
  }
  let free = Math.max(0, size - kept);
  const filled = free;
  let rest = 1;
  const drawer = slateDrawer(w);
  const appointed = appointedPosts(w);
  const unbound = freeElectors(w, appointed);
  const slated = listPatrons(w, drawer, unbound);
  for (let i = 0; i < slated && free > 0; i += 1) {
    const a = optionIndex[i]!;
    const share = options[i]!;
    const won = binomial(
      uniform(stream, DRAW_KIND.seats, c.actorHash[a]!, combine(congress, NEW_SEATS)),
      free,
      Math.min(1, share / rest),
    );
    s.ordinary[row + a]! += won;
    free -= won;
    rest = Math.max(1e-9, rest - share);
  }
  s.ordinary[row + actors]! += free;
  if (w.on.patronage)
    s.appointedShare[body] =
      (s.appointedShare[body]! * kept + appointed * filled) / Math.max(1, kept + filled);
}

/** Part of the posts that are filled by an office rather than by their own electors. */
function appointedPosts(w: World): number {
  const { s, c } = w;
  let share = 0;
  for (let a = 0; a < c.sizes.actors; a += 1) share += s.admin[a]!;
  return Math.min(1, share + w.p.patronage[K.placement]!);
}

/** Actors of standing without a seat in the assembly enter it as candidates; those under heavy sanction stay out. */
function admitActors(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  for (let a = 0; a < actors; a += 1) {
    const at = c.assembly * actors + a;
    if (s.alive[a] === 0 || isExpelled(w, a)) continue;
    if (s.seat[at] === CANDIDATE && s.authority[a]! > w.p.agenda[G.admitVoting]!)
      seatActor(w, c.assembly, a, VOTING);
    else if (s.seat[at] === NO_SEAT && s.authority[a]! > w.p.agenda[G.admitCandidate]!)
      seatActor(w, c.assembly, a, CANDIDATE);
  }
}

/**
 * How much the present powers (members of the inner body with their seats in the assembly) want `j` in a higher place. His own
 * voice, and that of candidates, counts nothing: it is taken times 0, since what jumps here cannot be foreseen.
 */
function favor(w: World, j: number): number {
  const { s, c } = w;
  const { power, liking, threat, bloc, seat } = s;
  const { inner, innerCount } = w.scratch;
  const { actors } = c.sizes;
  const row = c.inner * actors;
  const voting = VOTING;
  const dread = w.p.agenda[G.dread]!;
  const ally = w.on.alliances ? w.p.agenda[G.ally]! : 0;
  const label = bloc[j]!;
  const side = label < 0 ? -2 : label;
  let favorSum = 0;
  let all = 0.02;
  for (let n = 0; n < innerCount; n += 1) {
    const m = inner[n]!;
    const at = feelingAt(w, m, j);
    const full = power[m]!;
    const status = seat[row + m]!;
    const weight = m !== j && status === voting ? full : 0;
    const tie = bloc[m] === side ? ally : 0;
    favorSum += weight * (liking[at]! + tie - dread * threat[at]!);
    all += weight;
  }
  return favorSum / all;
}

/** Fills the inner body up to its size from the voting members of the assembly, by favor, standing and chance. */
function fillInner(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  let sitting = 0;
  for (let a = 0; a < actors; a += 1) if (s.seat[c.inner * actors + a] === VOTING) sitting += 1;
  const size = Math.round(c.innerSize + w.p.agenda[G.innerGrowth]! * s.congressNumber[0]!);
  for (let place = sitting; place < size; place += 1) {
    const chosen = elect(w, combine(PROMOTION, place + 1), mayRise, -1);
    if (chosen < 0) return;
    seatActor(w, c.inner, chosen, VOTING);
  }
}

/** Vacant offices go to members of the assembly by the same favor, never to `barred`; an office that does not exist stays empty. */
export function fillVacancies(w: World, barred = -1): void {
  const { s, c } = w;
  const { holder } = s;
  const vacant = VACANT;
  s.vacant[0] = 0;
  for (let o = 0; o < holder.length; o += 1) {
    if (holder[o] !== vacant || !officeExists(w, o)) continue;
    const chosen = elect(w, combine(OFFICE, c.officeHash[o]!), mayHold, barred);
    if (chosen >= 0) fillOffice(w, o, chosen);
  }
}

export function officeExists(w: World, o: number): boolean {
  const until = w.c.officeUntil[o]!;
  return w.day >= w.c.officeSince[o]! && w.day < until;
}

/** Counts in scratch the offices that each actor holds and that exist today. */
export function countOffices(w: World): void {
  const { holder } = w.s;
  const { officesHeld } = w.scratch;
  for (let a = 0; a < officesHeld.length; a += 1) officesHeld[a] = 0;
  for (let o = 0; o < holder.length; o += 1) {
    const h = holder[o]!;
    const at = h < 0 ? 0 : h;
    const holds = officeExists(w, o) && h >= 0;
    officesHeld[at] = officesHeld[at]! + (holds ? 1 : 0);
  }
}

/** Whether a voting member of the assembly may be chosen for a place from which one is barred (-1: nobody). */
type Eligible = (w: World, a: number, barred: number) => boolean;

const mayRise: Eligible = (w, a) => {
  const status = w.s.seat[w.c.inner * w.c.sizes.actors + a]!;
  return !isFallen(w, a) && status !== VOTING;
};

const mayHold: Eligible = (w, a, barred) => {
  const free = w.scratch.officesHeld[a]! < 2;
  return effectOn(w, a) < EFFECT.pledge && free && a !== barred;
};

/** One place, one choice among the eligible voting members of the assembly who can work; -1 where nobody is eligible. */
function elect(w: World, place: number, eligible: Eligible, barred: number): number {
  const { s, c, scratch } = w;
  const { options, optionHash, optionIndex, officesHeld } = scratch;
  const row = c.inner * c.sizes.actors;
  const q = w.p.agenda;
  const n = listEligible(w, eligible, barred);
  if (n === 0) return -1;
  for (let i = 0; i < n; i += 1) {
    const a = optionIndex[i]!;
    const rank = s.seat[row + a]! > NO_SEAT ? q[G.rank]! : 0;
    options[i] =
      q[G.favor]! * favor(w, a) + q[G.standing]! * s.authority[a]! + rank - q[G.load]! * officesHeld[a]!;
    optionHash[i] = c.actorHash[a]!;
  }
  const occasion = combine(place, s.congressNumber[0]! + 1);
  return optionIndex[chooseIndex(options, n, w.stream, DRAW_KIND.choice, 0, occasion, optionHash)]!;
}

/** Lists as options who may be chosen, and returns how many: each is written down, and counted only if he may. */
function listEligible(w: World, eligible: Eligible, barred: number): number {
  const { s, c, scratch } = w;
  const row = c.assembly * c.sizes.actors;
  countOffices(w);
  let n = 0;
  for (let a = 0; a < c.sizes.actors; a += 1) {
    const fit = s.capacity[a]! >= REST_BELOW;
    const votes = s.seat[row + a] === VOTING;
    const may = eligible(w, a, barred) && s.alive[a] !== 0;
    scratch.optionIndex[n] = a;
    n += may && fit && votes ? 1 : 0;
  }
  return n;
}
