import { exp } from '../../numeric/index.ts';
import { combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { die } from '../apply.ts';
import { illnessClock, resetClock } from '../clocks.ts';
import { REST_BELOW } from '../constants.ts';
import { emit, type World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  death45: parameter(
    0.01,
    0.005,
    0.02,
    'per year',
    'background chance of death at age 45',
    'life tables of European men of the period, wide',
  ),
  aging: parameter(
    0.09,
    0.07,
    0.11,
    'per year of age',
    'growth of that chance with age (Gompertz)',
    'usual range of the Gompertz slope',
  ),
  workload: parameter(
    0.4,
    0,
    0.8,
    'share of the rate',
    'how much full rest takes off the rate of illness at full work',
    'S093: politics worsened the symptoms; size assumed',
  ),
  upset: parameter(0.4, 0, 1, 'share of the rate', 'how much being under attack adds to it', 'S083, S093'),
  deathPerIllness: parameter(
    0.2,
    0.08,
    0.4,
    'probability',
    'chance that a first illness of full severity kills; grows with the cube of severity, and with what earlier illnesses have taken for good',
    'four major attacks before the end in the one well-documented case; one natural death a year among some forty leaders, 1917-22',
  ),
  recoveryMonths: parameter(
    4,
    2,
    8,
    'months',
    'time constant of recovery',
    'four months from the stroke of 25 May 1922 to the return of 2 October',
  ),
  permanent: parameter(
    0.35,
    0.15,
    0.6,
    'share',
    'part of the loss that does not come back',
    'assumed from the same case',
  ),
  frailty: parameter(
    2,
    1,
    4,
    'factor',
    'how much deadlier an illness is for all that earlier ones have taken',
    'the same case: the first attack was survived, the fourth was not',
  ),
  defianceCost: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'what working against orders takes from recovery',
    'S095; size assumed',
  ),
} as const;

export const H = offsets(parameters);
const ILLNESS = 0x11;
const FATAL = 0x12;

function fallIll(w: World, a: number): void {
  const { s, c, p } = w;
  const occasion = combine(c.actorHash[a]!, s.occurrence[illnessClock(w, a)]!);
  const severity =
    w.values[c.traits['illness-severity']![a]!]! *
    (0.5 + uniform(w.stream, DRAW_KIND.health, c.actorHash[a]!, combine(occasion, ILLNESS)));
  const loss = Math.min(1, severity);
  s.capacity[a]! *= 1 - loss;
  s.ceiling[a]! *= 1 - loss * p.health[H.permanent]!;
  if (w.sink !== null) emit(w, 'illness', a, -1, -1, s.capacity[a]!);
  const chance =
    1 -
    exp(
      -p.health[H.deathPerIllness]! * loss * loss * loss * (1 + p.health[H.frailty]! * (1 - s.ceiling[a]!)),
    );
  if (uniform(w.stream, DRAW_KIND.health, c.actorHash[a]!, combine(occasion, FATAL)) < chance) die(w, a);
}

/** Background mortality of the year: Gompertz growth with age from the rate at 45. */
export function ageMembers(w: World): void {
  const { s, c, p } = w;
  for (let a = 0; a < c.sizes.actors; a += 1) {
    const age = c.bornDay[a] === 0 ? 45 : (w.day - c.bornDay[a]!) / 365.25;
    s.mortality[a] = (p.health[H.death45]! * exp(p.health[H.aging]! * (age - 45))) / 12;
  }
}

/** In most months no clock of the living runs out: then all have recovered at once. */
function month(w: World): void {
  if (w.month % 12 === 0) ageMembers(w);
  passTime(w);
  if (runDown(w) > 0) strikeDown(w);
}

/** All recover as if nobody fell ill, and their clocks of illness run on; the living whose clock has run out are marked. */
function passTime(w: World): void {
  const { s, c, p, values } = w;
  const { before, due } = w.scratch;
  const { actors } = c.sizes;
  const { alive, capacity, ceiling, hazard, fireAt, rung } = s;
  const workload = p.health[H.workload]!;
  const upset = p.health[H.upset]!;
  const recovery = 1 / p.health[H.recoveryMonths]!;
  const cost = p.health[H.defianceCost]!;
  const rates = c.traits['illnesses-per-year']![0]!;
  const defiances = c.traits.disobedience![0]!;
  const enough = REST_BELOW;
  for (let a = 0; a < actors; a += 1) {
    const fit = capacity[a]!;
    const lives = alive[a]!;
    const resting = fit < enough;
    const willful = values[defiances + a]!;
    const defiance = resting ? willful : 0;
    const work = resting ? willful * fit : fit;
    const rate = values[rates + a]!;
    const attack = rung[a]! > 0 ? upset : 0;
    const risk = hazard[a]! + ((rate * (1 - workload * (1 - work) + attack)) / 12) * lives;
    hazard[a] = risk;
    const bearable = fireAt[a]!;
    due[a] = risk >= bearable ? lives : 0;
    const missing = Math.max(0, ceiling[a]! - fit);
    before[a] = fit;
    capacity[a] = fit + missing * recovery * (1 - cost * defiance) * lives;
  }
}

/** The clocks of death run on, and mark likewise. How many of the living have one clock or the other run out. */
function runDown(w: World): number {
  const { alive, hazard, fireAt, mortality } = w.s;
  const { due } = w.scratch;
  const { actors } = w.c.sizes;
  let struck = 0;
  for (let a = 0; a < actors; a += 1) {
    const lives = alive[a]!;
    const ill = due[a]!;
    const end = hazard[actors + a]! + mortality[a]! * lives;
    hazard[actors + a] = end;
    const bearable = fireAt[actors + a]!;
    const out = end >= bearable ? lives : ill;
    due[a] = out;
    struck += out;
  }
  return struck;
}

/** Lists those living whose clock of illness or death has run out, and returns how many. */
function listStruck(w: World): number {
  const { due, struck } = w.scratch;
  let count = 0;
  for (let a = 0; a < due.length; a += 1) {
    struck[count] = a;
    count += due[a]!;
  }
  return count;
}

/** Nobody has recovered yet: how well they would be is kept aside. */
function putBack(w: World): void {
  const { capacity } = w.s;
  const { recovered, before } = w.scratch;
  for (let a = 0; a < capacity.length; a += 1) {
    recovered[a] = capacity[a]!;
    capacity[a] = before[a]!;
  }
}

/** One after another falls ill, or dies: what is left of a name goes to those who are well on that day. */
function strikeDown(w: World): void {
  const { capacity } = w.s;
  const { recovered, struck } = w.scratch;
  const count = listStruck(w);
  putBack(w);
  for (let n = 0; n < count; n += 1) {
    const a = struck[n]!;
    recover(w, a);
    strikeOne(w, a);
    recovered[a] = capacity[a]!;
  }
  recover(w, w.c.sizes.actors);
}

/** All before `end`, in the order of actors, have recovered, and who was struck is as that has left him. */
function recover(w: World, end: number): void {
  const { capacity } = w.s;
  const { recovered } = w.scratch;
  for (let a = 0; a < capacity.length; a += 1) {
    const before = capacity[a]!;
    const after = recovered[a]!;
    capacity[a] = a < end ? after : before;
  }
}

function strikeOne(w: World, a: number): void {
  const { capacity, hazard, fireAt } = w.s;
  const clock = w.c.sizes.actors + a;
  if (hazard[a]! >= fireAt[a]!) bearIllness(w, a);
  else capacity[a] = w.scratch.recovered[a]!;
  if (hazard[clock]! >= fireAt[clock]!) die(w, a);
}

/** An illness, and for whoever survives it a first month of recovery, unless he was worse before than he can now become. */
function bearIllness(w: World, a: number): void {
  const { s, c, p, values } = w;
  const before = s.capacity[a]!;
  const defiance = before < REST_BELOW ? values[c.traits.disobedience![a]!]! : 0;
  resetClock(w, illnessClock(w, a));
  fallIll(w, a);
  if (s.alive[a] === 0 || before >= s.ceiling[a]!) return;
  const pace = 1 / p.health[H.recoveryMonths]!;
  const missing = s.ceiling[a]! - s.capacity[a]!;
  s.capacity[a]! += missing * pace * (1 - p.health[H.defianceCost]! * defiance);
}

export const health: Mechanism = {
  id: 'health',
  claim:
    'Leaders fall ill, recover in part, work against orders and die, at rates that overwork and attack raise; nobody knows the dates beforehand.',
  neutral: 'Everybody keeps the health of the last documented day.',
  signature: false,
  parameters,
  reads: [
    'members',
    'cellDissent',
    'alive',
    'rung',
    'hazard',
    'fireAt',
    'occurrence',
    'mortality',
    'capacity',
    'ceiling',
    'holder',
    'seat',
    'authority',
    'baseAuthority',
    'letter',
  ],
  evolves: [
    'members',
    'cellDissent',
    'alive',
    'diedDay',
    'mortality',
    'capacity',
    'ceiling',
    'holder',
    'heldSince',
    'vacant',
    'seat',
    'shaken',
    'changed',
    'hazard',
    'fireAt',
    'occurrence',
    'bloc',
    'authority',
    'baseAuthority',
    'presence',
    'weight',
    'letter',
  ],
  emits: ['illness', 'death', 'office', 'seat', 'mantle'],
  rows: ['S089', 'S091', 'S092', 'S093', 'S095', 'S120'],
  month,
};
