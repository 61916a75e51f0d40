import type { World } from '../world.ts';

/**
 * What each member of the inner body brings to a contest: his share of the inner body's standing plus his share of the
 * assembly's seats (his own people's). Each part sums to at most 1 over the members; others have 0.
 */
export function weighPower(w: World): void {
  const { s, c, scratch } = w;
  const { actors, groups } = c.sizes;
  const { weight, ordinary, power } = s;
  const { inner, innerCount } = scratch;
  const row = c.assembly * groups;
  let standing = 0.01;
  let seats = 1;
  // others have none already while the seats of the inner body stay as they were
  if (s.shaken[0] === 1) for (let a = 0; a < actors; a += 1) power[a] = 0;
  for (let g = 0; g < groups; g += 1) seats += ordinary[row + g]!;
  for (let n = 0; n < innerCount; n += 1) standing += weight[inner[n]!]!;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    power[a] = weight[a]! / standing + ordinary[row + a]! / seats;
  }
}
