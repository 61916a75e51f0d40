import { strike } from '../apply.ts';
import { isDue, resetClock, shockClock } from '../clocks.ts';
import { isDriven } from '../driven.ts';
import { economyLives } from '../economyGauges.ts';
import type { World } from '../world.ts';
import type { Mechanism } from './mechanism.ts';
import { S, shockParameters } from './shockParameters.ts';

/** The fear that outside events leave passes by the month, recorded events or not. */
export function fadeThreat(w: World): void {
  w.s.outsideThreat[0]! *= 1 - w.p.shocks[S.fading]!;
}

function month(w: World): void {
  fadeThreat(w);
  if (passTime(w) > 0) strikeDue(w);
}

/** Lets a month pass on the clocks of all kinds that come at their plain rates today. How many have run out: mostly none. */
function passTime(w: World): number {
  const { plainShocks, marketShocks, arenaShocks } = w.c;
  let due = 0;
  for (let n = 0; n < plainShocks.length; n += 1) due += pass(w, plainShocks[n]!);
  if (!economyLives(w)) for (let n = 0; n < marketShocks.length; n += 1) due += pass(w, marketShocks[n]!);
  for (let n = 0; n < arenaShocks.length; n += 1)
    if (!isDriven(w, arenaShocks[n]!)) due += pass(w, arenaShocks[n]!);
  return due;
}

/** A month at the plain rate: 1 if the kind is now due. */
const pass = (w: World, k: number): number =>
  isDue(w, shockClock(w, k), w.values[w.c.shocks[k]!.perYear]! / 12) ? 1 : 0;

/** Whatever is due comes, in the order of kinds. */
function strikeDue(w: World): void {
  const { hazard, fireAt } = w.s;
  const first = shockClock(w, 0);
  for (let k = 0; k < w.c.shocks.length; k += 1) {
    if (hazard[first + k]! < fireAt[first + k]! || isDriven(w, k)) continue;
    resetClock(w, first + k);
    strike(w, k);
  }
}

export const shocks: Mechanism = {
  id: 'shocks',
  claim:
    'Outside events (failed risings abroad, war scares, crises of grain and prices) weaken those who answer for them and make dissent dearer.',
  neutral: 'Nothing happens outside.',
  signature: false,
  parameters: shockParameters,
  reads: [
    'hazard',
    'fireAt',
    'occurrence',
    'outsideThreat',
    'fatigue',
    'holder',
    'authority',
    'position',
    'salience',
  ],
  evolves: [
    'outsideThreat',
    'fatigue',
    'position',
    'salience',
    'authority',
    'hazard',
    'fireAt',
    'occurrence',
  ],
  emits: ['shock'],
  rows: ['S100', 'S131'],
  month,
};
