/** What the score says of one decision, as far as the page needs it. */
export interface Foretold {
  readonly decision: string;
  readonly eligible: boolean;
  readonly because: string | null;
  readonly carried: boolean | null;
  readonly probability: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly readingsLow: number | null;
  readonly readingsHigh: number | null;
}

/** What each reading gives to a decision; the ends over readings stand in `Foretold`. */
export interface ForetoldByReadings extends Foretold {
  readonly readings: readonly {
    readonly reading: string;
    readonly probability: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

/** What one reading foretells: its own chances and dice; the range over readings stays. One that gives no chance foretells nothing. */
export function foretoldUnder(told: readonly ForetoldByReadings[], reading: string): Foretold[] {
  return told.map(({ readings, ...rest }) => {
    const own = readings.find((each) => each.reading === reading);
    const { probability, low, high } = own ?? { probability: null, low: null, high: null };
    return { ...rest, probability, low, high };
  });
}

/** How a prediction came out: given less than half to what happened is a miss, none given is untold. */
export type Outcome = 'miss' | 'hit' | 'untold';

/** The chance that was given to what was decided; undefined where none was given. */
export function givenToFact({ probability, carried }: Foretold): number | undefined {
  if (probability === null || carried === null) return undefined;
  return carried ? probability : 1 - probability;
}

export function outcomeOf(foretold: Foretold | undefined): Outcome {
  const given = foretold === undefined ? undefined : givenToFact(foretold);
  if (given === undefined) return 'untold';
  return given < 0.5 ? 'miss' : 'hit';
}

/** Worst misses first; then decisions that were not foretold, by date. */
export function missesFirst<Row extends { foretold: Foretold | undefined; date: string }>(
  rows: readonly Row[],
): Row[] {
  const rank = ({ foretold }: Row): number =>
    (foretold === undefined ? undefined : givenToFact(foretold)) ?? 2;
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How many of twenty dots stand for a chance: the nearest number, as a frequency of 20. */
export const dotsOf = (chance: number): number => Math.round(chance * 20);
