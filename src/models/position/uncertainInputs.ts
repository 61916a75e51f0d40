import type { Group } from '../group.ts';
import type { Draw } from '../model.ts';

/** A least and a largest value for each entry of a table of a group; every value between is as likely. */
export interface Ranges {
  readonly capability?: Range;
  readonly position?: Range;
  readonly salience?: Range;
}
interface Range {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What forecasts come to on one issue. */
export interface ForecastSpread {
  readonly issue: string;
  readonly mean: number;
  /** forecasts below which the asked shares of all draws lie, in the order of the shares */
  readonly quantiles: Float64Array;
}

/** What each kind of input is to the draw: an occasion is three times the number of the draw, plus this. */
const KINDS = ['capability', 'position', 'salience'] as const;

/**
 * Forecasts for many groups whose inputs are drawn from their ranges, independently of each other, summarized: how sure a
 * forecast can be if the inputs are only known so well.
 *
 * @param forecast of a group; read before the next is asked for, so it may be one array, used again and again. Of any model:
 *   `(group) => model.run(group, parameters, draw).forecast`
 * @param group inputs without a range stand as they are here
 * @param draws how many groups, >= 1
 * @param draw uniform in (0, 1), by the entry of the table and by what it is for (draw and kind of input)
 * @param shares of the quantiles, 0-1
 * @throws RangeError where a range has not as many entries as its table, or runs downward; and what the forecast throws
 */
export function uncertainForecasts(
  forecast: (group: Group) => Float64Array,
  group: Group,
  ranges: Ranges,
  draws: number,
  draw: Draw,
  shares: readonly number[] = [0.05, 0.25, 0.5, 0.75, 0.95],
): ForecastSpread[] {
  for (const kind of KINDS) requireRange(kind, group[kind], ranges[kind]);
  const drawn = {
    ...group,
    capability: group.capability.slice(),
    position: group.position.slice(),
    salience: group.salience.slice(),
  };
  const forecasts = group.issues.map(() => new Float64Array(draws));
  for (let n = 0; n < draws; n += 1) {
    KINDS.forEach((kind, at) => {
      fill(drawn[kind], ranges[kind], (entry) => draw(entry, KINDS.length * n + at));
    });
    const settled = forecast(drawn);
    for (let k = 0; k < forecasts.length; k += 1) forecasts[k][n] = settled[k];
  }
  return forecasts.map((values, k) => summary(group.issues[k], values, shares));
}

function requireRange(kind: string, table: Float64Array, range: Range | undefined): void {
  if (range === undefined) return;
  if (range.low.length !== table.length || range.high.length !== table.length)
    throw new RangeError(
      `the range of ${kind} needs ${table.length} low and high values, one for each entry`,
    );
  const wrong = range.low.findIndex((low, entry) => !(low <= range.high[entry]));
  if (wrong >= 0)
    throw new RangeError(
      `the range of ${kind} runs from ${range.low[wrong]} to ${range.high[wrong]} at entry ${wrong}; low must not exceed high`,
    );
}

function fill(table: Float64Array, range: Range | undefined, uniform: (entry: number) => number): void {
  if (range === undefined) return;
  const { low, high } = range;
  for (let entry = 0; entry < table.length; entry += 1)
    table[entry] =
      low[entry] === high[entry] ? low[entry] : low[entry] + uniform(entry) * (high[entry] - low[entry]);
}

function summary(issue: string, values: Float64Array, shares: readonly number[]): ForecastSpread {
  const sorted = values.sort();
  let sum = 0;
  for (const value of sorted) sum += value;
  return {
    issue,
    mean: sum / sorted.length,
    quantiles: Float64Array.from(shares, (share) => quantile(sorted, share)),
  };
}

/** By straight lines between the sorted values, the least at 0 and the largest at 1. */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
