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
  const { joined, apart } = w.scratch;
  const conform = 6 * w.p.ideology[I.conform]!;
  const drift = 6 * w.p.ideology[I.drift]!;
  const members = listJoined(w);
  sumBlocs(w, members);
  for (let n = 0; n < members; n += 1) agree(w, joined[n]!, drift, conform);
  for (let n = 0; n < w.s.bloc.length - members; n += 1) follow(w, apart[n]!, conform);
}

/** Sorts actors into those in a bloc and those in none; returns how many are in one. */
function listJoined(w: World): number {
  const { bloc } = w.s;
  const { joined, apart } = w.scratch;
  let members = 0;
  for (let a = 0; a < bloc.length; a += 1) {
    joined[members] = a;
    apart[a - members] = a;
    members += bloc[a]! < 0 ? 0 : 1;
  }
  return members;
}

/** What the members of each bloc hold on each issue, each by his weight. */
function sumBlocs(w: World, members: number): void {
  const { weight, position, bloc } = w.s;
  const { blocPosition, blocWeight, joined } = w.scratch;
  const { issues } = w.c.sizes;
  for (let n = 0; n < members; n += 1) {
    const b = bloc[joined[n]!]!;
    blocWeight[b] = 0;
    for (let k = 0; k < issues; k += 1) blocPosition[b * issues + k] = 0;
  }
  for (let n = 0; n < members; n += 1) {
    const a = joined[n]!;
    const b = bloc[a]!;
    const voice = weight[a]! + 0.01;
    blocWeight[b]! += voice;
    const row = a * issues;
    const sums = b * issues;
    for (let k = 0; k < issues; k += 1) blocPosition[sums + k]! += position[row + k]! * voice;
  }
}

/** A member of a bloc moves toward its weighted mean and toward the adopted policy, */
function agree(w: World, a: number, drift: number, conform: number): void {
  const { position, salience, policy, bloc } = w.s;
  const { blocPosition, blocWeight } = w.scratch;
  const voices = blocWeight[bloc[a]!]!;
  const row = a * policy.length;
  const sums = bloc[a]! * policy.length;
  for (let k = 0; k < policy.length; k += 1) {
    const x = position[row + k]!;
    const common = blocPosition[sums + k]! / voices;
    const step = drift * (common - x) + conform * (policy[k]! - x);
    position[row + k] = x + step * (1 - salience[row + k]!);
  }
}

/** and whoever is in none toward the policy alone. */
function follow(w: World, a: number, conform: number): void {
  const { position, salience, policy } = w.s;
  const row = a * policy.length;
  for (let k = 0; k < policy.length; k += 1) {
    const x = position[row + k]!;
    position[row + k] = x + conform * (policy[k]! - x) * (1 - salience[row + k]!);
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
