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

function month(w: World): void {
  const { s, c, p, values, scratch } = w;
  const { actors } = c.sizes;
  const { alive, capacity, ceiling, hazard, fireAt, rung, mortality } = s;
  const h = p.health;
  const workload = h[H.workload]!;
  const upset = h[H.upset]!;
  const recovery = 1 / h[H.recoveryMonths]!;
  const cost = h[H.defianceCost]!;
  const rates = c.traits['illnesses-per-year']!;
  const defiances = c.traits.disobedience!;
  const enough = REST_BELOW;
  if (w.month % 12 === 0) ageMembers(w);
  let n = 0;
  while (n < scratch.livingCount) {
    const a = scratch.living[n]!;
    const fit = capacity[a]!;
    const resting = fit < enough;
    const willful = values[defiances[a]!]!;
    const defiance = resting ? willful : 0;
    const work = resting ? defiance * fit : fit;
    const rate = values[rates[a]!]!;
    const risk = hazard[a]! + (rate * (1 - workload * (1 - work) + (rung[a]! > 0 ? upset : 0))) / 12;
    hazard[a] = risk;
    if (risk >= fireAt[a]!) {
      resetClock(w, illnessClock(w, a));
      fallIll(w, a);
      if (alive[a] === 0) continue; // the list of the living has moved up by one
    }
    const now = capacity[a]!;
    const limit = ceiling[a]!;
    const missing = fit < limit ? limit - now : 0;
    capacity[a] = now + missing * recovery * (1 - cost * defiance);
    const dying = actors + a;
    const end = hazard[dying]! + mortality[a]!;
    hazard[dying] = end;
    if (end >= fireAt[dying]!) die(w, a);
    else n += 1;
  }
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
    'cellPosition',
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
    'cellPosition',
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
