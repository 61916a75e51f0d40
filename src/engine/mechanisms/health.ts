import { exp } from '../../numeric/index.ts';
import { combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { deathClock, firedClock, illnessClock } from '../clocks.ts';
import { die } from '../apply.ts';
import { REST_BELOW } from '../constants.ts';
import { emit, type World } from '../world.ts';
import { offsets, parameter, type Mechanism } from './mechanism.ts';

const parameters = {
  death45: parameter(0.01, 0.005, 0.02, 'per year', 'background chance of death at age 45', 'life tables of European men of the period, wide'),
  aging: parameter(0.09, 0.07, 0.11, 'per year of age', 'growth of that chance with age (Gompertz)', 'usual range of the Gompertz slope'),
  workload: parameter(0.5, 0, 1.2, 'log hazard', 'how much full work raises the rate of illness over full rest', 'S093: politics worsened the symptoms; size assumed'),
  upset: parameter(0.4, 0, 1, 'log hazard', 'how much being under attack raises it', 'S083, S093'),
  deathPerIllness: parameter(0.16, 0.06, 0.35, 'probability', 'chance that a disabling illness of full severity kills, growing with each', 'four major attacks before the end in the one well-documented case'),
  recoveryMonths: parameter(4, 2, 8, 'months', 'time constant of recovery', 'four months from the stroke of 25 May 1922 to the return of 2 October'),
  permanent: parameter(0.35, 0.15, 0.6, 'share', 'part of the loss that does not come back', 'assumed from the same case'),
} as const;

export const H = offsets(parameters);
const ILLNESS = 0x11;
const FATAL = 0x12;

function fallIll(w: World, a: number): void {
  const { s, c, p } = w;
  const occasion = combine(c.actorHash[a]!, s.occurrence[illnessClock(w, a)]!);
  const severity = w.values[c.traits['illness-severity']![a]!]! * (0.5 + uniform(w.stream, DRAW_KIND.health, c.actorHash[a]!, combine(occasion, ILLNESS)));
  const loss = Math.min(1, severity);
  s.capacity[a]! *= 1 - loss;
  s.ceiling[a]! *= 1 - loss * p.health[H.permanent]!;
  if (w.sink !== null) emit(w, 'illness', a, -1, -1, s.capacity[a]!);
  const chance = 1 - exp(-p.health[H.deathPerIllness]! * loss * s.occurrence[illnessClock(w, a)]!);
  if (uniform(w.stream, DRAW_KIND.health, c.actorHash[a]!, combine(occasion, FATAL)) < chance) die(w, a);
}

function month(w: World): void {
  const { s, c, p } = w;
  const h = p.health;
  const recovery = 1 - exp(-1 / h[H.recoveryMonths]!);
  for (let a = 0; a < c.sizes.actors; a += 1) {
    if (s.alive[a] === 0) continue;
    const resting = s.capacity[a]! < REST_BELOW;
    const disobedience = w.values[c.traits.disobedience![a]!]!;
    const work = resting ? disobedience * s.capacity[a]! : s.capacity[a]!;
    const rate = w.values[c.traits['illnesses-per-year']![a]!]! * exp(h[H.workload]! * (work - 1) + h[H.upset]! * (s.rung[a]! > 0 ? 1 : 0));
    if (firedClock(w, illnessClock(w, a), rate / 12)) fallIll(w, a);
    if (s.alive[a] === 0) continue;
    s.capacity[a]! += (s.ceiling[a]! - s.capacity[a]!) * recovery * (resting ? 1 - 0.5 * disobedience : 1);
    const age = (w.day - c.bornDay[a]!) / 365.25;
    const dying = c.bornDay[a] === 0 ? h[H.death45]! : h[H.death45]! * exp(h[H.aging]! * (age - 45));
    if (firedClock(w, deathClock(w, a), dying / 12)) die(w, a);
  }
}

export const health: Mechanism = {
  id: 'health',
  claim: 'Leaders fall ill, recover in part, work against orders and die, at rates that overwork and attack raise; nobody knows the dates beforehand.',
  neutral: 'Everybody keeps the health of the last documented day.',
  signature: false,
  parameters,
  reads: ['alive', 'rung', 'hazard', 'fireAt', 'occurrence', 'holder', 'seat', 'liking', 'position', 'salience', 'bloc', 'weight', 'ordinary', 'admin', 'authority'],
  evolves: ['alive', 'capacity', 'ceiling', 'holder', 'heldSince', 'seat', 'shaken', 'hazard', 'fireAt', 'occurrence', 'bloc', 'authority', 'baseAuthority', 'presence', 'weight'],
  emits: ['illness', 'recovery', 'death', 'office', 'mantle'],
  rows: ['S089', 'S091', 'S092', 'S093', 'S095'],
  month,
};
