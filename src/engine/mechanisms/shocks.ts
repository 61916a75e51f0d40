import { strike } from '../apply.ts';
import { firedClock, shockClock } from '../clocks.ts';
import { isDriven } from '../driven.ts';
import type { World } from '../world.ts';
import type { Mechanism } from './mechanism.ts';
import { S, shockParameters } from './shockParameters.ts';

/** The fear that outside events leave passes by the month, recorded events or not. */
export function fadeThreat(w: World): void {
  w.s.outsideThreat[0]! *= 1 - w.p.shocks[S.fading]!;
}

function month(w: World): void {
  fadeThreat(w);
  const { values } = w;
  const { shocks: kinds } = w.c;
  const first = shockClock(w, 0);
  for (let k = 0; k < kinds.length; k += 1) {
    if (isDriven(w, k)) continue;
    if (firedClock(w, first + k, values[kinds[k]!.perYear]! / 12)) strike(w, k);
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
