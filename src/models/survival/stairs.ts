import { solve } from '../opinion/solve.ts';

/** What can happen on one step of the stairs in one period; with what is left over he stays. */
export interface Chances {
  readonly up: number;
  readonly down: number;
  /** straight to removal, from wherever he stands */
  readonly removal: number;
}

/**
 * Where a walk on the stairs ends: for each step the chance to leave it at the top, and how long it takes to leave it at either
 * end. Both are linear equations, x(b) = up x(b + 1) + down x(b - 1) + stay x(b) (+ 1 for the time).
 */
export function absorption(stairs: readonly Chances[]): { top: Float64Array; wait: Float64Array } {
  const n = stairs.length;
  const left = new Float64Array(n * n);
  const right = new Float64Array(2 * n);
  stairs.forEach(({ up, down, removal }, step) => {
    left[step * n + step] = up + down + removal;
    if (step > 0) left[step * n + step - 1] = -down;
    if (step < n - 1) left[step * n + step + 1] = -up;
    right[2 * step] = step === n - 1 ? up : 0;
    right[2 * step + 1] = 1;
  });
  const ends = solve(left, right, n);
  return { top: ends.filter((_, at) => at % 2 === 0), wait: ends.filter((_, at) => at % 2 === 1) };
}

/** One period for somebody who stands on each step with the given chance: where he stands then, and the chance that he fell. */
export function onePeriod(
  stairs: readonly Chances[],
  now: Float64Array,
): { next: Float64Array; removed: number } {
  const next = new Float64Array(stairs.length);
  let removed = 0;
  stairs.forEach(({ up, down, removal }, step) => {
    next[step] += now[step] * (1 - up - down - removal);
    if (step < stairs.length - 1) next[step + 1] += now[step] * up;
    if (step > 0) next[step - 1] += now[step] * down;
    removed += now[step] * (removal + (step === 0 ? down : 0));
  });
  return { next, removed };
}
