/**
 * Compact letter display: ordered items get letters so that two items share a letter where they cannot be told apart. Each
 * letter covers a longest run of neighbors none of whom differ; an item may have several letters.
 *
 * H.-P. Piepho, "An algorithm for a letter-based representation of all-pairwise comparisons", Journal of Computational and
 * Graphical Statistics 13 (2004), 456-466, in the form for ordered items.
 *
 * @param count how many items, in their order
 * @param differ whether two items, by their places, can be told apart
 */
export function letters(count: number, differ: (i: number, j: number) => boolean): string[] {
  const runs: [from: number, to: number][] = [];
  for (let from = 0; from < count; from += 1) {
    let to = from;
    while (to + 1 < count && !differsFromAny(from, to, to + 1, differ)) to += 1;
    if (runs.length === 0 || to > runs.at(-1)![1]) runs.push([from, to]);
  }
  return Array.from({ length: count }, (_, i) =>
    runs.map(([from, to], run) => (i >= from && i <= to ? letterOf(run) : '')).join(''),
  );
}

function differsFromAny(
  from: number,
  to: number,
  item: number,
  differ: (i: number, j: number) => boolean,
): boolean {
  for (let i = from; i <= to; i += 1) if (differ(i, item)) return true;
  return false;
}

const letterOf = (run: number): string => String.fromCharCode(97 + (run % 26));
