// Worlds at random, far wider than any scenario: for what must hold everywhere.
import { listInner } from '../../src/engine/apply.ts';
import { VOTING, type World } from '../../src/engine/index.ts';
import { weighPower } from '../../src/engine/kernels/power.ts';
import { combine, makeStream, nameHash, uniform } from '../../src/random/index.ts';

/** A source of numbers for filling things: the n-th number of a seed, uniform between two bounds. */
export function numbers(seed: number): (low: number, high: number) => number {
  const stream = makeStream(seed);
  const name = nameHash('wild');
  let n = 0;
  return (low, high) => {
    n += 1;
    return low + (high - low) * uniform(stream, 0, name, combine(name, n));
  };
}

/** Fills parameters and politics of a world at random; the seats of the cast stay, other seats are dealt anew. */
export function makeWild(w: World, seed: number): World {
  const next = numbers(seed);
  const { s, c } = w;
  const { actors, groups } = c.sizes;
  c.numbers.forEach(({ low, high, path }, i) => {
    const wide = path.startsWith('discipline.') || path.startsWith('vote.') ? 2 : 1;
    w.values[i] = next(low / wide, high * wide);
  });
  const fill = (column: Float64Array, low: number, high: number): void => {
    for (let at = 0; at < column.length; at += 1) column[at] = next(low, high);
  };
  fill(s.authority, 0, 1);
  fill(s.admin, 0, 1 / actors);
  fill(s.liking, -1, 1);
  fill(s.threat, 0, 1);
  fill(s.position, 0, 100);
  fill(s.salience, 0, 1);
  fill(s.policy, 0, 100);
  fill(s.appointedShare, 0, 1);
  s.ban[0] = next(0, 1) < 0.5 ? 0 : 1;
  s.outsideThreat[0] = next(0, 1);
  for (let a = 0; a < actors; a += 1) {
    s.weight[a] = s.authority[a] * next(0, 1);
    const bloc = Math.max(-1, Math.floor(next(-3, 3)));
    s.bloc[a] = s.seat[c.inner * actors + a] === VOTING ? bloc : -1;
  }
  for (let b = 0; b < c.sizes.bodies; b += 1) {
    if (b === c.inner) continue;
    for (let g = 0; g < groups; g += 1)
      s.ordinary[b * groups + g] = Math.floor(next(0, next(0, 1) < 0.5 ? 1 : 12));
  }
  weighPower(w);
  listInner(w);
  return w;
}
