import { chooseIndex, combine, DRAW_KIND } from '../random/index.ts';
import { fillOffice, seatActor } from './apply.ts';
import { effectOn, isExpelled, isFallen } from './away.ts';
import { EFFECT } from './codes.ts';
import { CANDIDATE, NO_SEAT, REST_BELOW, VACANT, VOTING } from './constants.ts';
import { listPeers } from './kernels/peers.ts';
import { weighPower } from './kernels/power.ts';
import { G } from './mechanisms/agendaParameters.ts';
import { weighClients } from './mechanisms/patronage.ts';
import { ordinarySize, renewSeats } from './renewal.ts';
import { emit, type World } from './world.ts';

/** Names of the things decided in an election, mixed into occasions; 0x31 and 0x32 are seats that are renewed. */
const PROMOTION = 0x33;
const OFFICE = 0x34;
/** A day after all others. */
const NEVER = 1e9;

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

/** Actors of standing without a seat in the assembly enter it as candidates; those under heavy sanction stay out. */
function admitActors(w: World): void {
  const { s, c } = w;
  const { actors } = c.sizes;
  const forVote = w.p.agenda[G.admitVoting]!;
  const forSeat = w.p.agenda[G.admitCandidate]!;
  for (let a = 0; a < actors; a += 1) {
    const status = s.seat[c.assembly * actors + a]!;
    const standing = s.authority[a]!;
    const lives = s.alive[a] === 1;
    const expelled = isExpelled(w, a);
    const rises = status === CANDIDATE && standing > forVote;
    const enters = status === NO_SEAT && standing > forSeat;
    if ((rises || enters) && lives && !expelled) seatActor(w, c.assembly, a, rises ? VOTING : CANDIDATE);
  }
}

/**
 * How much the present powers (voting members of the inner body, just listed, with their seats in the assembly) want `j` in a
 * higher place. His own voice is taken times 0: what would jump here cannot be foreseen.
 */
function favor(w: World, j: number): number {
  const { power, liking, threat, bloc } = w.s;
  const { peers, peerCount } = w.scratch;
  const feelings = j * power.length; // see `feelingAt`
  const dread = w.p.agenda[G.dread]!;
  const ally = w.on.alliances ? w.p.agenda[G.ally]! : 0;
  const label = bloc[j]!;
  const side = label < 0 ? -2 : label;
  let favorSum = 0;
  let all = 0.02;
  for (let n = 0; n < peerCount; n += 1) {
    const m = peers[n]!;
    const full = power[m]!;
    const weight = m === j ? 0 : full;
    const tie = bloc[m] === side ? ally : 0;
    favorSum += weight * (liking[feelings + m]! + tie - dread * threat[feelings + m]!);
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
  const { day } = w;
  const until = w.c.officeUntil[o]!;
  const since = w.c.officeSince[o]!;
  return day >= since && day < until;
}

/** Counts in scratch the offices that each actor holds and that exist today, unless the last count still holds. */
export function countOffices(w: World): void {
  const { scratch, day } = w;
  if (!scratch.officesChanged && day < scratch.officesUntil) return;
  const { holder } = w.s;
  const { officeSince, officeUntil } = w.c;
  const { officesHeld } = scratch;
  let until = NEVER;
  for (let a = 0; a < officesHeld.length; a += 1) officesHeld[a] = 0;
  for (let o = 0; o < holder.length; o += 1) {
    const h = holder[o]!;
    const at = h < 0 ? 0 : h;
    const holds = officeExists(w, o) && h >= 0;
    officesHeld[at] = officesHeld[at]! + (holds ? 1 : 0);
    const since = officeSince[o]!;
    const next = day < since ? since : officeUntil[o]!;
    until = Math.min(until, day < next ? next : NEVER);
  }
  scratch.officesUntil = until;
  scratch.officesChanged = false;
}

/** Whether a voting member of the assembly may be chosen for a place from which one is barred (-1: nobody). */
type Eligible = (w: World, a: number, barred: number) => boolean;

const mayRise: Eligible = (w, a) => {
  const status = w.s.seat[w.c.inner * w.c.sizes.actors + a]!;
  const fallen = isFallen(w, a);
  return !fallen && status !== VOTING;
};

const mayHold: Eligible = (w, a, barred) => {
  const free = w.scratch.officesHeld[a]! < 2;
  const trusted = effectOn(w, a) < EFFECT.pledge;
  return trusted && free && a !== barred;
};

/** One place, one choice among the eligible voting members of the assembly who can work; -1 where nobody is eligible. */
function elect(w: World, place: number, eligible: Eligible, barred: number): number {
  const { s, c, scratch } = w;
  const { options, optionHash, optionIndex, officesHeld } = scratch;
  const row = c.inner * c.sizes.actors;
  const q = w.p.agenda;
  const n = listEligible(w, eligible, barred);
  if (n === 0) return -1;
  listPeers(w);
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
    const lives = s.alive[a] === 1;
    const may = eligible(w, a, barred);
    scratch.optionIndex[n] = a;
    n += may && lives && fit && votes ? 1 : 0;
  }
  return n;
}
