import { type Factor, morrisTrajectory, type NamedCoordinate, type Trajectory } from '../analysis/index.ts';
import type { CompiledScenario } from '../engine/index.ts';
import { fillPoint } from '../ensemble/index.ts';
import { combine, nameHash, pointCoordinate, triangular } from '../random/index.ts';
import type { NumberGroup } from './numberGroups.ts';

/** Settings of all numbers that are run with the same luck, and the first slot of that luck. */
export interface Block {
  settings: Float64Array[];
  slot: number;
}

/** How far into its range screening moves a number: from its 5th to its 95th percentile. */
const TAIL = 0.05;
/** Stages use other luck, so that what one picks out as leading the next tests afresh. */
const STAGE_SLOTS = 1 << 24;

export interface DesignSize {
  seed: number;
  /** histories at each setting */
  runs: number;
}

const coordinateOf =
  (seed: number): NamedCoordinate =>
  (name, purpose, index) =>
    pointCoordinate(seed, combine(nameHash(name), nameHash(purpose)), index);

const factorsOf = (c: CompiledScenario, groups: readonly NumberGroup[]): Factor[] =>
  groups.map(({ name, places }) => ({ name, numbers: places.map((place) => c.numbers[place]!.path) }));

const valueAt = (c: CompiledScenario, place: number, u: number): number => {
  const { low, value, high } = c.numbers[place]!;
  return triangular(u, low, value, high);
};

/**
 * A screening design: for each trajectory its settings and its way. Numbers in no group stand where the run's parameter point of
 * the trajectory's number puts them.
 */
export function screeningDesign(
  c: CompiledScenario,
  groups: readonly NumberGroup[],
  trajectories: number,
  stage: number,
  { seed, runs }: DesignSize,
): { trajectory: Trajectory; block: Block }[] {
  const factors = factorsOf(c, groups);
  const places = groups.flatMap((group) => group.places);
  return Array.from({ length: trajectories }, (_, index) => {
    const trajectory = morrisTrajectory(factors, coordinateOf(seed), index);
    const background = pointValues(c, seed, index);
    const settings = trajectory.points.map((point) => {
      const values = background.slice();
      places.forEach((place, i) => {
        values[place] = valueAt(c, place, TAIL + (1 - 2 * TAIL) * point[i]!);
      });
      return values;
    });
    return { trajectory, block: { settings, slot: stage * STAGE_SLOTS + index * runs } };
  });
}

/** A Sobol design: for each row point A, point B, and A with each group taken from B. Numbers are drawn as runs draw them. */
export function sobolDesign(
  c: CompiledScenario,
  groups: readonly NumberGroup[],
  rows: number,
  stage: number,
  { seed, runs }: DesignSize,
): Block[] {
  const coordinate = coordinateOf(seed);
  const places = groups.flatMap((group) => group.places);
  const pointOf = (matrix: string, row: number): Float64Array => {
    const values = Float64Array.from(c.numbers, ({ value }) => value);
    for (const place of places)
      values[place] = valueAt(c, place, coordinate(c.numbers[place]!.path, matrix, row));
    return values;
  };
  return Array.from({ length: rows }, (_, row) => {
    const a = pointOf('sobol-a', row);
    const b = pointOf('sobol-b', row);
    const mixed = groups.map((group) => {
      const values = a.slice();
      for (const place of group.places) values[place] = b[place]!;
      return values;
    });
    return { settings: [a, b, ...mixed], slot: stage * STAGE_SLOTS + row * runs };
  });
}

function pointValues(c: CompiledScenario, seed: number, point: number): Float64Array {
  const values = new Float64Array(c.numbers.length);
  fillPoint(c, values, seed, point);
  return values;
}
