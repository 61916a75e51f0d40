import type { CompiledScenario } from '../engine/index.ts';
import { fillPoint } from '../ensemble/index.ts';

/** Draws from the prior. */
export interface Settings {
  /** all numbers of the scenario, for each draw */
  all: Float64Array[];
  /** the free ones, [number][draw] */
  free: Float64Array[];
}

/**
 * For each draw all numbers of a scenario: the free ones, by name, as drawn from their ranges, and so those that come `along` with
 * them; all others at their values. A number has the same draws wherever it is free.
 */
export function drawSettings(
  c: CompiledScenario,
  names: readonly string[],
  { draws, seed }: { draws: number; seed: number },
  along: (path: string) => boolean = () => false,
): Settings {
  const places = names.map((name) => c.numbers.findIndex(({ path }) => path === name));
  const moved = c.numbers.flatMap(({ path }, place) => (along(path) ? [place] : []));
  const free = names.map(() => new Float64Array(draws));
  const central = Float64Array.from(c.numbers, ({ value }) => value);
  const point = new Float64Array(central.length);
  const all = Array.from({ length: draws }, (_, draw) => {
    fillPoint(c, point, seed, draw);
    const values = central.slice();
    for (const place of [...places, ...moved]) values[place] = point[place]!;
    places.forEach((place, k) => {
      free[k]![draw] = point[place]!;
    });
    return values;
  });
  return { all, free };
}
