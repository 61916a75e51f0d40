import { ln } from '../../../numeric/index.ts';
import type { Lineup } from './lineup.ts';

/** Measures the distances of those who have moved, and brings `order` up to date; or all distances, by a new range. */
export function measure(lineup: Lineup, range: number): void {
  const { actors, moved, place } = lineup;
  const all = range !== lineup.range;
  lineup.range = range;
  for (let i = 0; i < actors; i += 1) {
    for (let j = 0; j < i; j += 1) {
      if (!(all || moved[i] === 1 || moved[j] === 1)) continue;
      setDistance(lineup, i, j, Math.min(1, Math.abs(place[i] - place[j]) / range));
    }
    if (all) setDistance(lineup, i, i, 0);
  }
  moved.fill(0);
  sortByPlace(lineup);
}

function setDistance(lineup: Lineup, i: number, j: number, distance: number): void {
  const { actors } = lineup;
  const there = i * actors + j;
  const back = j * actors + i;
  lineup.distance[there] = lineup.distance[back] = distance;
  lineup.lnDistance[there] = lineup.lnDistance[back] = ln(distance);
  lineup.lnClose[there] = lineup.lnClose[back] = ln(0.5 - 0.5 * distance);
  lineup.lnFar[there] = lineup.lnFar[back] = ln(0.5 + 0.5 * distance);
}

/** Brings `order` up to date: by insertion, as the order of the round before is nearly right, and without allocation. */
export function sortByPlace({ order, place }: Lineup): void {
  for (let p = 1; p < order.length; p += 1) {
    const actor = order[p];
    let q = p;
    while (q > 0 && isBefore(place, actor, order[q - 1])) {
      order[q] = order[q - 1];
      q -= 1;
    }
    order[q] = actor;
  }
}

const isBefore = (place: Float64Array, i: number, j: number): boolean =>
  place[i] < place[j] || (place[i] === place[j] && i < j);
