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
  const { bloc } = w.s;
  const conform = 6 * w.p.ideology[I.conform]!;
  const drift = 6 * w.p.ideology[I.drift]!;
  sumBlocs(w);
  for (let a = 0; a < bloc.length; a += 1)
    if (bloc[a]! < 0) follow(w, a, conform);
    else agree(w, a, bloc[a]!, drift, conform);
}

/** What the members of each bloc hold on each issue, each by his weight. */
function sumBlocs(w: World): void {
  const { bloc, weight, position } = w.s;
  const { blocPosition, blocWeight } = w.scratch;
  const { actors, issues } = w.c.sizes;
  for (let at = 0; at < blocPosition.length; at += 1) blocPosition[at] = 0;
  for (let a = 0; a < actors; a += 1) blocWeight[a] = 0;
  for (let a = 0; a < actors; a += 1) {
    const b = bloc[a]!;
    if (b < 0) continue;
    const voice = weight[a]! + 0.01;
    blocWeight[b]! += voice;
    for (let k = 0; k < issues; k += 1) blocPosition[b * issues + k]! += position[a * issues + k]! * voice;
  }
}

/** One who stands alone moves toward the adopted policy. */
function follow(w: World, a: number, conform: number): void {
  const { position, salience, policy } = w.s;
  const row = a * policy.length;
  for (let k = 0; k < policy.length; k += 1) {
    const x = position[row + k]!;
    position[row + k] = x + conform * (policy[k]! - x) * (1 - salience[row + k]!);
  }
}

/** A member of a bloc moves toward its weighted mean as well. */
function agree(w: World, a: number, b: number, drift: number, conform: number): void {
  const { position, salience, policy } = w.s;
  const { blocPosition, blocWeight } = w.scratch;
  const voices = blocWeight[b]!;
  const row = a * policy.length;
  const its = b * policy.length;
  for (let k = 0; k < policy.length; k += 1) {
    const x = position[row + k]!;
    const common = blocPosition[its + k]! / voices;
    const step = drift * (common - x) + conform * (policy[k]! - x);
    position[row + k] = x + step * (1 - salience[row + k]!);
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
