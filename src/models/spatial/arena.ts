import type { Group } from '../group.ts';

/**
 * A group as the spatial models see it: positions on 0-1, tables row by row (actor `i` on issue `k` at `i * issues
 * + k`).
 */
export interface Arena {
  readonly actors: number;
  readonly issues: number;
  readonly capability: Float64Array;
  /** as given, divided by `salienceDivisor` */
  readonly salience: Float64Array;
  /** sum of an actor's saliences, 0-1 */
  readonly attention: Float64Array;
  /** capability times attention: what an actor puts into a challenge */
  readonly influence: Float64Array;
  /** where the actors stand at first, 0-1 */
  readonly position: Float64Array;
  /** 1, or the largest sum of saliences if some actor's exceeds 1: attention is limited */
  readonly salienceDivisor: number;
}

/**
 * Puts a group on the scale 0-1. Saliences of one actor may add up to 1 at most in these models; where any actor's
 * add up to more, those of all are divided by the largest sum, which keeps their ratios.
 *
 * Throws RangeError if there is no actor or no issue, if nobody has any capability, or if a number is out of its range.
 */
export function arenaOf(group: Group): Arena {
  requireDomain(group);
  const { low, high } = group;
  const actors = group.actors.length;
  const issues = group.issues.length;
  const sumOf = (i: number): number =>
    group.salience.subarray(i * issues, (i + 1) * issues).reduce((sum, s) => sum + s, 0);
  const sums = Float64Array.from(group.actors, (_, i) => sumOf(i));
  // saliences given in decimals may add up to a hair more than one
  const largest = sums.reduce((most, sum) => Math.max(most, sum), 0);
  const salienceDivisor = largest > 1 + 1e-9 ? largest : 1;
  const attention = sums.map((sum) => Math.min(1, sum / salienceDivisor));
  return {
    actors,
    issues,
    capability: group.capability,
    salience: group.salience.map((s) => s / salienceDivisor),
    attention,
    influence: attention.map((sum, i) => group.capability[i] * sum),
    position: group.position.map((x) => (x - low) / (high - low)),
    salienceDivisor,
  };
}

function requireDomain(group: Group): void {
  const { actors, issues, capability, position, salience, low, high } = group;
  if (actors.length === 0) throw new RangeError('a group without actors: name at least one');
  if (issues.length === 0) throw new RangeError('a group without issues: name at least one');
  if (!(high > low)) throw new RangeError(`the scale runs from ${low} to ${high}: high must be above low`);
  actors.forEach((name, i) => {
    within(capability[i], 0, Number.MAX_VALUE, `capability of ${name}`);
    issues.forEach((issue, k) => {
      within(position[i * issues.length + k], low, high, `position of ${name} on ${issue}`);
      within(salience[i * issues.length + k], 0, 1, `salience of ${issue} to ${name}`);
    });
  });
  if (!capability.some((c) => c > 0))
    throw new RangeError('nobody has any capability: give it to at least one');
}

function within(value: number, least: number, most: number, what: string): void {
  if (value >= least && value <= most) return;
  throw new RangeError(`${what} is ${value}: give ${least} to ${most}`);
}
