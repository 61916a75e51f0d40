import { isFallen } from '../away.ts';
import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  share: parameter(
    0.5,
    0.2,
    0.9,
    'share',
    'how far the winner moves to the positions of the rival he has beaten',
    'S081: one case on record',
  ),
} as const;

const T = offsets(parameters);

/** Whoever leads takes over, month by month, what beaten rivals held. */
function month(w: World): void {
  const { s, c } = w;
  const winner = s.leader[0]!;
  if (winner < 0) return;
  const { actors, issues } = c.sizes;
  const rate = w.p.programmeTheft[T.share]! / 12;
  for (let a = 0; a < actors; a += 1) {
    if (a === winner || !isFallen(w, a)) continue;
    for (let k = 0; k < issues; k += 1)
      s.position[winner * issues + k]! +=
        rate * s.salience[a * issues + k]! * (s.position[a * issues + k]! - s.position[winner * issues + k]!);
  }
}

export const programmeTheft: Mechanism = {
  id: 'programmeTheft',
  claim: 'The victor adopts the program of the beaten.',
  neutral: "Victory changes nobody's convictions.",
  signature: true,
  parameters,
  reads: ['leader', 'rung', 'salience', 'position'],
  evolves: ['position'],
  emits: [],
  rows: ['S081'],
  month,
};
