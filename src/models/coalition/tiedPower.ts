import Fraction from 'fraction.js';

/** Who passes power to whom, as indices of members. */
export interface Tie {
  readonly giver: number;
  readonly receiver: number;
}

/** Power before and after it has gone through the ties. */
export interface TiedPower {
  /** what each keeps in the end */
  readonly power: readonly Fraction[];
  readonly given: readonly Fraction[];
  readonly received: readonly Fraction[];
}

/**
 * Power that runs along ties of patronage. A member with c ties hands on the part o = min(share c, cap) of all that he holds,
 * his own power and what he receives, in equal parts. At the fixed point
 *
 *   holding_i = own_i + sum over givers j of o_j holding_j / c_j,   power_i = (1 - o_i) holding_i,
 *
 * a system of linear equations, solved in fractions. What all hold together stays as it was.
 *
 * Kooistra, "Sharing the spoils of rule" (MSc thesis and NetLogo model, 2024), section on network power.
 */
export function tiedPower(
  own: readonly Fraction[],
  ties: readonly Tie[],
  { share, cap }: { readonly share: Fraction; readonly cap: Fraction },
): TiedPower {
  const tieCount = own.map((_, member) => ties.filter(({ giver }) => giver === member).length);
  const handedOn = tieCount.map((count) => {
    const wanted = share.mul(count);
    return wanted.lt(cap) ? wanted : cap;
  });
  const rows = own.map((_, i) => own.map((__, j) => new Fraction(i === j ? 1 : 0)));
  for (const { giver, receiver } of ties) {
    const row = rows[receiver]!;
    row[giver] = row[giver]!.sub(handedOn[giver]!.div(tieCount[giver]!));
  }
  const holding = solved(rows, own);
  return {
    power: holding.map((held, i) => held.mul(new Fraction(1).sub(handedOn[i]!))),
    given: holding.map((held, i) => held.mul(handedOn[i]!)),
    received: holding.map((held, i) => held.sub(own[i]!)),
  };
}

/** The x with rows x = right, by elimination; each column of `rows` keeps more on the diagonal than off it. */
function solved(rows: readonly Fraction[][], right: readonly Fraction[]): Fraction[] {
  const table = rows.map((row, i) => [...row, right[i]!]);
  for (let pivot = 0; pivot < table.length; pivot += 1) {
    const lead = table[pivot]!.map((cell) => cell.div(table[pivot]![pivot]!));
    table[pivot] = lead;
    for (let i = 0; i < table.length; i += 1) {
      const factor = table[i]![pivot]!;
      if (i === pivot || factor.n === 0n) continue;
      table[i] = table[i]!.map((cell, j) => cell.sub(factor.mul(lead[j]!)));
    }
  }
  return table.map((row) => row.at(-1)!);
}
