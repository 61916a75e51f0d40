import { exp } from '../../numeric/index.ts';
import { EFFECT } from '../codes.ts';
import { MONTH_DAYS } from '../constants.ts';
import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  placement: parameter(
    0.4,
    0.15,
    0.65,
    'share',
    "part of refilled posts whose new holder becomes the appointer's client",
    '28 % of provincial secretaries were outright appointees in 1923; recommendation did more',
  ),
  local: parameter(
    0.3,
    0.1,
    0.5,
    'share',
    "part that goes to the local chief's own people instead",
    'regional machines stayed partly autonomous (Gill)',
  ),
  learning: parameter(
    12,
    6,
    24,
    'months',
    'time a new holder needs until the office works fully for him',
    'precursors with the same lever did not profit at once: S006',
  ),
  drift: parameter(0.012, 0.004, 0.03, 'per month', "clients who cease to be anybody's", 'assumed'),
  desertion: parameter(
    0.12,
    0.05,
    0.25,
    'per month',
    'clients who leave a patron who looks lost',
    'capitulations of 1927-28 came within months',
  ),
  service: parameter(
    0.5,
    0.1,
    0.9,
    'share',
    'how far loyalty must be earned by serving requests rather than by appointing',
    'Harris: secretaries traded support for security; the split is assumed',
  ),
  dependence: parameter(
    2,
    0.8,
    3.5,
    'utility',
    'how strongly a client follows his patron in a vote',
    'assumed: about as much as the weightiest policy',
  ),
  startShare: parameter(
    0.25,
    0.1,
    0.45,
    'share',
    'posts that are already clients of the incumbent on the first day',
    'assumed',
  ),
  price: parameter(
    0.7,
    0.3,
    1,
    'share',
    'part of the appointing that stops while it is under public fire',
    'recalls nearly stopped in October 1923',
  ),
  slate: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'part of the new seats in the assembly that go by the slate of the office that draws it; the rest by the delegates',
    'assumed',
  ),
  growth: parameter(
    0.2,
    0.05,
    0.4,
    'share',
    'growth of the assembly at a congress',
    '19, 19, 25, 27 full members, 1919-22, and proposals of 1922 to double it',
  ),
  retention: parameter(
    0.85,
    0.7,
    0.95,
    'share',
    'ordinary members of the assembly elected again',
    'assumed from rolls of 1919-22',
  ),
  slateBase: parameter(
    0.3,
    0.1,
    0.5,
    'share',
    "part of the slate that is the drawer's own choice however few posts are his",
    'assumed',
  ),
  slateGrowth: parameter(
    1.4,
    0.7,
    2,
    'share per share of posts',
    'how that part grows with the posts that are his',
    'assumed: with half of all posts the slate is his',
  ),
  fallenRetention: parameter(
    0.6,
    0.3,
    0.9,
    'share',
    'what is left of the chance of re-election of those whose patron has died or fallen',
    'S073; size assumed',
  ),
} as const;

export const K = offsets(parameters);

/** The office that fills a pool today: the first of its list that exists; -1 where none does. */
export function appointingOffice(w: World, pool: number): number {
  const { offices } = w.c.sizes;
  for (let i = 0; i < offices; i += 1) {
    const o = w.c.poolOffices[pool * offices + i]!;
    if (o < 0) return -1;
    if (w.day >= w.c.officeSince[o]! && w.day < w.c.officeUntil[o]!) return o;
  }
  return -1;
}

/**
 * Refills one pool for a quarter: some posts fall vacant, and go to the appointer's, the local chief's or nobody's people. What
 * each then has counts among the congress's electors.
 */
function refill(w: World, pool: number, office: number, reach: number, pressure: number): void {
  const { s, c } = w;
  const { admin, clients } = s;
  const { leaving, gained } = w.scratch;
  const q = w.p.patronage;
  const weight = s.electors[pool]!;
  const { groups } = c.sizes;
  const nobody = groups - 1;
  const row = pool * groups;
  const appointer = office < 0 ? -1 : s.holder[office]!;
  const chief = c.poolPatron[pool]! < 0 ? -1 : s.holder[c.poolPatron[pool]!]!;
  const vacancies = s.vacancies[pool]! * pressure;
  const kept = 1 - vacancies;
  const placed = appointer < 0 ? 0 : vacancies * reach;
  let left = vacancies - placed;
  const local = chief < 0 || chief === appointer ? 0 : Math.min(left, vacancies * q[K.local]!);
  left -= local;
  let ownerless = clients[row + nobody]! * kept + left;
  if (chief >= 0) gained[chief] = local;
  if (appointer >= 0) gained[appointer] = placed;
  for (let a = 0; a < nobody; a += 1) {
    const share = clients[row + a]! * kept + gained[a]!;
    const lost = share * leaving[a]!;
    const rest = share - lost;
    clients[row + a] = rest;
    admin[a]! += weight * rest;
    ownerless += lost;
  }
  clients[row + nobody] = ownerless;
  if (chief >= 0) gained[chief] = 0;
  if (appointer >= 0) gained[appointer] = 0;
}

/** The part of his clients that each actor loses in a quarter: more where he looks lost. */
function weighLosses(w: World): void {
  const { alive, rung } = w.s;
  const { leaving } = w.scratch;
  const { rungEffects } = w.c;
  const q = w.p.patronage;
  const drift = 3 * q[K.drift]!;
  const desertion = Math.min(1, 3 * q[K.desertion]!);
  const offices = EFFECT['loses-offices'];
  for (let a = 0; a < leaving.length; a += 1) {
    const effect = rungEffects[rung[a]!]!;
    const lost = alive[a] === 0 || effect >= offices;
    leaving[a] = lost ? desertion : drift;
  }
}

/** The share of vacancies that the holder of an office makes his own: it grows with his tenure and with what he does for people. */
function reachOf(w: World, office: number): number {
  const { s, c, values } = w;
  const holder = office < 0 ? -1 : s.holder[office]!;
  if (holder < 0) return 0;
  const q = w.p.patronage;
  const tenure = (w.day - s.heldSince[office]!) / MONTH_DAYS;
  const service = values[c.traits.service![holder]!]!;
  const share =
    q[K.placement]! * (1 - exp(-tenure / q[K.learning]!)) * (1 - q[K.service]! + q[K.service]! * service * 2);
  return Math.min(1, share);
}

/** The share of each pool's posts that fall vacant in a quarter, and its part of the congress's electors: neither changes. */
export function weighPools(w: World): void {
  const { vacancies, electors } = w.s;
  const { values } = w;
  const { poolDelegates, poolExits } = w.c;
  let total = 0;
  for (let pool = 0; pool < electors.length; pool += 1) total += values[poolDelegates[pool]!]!;
  for (let pool = 0; pool < electors.length; pool += 1) {
    vacancies[pool] = 1 - exp(-values[poolExits[pool]!]! / 4);
    electors[pool] = total <= 0 ? 0 : values[poolDelegates[pool]!]! / total;
  }
}

/** Weighs each actor's clients over all pools: the part of the congress's electors that is his. */
export function weighClients(w: World): void {
  const { admin, clients, electors } = w.s;
  const { groups, actors } = w.c.sizes;
  for (let a = 0; a < actors; a += 1) admin[a] = 0;
  for (let pool = 0; pool < electors.length; pool += 1) {
    const weight = electors[pool]!;
    for (let a = 0; a < actors; a += 1) admin[a]! += weight * clients[pool * groups + a]!;
  }
}

/** Posts change hands slowly: a step each quarter. While appointing is under public fire most of it stops. */
function month(w: World): void {
  const { admin, contested } = w.s;
  const before = contested[0]!;
  const months = before > 0 ? before - 1 : before;
  contested[0] = months;
  if (w.month % 3 !== 0) return;
  const pressure = months > 0 ? 1 - w.p.patronage[K.price]! : 1;
  weighLosses(w);
  for (let a = 0; a < admin.length; a += 1) admin[a] = 0;
  let known = -2;
  let reach = 0;
  for (let pool = 0; pool < w.c.pools.length; pool += 1) {
    const office = appointingOffice(w, pool);
    if (office !== known) reach = reachOf(w, office); // most pools are filled by one office
    known = office;
    refill(w, pool, office, reach, pressure);
  }
}

export const patronage: Mechanism = {
  id: 'patronage',
  claim:
    'The office that appoints fills posts with its people; they become delegates, delegates elect the assembly, the assembly the leaders.',
  neutral:
    'Posts are filled by free local election: nobody gains or keeps clients, and new seats owe nobody.',
  signature: false,
  parameters,
  reads: ['holder', 'heldSince', 'alive', 'rung', 'contested', 'clients', 'vacancies', 'electors'],
  evolves: ['clients', 'admin', 'contested'],
  emits: [],
  rows: ['S004', 'S005', 'S006', 'S065', 'S066', 'S069', 'S072'],
  month,
};
