import { offsets, parameter, type Mechanism } from './mechanism.ts';
import type { World } from '../world.ts';

const parameters = {
  drift: parameter(0.015, 0.003, 0.04, 'per month', 'how fast members of a bloc move toward its common position', 'assumed: a few years to agree'),
  conform: parameter(0.01, 0.002, 0.03, 'per month', 'how fast everybody moves toward the adopted policy', 'S098: conviction follows decisions'),
} as const;

const I = offsets(parameters);

function month(w: World): void {
  const { s, c, p } = w;
  const { actors, issues } = c.sizes;
  const drift = p.ideology[I.drift]!;
  const conform = p.ideology[I.conform]!;
  for (let k = 0; k < issues; k += 1) {
    w.scratch.blocSum.fill(0);
    w.scratch.blocWeight.fill(0);
    for (let a = 0; a < actors; a += 1) {
      const b = s.bloc[a]!;
      if (b < 0) continue;
      w.scratch.blocSum[b]! += s.position[a * issues + k]! * (s.weight[a]! + 0.01);
      w.scratch.blocWeight[b]! += s.weight[a]! + 0.01;
    }
    for (let a = 0; a < actors; a += 1) {
      const at = a * issues + k;
      const b = s.bloc[a]!;
      const x = s.position[at]!;
      const common = b < 0 ? x : w.scratch.blocSum[b]! / w.scratch.blocWeight[b]!;
      s.position[at] = x + (drift * (common - x) + conform * (s.policy[k]! - x)) * (1 - s.salience[at]!);
    }
  }
}

export const ideology: Mechanism = {
  id: 'ideology',
  claim: 'Positions move: toward the allies of the day, toward what has been decided, least on what a person cares about most.',
  neutral: 'Everybody keeps the positions of the last documented day.',
  signature: false,
  parameters,
  reads: ['bloc', 'weight', 'position', 'salience', 'policy'],
  evolves: ['position'],
  emits: [],
  rows: ['S081', 'S116'],
  month,
};
