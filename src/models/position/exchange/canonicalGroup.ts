import type { Group } from '../../group.ts';

/**
 * The same group with its actors in an order that depends on nothing but what they bring (capability, then position and salience
 * on each issue), so that no sum and no tie depends on how they were listed.
 *
 * `seat`: for each actor of the new group his index in the old one.
 */
export function canonicalGroup(group: Group): { group: Group; seat: readonly number[] } {
  const { actors, issues, capability, position, salience } = group;
  const width = issues.length;
  const seat = [...actors.keys()].sort((a, b) => {
    let difference = capability[a] - capability[b];
    for (let k = 0; k < width && difference === 0; k += 1)
      difference =
        position[a * width + k] - position[b * width + k] ||
        salience[a * width + k] - salience[b * width + k];
    return difference || a - b;
  });
  const rows = (table: Float64Array): Float64Array =>
    Float64Array.from(
      { length: table.length },
      (_, at) => table[seat[Math.floor(at / width)] * width + (at % width)],
    );
  return {
    seat,
    group: {
      ...group,
      actors: seat.map((actor) => actors[actor]),
      capability: Float64Array.from(seat, (actor) => capability[actor]),
      position: rows(position),
      salience: rows(salience),
    },
  };
}
