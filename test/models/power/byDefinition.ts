// Power indices by their definitions, over all coalitions as bit sets: slow, and nothing like the code it checks.
import type { Game } from '../../../src/models/index.ts';

export interface ByDefinition {
  readonly shapleyShubik: number[];
  readonly swings: number[];
  readonly winning: number;
  readonly johnston: number[];
  readonly deeganPackel: number[];
  readonly holler: number[];
}

export function byDefinition({ players, majorities }: Game): ByDefinition {
  const n = players.length;
  const wins = (set: number): boolean =>
    majorities.every(
      ({ weights, quota }) =>
        weights.reduce((sum, weight, player) => sum + (set & (1 << player) ? weight : 0), 0) >= quota,
    );
  const zeros = () => players.map(() => 0);
  const sums = { orders: zeros(), swings: zeros(), johnston: zeros(), packel: zeros(), good: zeros() };
  let [winning, vulnerable, minimal] = [0, 0, 0];
  for (let set = 0; set < 1 << n; set += 1) {
    if (!wins(set)) continue;
    winning += 1;
    const members = players.map((_, player) => player).filter((player) => set & (1 << player));
    const critical = members.filter((player) => !wins(set & ~(1 << player)));
    if (critical.length > 0) vulnerable += 1;
    const isMinimal = critical.length === members.length;
    if (isMinimal) minimal += 1;
    for (const player of critical) {
      sums.orders[player]! += factorial(members.length - 1) * factorial(n - members.length);
      sums.swings[player]! += 1;
      sums.johnston[player]! += 1 / critical.length;
      if (isMinimal) sums.packel[player]! += 1 / members.length;
      if (isMinimal) sums.good[player]! += 1;
    }
  }
  const memberships = sums.good.reduce((all, count) => all + count, 0);
  return {
    shapleyShubik: sums.orders.map((orders) => orders / factorial(n)),
    swings: sums.swings,
    winning,
    johnston: sums.johnston.map((sum) => sum / vulnerable),
    deeganPackel: sums.packel.map((sum) => sum / minimal),
    holler: sums.good.map((count) => count / memberships),
  };
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
