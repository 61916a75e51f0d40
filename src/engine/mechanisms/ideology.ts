import type { World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  drift: parameter(
    0.015,
    0.003,
    0.04,
    'per month',
    'how fast members of a bloc move toward its common position',
    'assumed: a few years to agree',
  ),
  conform: parameter(
    0.01,
    0.002,
    0.03,
    'per month',
    'how fast everybody moves toward the adopted policy',
    'S098: conviction follows decisions',
  ),
} as const;

const I = offsets(parameters);

/** Positions move slowly: a step each half year. */
function month(w: World): void {
  if (w.month % 6 !== 0) return;
  const { c, p } = w;
  for (let k = 0; k < c.sizes.issues; k += 1)
    moveOn(w, k, 6 * p.ideology[I.drift]!, 6 * p.ideology[I.conform]!);
}

/** One issue: each member of a bloc moves toward its weighted mean, and everybody toward the adopted policy. */
function moveOn(w: World, k: number, drift: number, conform: number): void {
  const { actors, issues } = w.c.sizes;
  const { bloc, weight, position, salience } = w.s;
  const { blocSum, blocWeight } = w.scratch;
  const policy = w.s.policy[k]!;
  for (let a = 0; a < actors; a += 1) {
    blocSum[a] = 0;
    blocWeight[a] = 0;
  }
  for (let a = 0; a < actors; a += 1) {
    const b = bloc[a]!;
    if (b < 0) continue;
    const voice = weight[a]! + 0.01;
    blocSum[b] = blocSum[b]! + position[a * issues + k]! * voice;
    blocWeight[b] = blocWeight[b]! + voice;
  }
  let at = k;
  for (let a = 0; a < actors; a += 1) {
    const b = bloc[a]!;
    const x = position[at]!;
    const common = b < 0 ? x : blocSum[b]! / blocWeight[b]!;
    position[at] = x + (drift * (common - x) + conform * (policy - x)) * (1 - salience[at]!);
    at += issues;
  }
}

export const ideology: Mechanism = {
  id: 'ideology',
  claim:
    'Positions move: toward the allies of the day, toward what has been decided, least on what a person cares about most.',
  neutral: 'Everybody keeps the positions of the last documented day.',
  signature: false,
  parameters,
  reads: ['bloc', 'weight', 'position', 'salience', 'policy'],
  evolves: ['position'],
  emits: [],
  rows: ['S081', 'S116'],
  month,
};
