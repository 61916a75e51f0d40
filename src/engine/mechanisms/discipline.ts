import { listInner } from '../apply.ts';
import { firedClock, recantationClock } from '../clocks.ts';
import { USUAL_SANCTIONED } from '../constants.ts';
import { emit, type World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  unity: parameter(
    0.3,
    0,
    0.7,
    'utility',
    'cost of voting against the announced line in a body of independent members',
    'real splits of 1917-21 show that it was small then',
  ),
  appointed: parameter(
    1.8,
    0.6,
    3,
    'utility',
    'further cost where all members owe their post to an appointing office',
    'near-unanimity after 1923 in bodies of appointees; size assumed',
  ),
  ban: parameter(
    0.5,
    0.1,
    1,
    'utility',
    'further cost while organized factions are forbidden',
    'S096: the ban turned opposition into an offense',
  ),
  threat: parameter(
    0.6,
    0.1,
    1.2,
    'utility',
    'further cost when foreign attack is feared',
    'S100: loyalty premium for the center',
  ),
  capitulate: parameter(
    0.12,
    0.04,
    0.25,
    'probability',
    'chance of winning below which opponents give way before the vote',
    'S030: positions were abandoned before 18 December 1922 without a fight',
  ),
  recantations: parameter(
    0.3,
    0.1,
    0.6,
    'per year',
    'how often a sanctioned actor recants and is let back a step',
    'S073, S098: of the leaders sanctioned in 1926-28 about half had recanted within two years',
  ),
  returned: parameter(
    0.8,
    0.6,
    0.95,
    'share',
    'standing that is left after a recantation',
    'assumed: a penitent counts for less',
  ),
  clarity: parameter(
    0.15,
    0.05,
    0.3,
    'stance',
    'how clear the majority of the inner body must be for its line to bind: at this mean stance it binds half',
    'S126-S127: lower bodies could dissent only while the center was divided; size assumed',
  ),
  interval: parameter(
    5,
    3,
    9,
    'months',
    'shortest time between two rungs against the same person',
    'intervals on record run from weeks to 21 months',
  ),
  voice: parameter(
    0.5,
    0.2,
    1,
    'authority',
    'what a vote in the inner body counts beside the standing of whoever casts it, when a line is announced',
    'assumed: a majority is counted in heads, and heeded by who they are',
  ),
  rush: parameter(
    1.5,
    0.7,
    2.5,
    'utility',
    'how much more everybody goes along once opponents have given way',
    'S030: votes that followed a retreat were near unanimous',
  ),
} as const;

export const D = offsets(parameters);

/**
 * Lets a month pass on the clocks of recantation of those under sanction, and says how many are to fire. They are hardly ever
 * more than two: for so many places it is done in any case, so that the end of the loop can be foreseen.
 */
function passClocks(w: World): number {
  const { hazard, fireAt } = w.s;
  const { sanctioned, sanctionedCount } = w.scratch;
  const rate = w.p.discipline[D.recantations]! / 12;
  const first = recantationClock(w, 0);
  const places = Math.max(USUAL_SANCTIONED, sanctionedCount);
  let due = 0;
  for (let n = 0; n < places; n += 1) {
    const clock = first + sanctioned[n]!;
    const under = n < sanctionedCount;
    const passed = hazard[clock]! + (under ? rate : 0);
    const full = passed >= fireAt[clock]!;
    hazard[clock] = passed;
    due += under && full ? 1 : 0;
  }
  return due;
}

/** One rung down and a little standing lost, when the clock of recantation fires for somebody under sanction. */
function month(w: World): void {
  if (passClocks(w) === 0) return;
  const { s, c } = w;
  for (let a = 0; a < c.sizes.actors; a += 1) {
    if (s.rung[a] === 0 || s.alive[a] === 0) continue;
    if (!firedClock(w, recantationClock(w, a), 0)) continue;
    s.rung[a]! -= 1;
    s.shaken[0] = 1;
    listInner(w);
    s.authority[a]! *= w.p.discipline[D.returned]!;
    s.baseAuthority[a]! *= w.p.discipline[D.returned]!;
    if (w.sink !== null) emit(w, 'recantation', a, -1, s.rung[a]!, 0);
  }
}

export const discipline: Mechanism = {
  id: 'discipline',
  claim:
    'Dissent costs more as the members are appointed, factions are forbidden and war is feared; sanctions climb a ladder, and recantation leads back.',
  neutral: 'No ban, no ladder of growing penalties, no cost of voting against the announced line.',
  signature: false,
  parameters,
  reads: [
    'appointedShare',
    'ban',
    'outsideThreat',
    'alive',
    'rung',
    'authority',
    'baseAuthority',
    'hazard',
    'fireAt',
    'occurrence',
    'seat',
  ],
  evolves: ['shaken', 'rung', 'authority', 'baseAuthority', 'hazard', 'fireAt', 'occurrence'],
  emits: ['recantation'],
  rows: ['S030', 'S035', 'S073', 'S096', 'S097', 'S098', 'S099', 'S100', 'S101', 'S121'],
  month,
};
