import { listInner } from './apply.ts';
import { openCohorts } from './cells.ts';
import { setClocks } from './clocks.ts';
import { VACANT } from './constants.ts';
import { openEconomy } from './economyGauges.ts';
import { ageMembers, H } from './mechanisms/health.ts';
import { appointingOffice, K, weighClients, weighPools } from './mechanisms/patronage.ts';
import { openPeripheries } from './ratification.ts';
import { TERROR } from './terrorState.ts';
import type { World } from './world.ts';

/** Sets the state of the first day from the scenario's facts and this point's numbers, and the first threshold of each clock. */
export function start(w: World): void {
  const { s, c } = w;
  s.all.fill(0);
  w.day = c.startDay;
  w.month = 0;
  w.quarter = -1;
  setPersons(w);
  setPolitics(w);
  setInstitutions(w);
  openEconomy(w);
  openPeripheries(w);
  openCohorts(w);
  ageMembers(w);
  setClocks(w);
}

function setPersons(w: World): void {
  const { s, c, values } = w;
  const { actors } = c.sizes;
  const standing = c.traits.authority!;
  const senses = c.traits['apparatus-sense']!;
  for (let a = 0; a < actors; a += 1) {
    s.alive[a] = 1;
    s.capacity[a] = c.initialCapacity[a]!;
    s.ceiling[a] = 1 - w.p.health[H.permanent]! * (1 - c.initialCapacity[a]!);
    s.expectedReturn[a] = 1;
    s.presence[a] = 1;
    s.authority[a] = values[standing[a]!]!;
    s.baseAuthority[a] = s.authority[a]!;
    s.weight[a] = s.authority[a]!;
    s.sense[a] = values[senses[a]!]!;
    s.target[a] = -1;
    s.bloc[a] = -1;
    s.rung[a] = c.initialRung[a]!;
    s.rungDay[a] = s.rung[a] === 0 ? 0 : c.startDay;
  }
  s.leader.fill(-1);
  s.verdict[0] = -1;
  s.changed[0] = 1;
  s.letter[1] = -1;
  s.letter[2] = -1;
}

function setPolitics(w: World): void {
  const { s, c, values } = w;
  for (let at = 0; at < c.likingNumber.length; at += 1) {
    const number = c.likingNumber[at]!;
    if (number >= 0) s.liking[at] = values[number]!;
  }
  for (let at = 0; at < c.positionNumber.length; at += 1) {
    const position = c.positionNumber[at]!;
    const salience = c.salienceNumber[at]!;
    s.position[at] = position < 0 ? 50 : values[position]!;
    if (salience >= 0) s.salience[at] = values[salience]!;
  }
  for (let k = 0; k < c.sizes.issues; k += 1) s.policy[k] = values[c.initialPolicyNumber[k]!]!;
  s.ban[0] = c.initialBan ? 1 : 0;
  s.watch[0] = c.initialWatch ? 1 : 0;
  s.terror[TERROR.possible] = c.initialTerror ? 1 : 0;
  s.terror[TERROR.signatory] = -1;
  s.congressDay[0] = c.initialCongressDay;
}

function setInstitutions(w: World): void {
  const { s, c } = w;
  s.holder.set(c.initialHolder);
  s.heldSince.set(c.initialHeldSince);
  s.seat.set(c.initialSeat);
  listInner(w);
  for (let pool = 0; pool < c.pools.length; pool += 1) setClients(w, pool);
  weighPools(w);
  weighClients(w);
  for (let body = 0; body < c.sizes.bodies; body += 1) setOrdinary(w, body, c.initialOrdinary[body]!);
  for (let body = 0; body < c.sizes.bodies; body += 1)
    for (let a = 0; a < c.sizes.actors; a += 1)
      addFollowers(w, body, a, c.initialFollowers[body * c.sizes.actors + a]!);
}

/** On the first day the incumbent, and the local chief, have part of the posts; the rest are nobody's. */
function setClients(w: World, pool: number): void {
  const { groups } = w.c.sizes;
  w.s.clients[pool * groups + groups - 1] = 1;
  giveClients(w, pool, appointingOffice(w, pool));
  giveClients(w, pool, w.c.poolPatron[pool]!);
}

/** The holder of an office, if he is an actor without posts in the pool, gets his first share out of nobody's. */
function giveClients(w: World, pool: number, office: number): void {
  const { clients, holder } = w.s;
  const { groups } = w.c.sizes;
  const h = office < 0 ? VACANT : holder[office]!;
  if (!w.on.patronage || h < 0 || clients[pool * groups + h]! > 0) return;
  const share = w.p.patronage[K.startShare]!;
  clients[pool * groups + h] = share;
  clients[pool * groups + groups - 1]! -= share;
}

/**
 * Fills the ordinary seats of a body by patron: the seats of each pool are split like its posts, whole seats only, and what
 * rounding leaves over is nobody's.
 */
export function setOrdinary(w: World, body: number, seats: number): void {
  const { s, c } = w;
  const { groups, actors } = c.sizes;
  const row = body * groups;
  for (let g = 0; g < groups; g += 1) s.ordinary[row + g] = 0;
  let left = seats;
  if (body === c.assembly || body === c.control) {
    shareSeats(w);
    for (let a = 0; a < actors; a += 1) {
      const won = Math.min(left, Math.round(seats * w.scratch.options[a]!));
      s.ordinary[row + a] = won;
      left -= won;
    }
  }
  s.ordinary[row + actors] = left;
  s.appointedShare[body] = seats === 0 ? 0 : (seats - left) / seats;
}

/** By patron, his part of the seats that pools have in a body, in scratch: pool by pool, since few have any. */
function shareSeats(w: World): void {
  const { clients } = w.s;
  const { poolSeats } = w.c;
  const { groups } = w.c.sizes;
  const shares = w.scratch.options;
  shares.fill(0);
  for (let pool = 0; pool < poolSeats.length; pool += 1) {
    if (poolSeats[pool]! < 0) continue;
    const part = w.values[poolSeats[pool]!]!;
    for (let g = 0; g < groups; g += 1) shares[g] = shares[g]! + part * clients[pool * groups + g]!;
  }
}

/** Gives somebody so many seats that vote with him, over what the pools gave: no office made them, so nobody was appointed. */
export function addFollowers(w: World, body: number, a: number, seats: number): void {
  w.s.ordinary[body * w.c.sizes.groups + a]! += seats;
}
