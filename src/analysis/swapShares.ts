import { column } from '../results/index.ts';
import { type Cast, leaderColumn } from './cast.ts';
import { effectiveNumber, type Sample } from './sample.ts';
import { type Share, share } from './share.ts';
import { shareAmong } from './shareAmong.ts';
import { type Cell, twoWayShares, type VarianceShares } from './twoWayShares.ts';

/** What the swap test of persons over offices shows. */
export interface SwapShares {
  /** parts of the variance of "this person leads", over persons and the places they were given; null if it never varies */
  variance: { office: number; person: number; together: number; chance: number } | null;
  /** how often whoever was given an office leads, most often first */
  offices: ({ office: string } & Share)[];
  /** how often each person who changed places leads, wherever he was put, most often first */
  persons: ({ person: string } & Share)[];
}

/**
 * Reads the swap test off a sample whose rows have `swapped.<office>` (who held it after the permutation) and the leader.
 * A place is all that one person held: persons and places form a two-way layout of the indicator "he leads", one entry for
 * each person in each history, whose variance `twoWayShares` divides. Persons who never change places are left out.
 */
export function swapShares(sample: Sample, cast: Cast, offices: readonly string[]): SwapShares {
  const places = placesOf(sample, cast, offices);
  const leader = column(sample.table, leaderColumn(cast.standard));
  const moved = cast.persons.map((_, person) => person).filter((person) => new Set(places[person]).size > 1);
  const shares = varianceOf(sample, places, moved, leader);
  return {
    variance: shares && {
      office: shares.column,
      person: shares.row,
      together: shares.together,
      chance: shares.chance,
    },
    offices: offices
      .flatMap((office) => officeShare(sample, office, moved, leader))
      .sort((a, b) => b.probability - a.probability || (a.office < b.office ? -1 : 1)),
    persons: moved
      .map((person) => ({ person: cast.persons[person]!, ...share(sample, (row) => leader[row] === person) }))
      .sort((a, b) => b.probability - a.probability || (a.person < b.person ? -1 : 1)),
  };
}

/** For each person, the place held in each row: the ids of his offices, joined. */
function placesOf({ table }: Sample, cast: Cast, offices: readonly string[]): string[][] {
  const holders = offices.map((office) => column(table, `swapped.${office}`));
  return cast.persons.map((_, person) =>
    Array.from({ length: table.rows }, (_row, row) =>
      offices.filter((_office, o) => holders[o]![row] === person).join('+'),
    ),
  );
}

function officeShare(
  sample: Sample,
  office: string,
  moved: readonly number[],
  leader: ArrayLike<number>,
): ({ office: string } & Share)[] {
  const holder = column(sample.table, `swapped.${office}`);
  const part = shareAmong(
    sample,
    (row) => moved.includes(holder[row]!),
    (row) => leader[row] === holder[row],
  );
  return part === null ? [] : [{ office, ...part }];
}

function varianceOf(
  sample: Sample,
  places: readonly string[][],
  moved: readonly number[],
  leader: ArrayLike<number>,
): VarianceShares | null {
  const names = [...new Set(moved.flatMap((person) => places[person]!))];
  const sums = new Map<number, { weight: number; led: number }>();
  for (const person of moved) {
    for (let row = 0; row < sample.table.rows; row += 1) {
      const at = person * names.length + names.indexOf(places[person]![row]!);
      const cell = sums.get(at) ?? { weight: 0, led: 0 };
      cell.weight += sample.weights[row]!;
      if (leader[row] === person) cell.led += sample.weights[row]!;
      sums.set(at, cell);
    }
  }
  const cells: Cell[] = [...sums]
    .filter(([, { weight }]) => weight > 0)
    .map(([at, { weight, led }]) => ({
      row: Math.floor(at / names.length),
      column: at % names.length,
      weight,
      mean: led / weight,
    }));
  return twoWayShares(cells, effectiveNumber(sample.weights) * moved.length);
}
