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

/** Positions move slowly: a step each half year. Those who stand alone are summed up as well, so that nobody is jumped over. */
function month(w: World): void {
  if (w.month % 6 !== 0) return;
  const { bloc } = w.s;
  const conform = 6 * w.p.ideology[I.conform]!;
  const drift = 6 * w.p.ideology[I.drift]!;
  sumBlocs(w);
  for (let a = 0; a < bloc.length; a += 1) agree(w, a, bloc[a]! < 0 ? 0 : drift, conform);
}

/** Where the sums of an actor's bloc lie; those in none have the place after all names. */
const blocPlace = (w: World, a: number): number => {
  const b = w.s.bloc[a]!;
  return b < 0 ? w.c.sizes.actors : b;
};

/** What the members of each bloc hold on each issue, each by his weight. */
function sumBlocs(w: World): void {
  const { weight, position } = w.s;
  const { blocPosition, blocWeight } = w.scratch;
  const { actors, issues } = w.c.sizes;
  for (let at = 0; at < blocPosition.length; at += 1) blocPosition[at] = 0;
  for (let n = 0; n < blocWeight.length; n += 1) blocWeight[n] = 0;
  for (let a = 0; a < actors; a += 1) {
    const place = blocPlace(w, a);
    const voice = weight[a]! + 0.01;
    blocWeight[place]! += voice;
    const row = a * issues;
    const sums = place * issues;
    for (let k = 0; k < issues; k += 1) blocPosition[sums + k]! += position[row + k]! * voice;
  }
}

/** One moves toward the weighted mean of his bloc, if he is in one, and toward the adopted policy. */
function agree(w: World, a: number, drift: number, conform: number): void {
  const { position, salience, policy } = w.s;
  const { blocPosition, blocWeight } = w.scratch;
  const place = blocPlace(w, a);
  const voices = blocWeight[place]!;
  const row = a * policy.length;
  const sums = place * policy.length;
  for (let k = 0; k < policy.length; k += 1) {
    const x = position[row + k]!;
    const common = blocPosition[sums + k]! / voices;
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
