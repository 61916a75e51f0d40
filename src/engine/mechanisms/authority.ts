import { VOTING } from '../constants.ts';
import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  regress: parameter(
    0.04,
    0.01,
    0.08,
    'per month',
    'how fast standing returns to its level after a win or a defeat',
    'assumed: a year or two',
  ),
  win: parameter(0.03, 0.01, 0.06, 'authority', 'gained by whoever carries a contested motion', 'assumed'),
  defeat: parameter(
    0.04,
    0.01,
    0.08,
    'authority',
    'lost by whoever is beaten on his own motion',
    'assumed, a little more than a win',
  ),
  sanction: parameter(
    0.08,
    0.03,
    0.15,
    'authority',
    'lost for good with each rung of the ladder',
    'S097; size assumed',
  ),
  office: parameter(
    0.006,
    0,
    0.015,
    'authority per month',
    'gained slowly by holding a seat in the inner body, up to full standing',
    'newcomers of 1922 were names by 1929',
  ),
} as const;

export const A = offsets(parameters);

/** The dead, without a seat, keep the standing of their last day: what would change it is multiplied by being alive. */
function month(w: World): void {
  const { s, c, p } = w;
  const { actors } = c.sizes;
  const { alive, seat, authority: standing, baseAuthority: level } = s;
  const row = c.inner * actors;
  const rate = p.authority[A.regress]!;
  const gain = p.authority[A.office]!;
  for (let a = 0; a < actors; a += 1) {
    const base = level[a]!;
    const room = 1 - base;
    const now = base + (seat[row + a] === VOTING ? gain : 0) * room * room;
    level[a] = now;
    const before = standing[a]!;
    standing[a] = before + (now - before) * rate * alive[a]!;
  }
}

export const authority: Mechanism = {
  id: 'authority',
  claim:
    'Standing is personal: won and lost in public contests, slowly regained, and not inherited with an office.',
  neutral: 'Everybody keeps the standing of the first day.',
  signature: false,
  parameters,
  reads: ['alive', 'seat', 'authority', 'baseAuthority'],
  evolves: ['authority', 'baseAuthority'],
  emits: [],
  rows: ['S008', 'S114', 'S115', 'S118'],
  month,
};
