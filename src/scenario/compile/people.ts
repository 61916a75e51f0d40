import { parseDay, type Quantity } from '../../evidence/index.ts';
import { type Collections, TRAITS, type Trait } from '../../polity/index.ts';
import { latestEntry } from './dates.ts';
import type { NumberBook } from './numbers.ts';

/** What the engine takes where the polity says nothing of a trait. */
const DEFAULT_TRAITS: Record<Trait, [value: number, low: number, high: number]> = {
  authority: [0.3, 0.1, 0.5],
  seniority: [0.5, 0.2, 0.8],
  theory: [0.2, 0, 0.4],
  deviation: [0.1, 0, 0.3],
  'apparatus-sense': [0.4, 0.1, 0.7],
  initiative: [0.5, 0.2, 0.8],
  service: [0.5, 0.2, 0.8],
  'illnesses-per-year': [0.1, 0.02, 0.25],
  'illness-severity': [0.4, 0.15, 0.7],
  disobedience: [0.5, 0.2, 0.8],
};

/** Indices of the traits' numbers, [trait][actor], from the latest entries on or before the documented date. */
export function compileTraits(
  collections: Collections,
  actors: readonly string[],
  day: number,
  book: NumberBook,
): Record<string, Int32Array> {
  return Object.fromEntries(
    TRAITS.map((trait) => [
      trait,
      Int32Array.from(actors, (person) => {
        const entries = collections.traits.filter(
          (entry) => entry.person === person && entry.trait === trait,
        );
        const amount = latestEntry(entries, day)?.amount ?? defaultTrait(trait);
        return book.add(`traits.${person}.${trait}`, amount);
      }),
    ]),
  );
}

function defaultTrait(trait: Trait): Quantity {
  const [value, low, high] = DEFAULT_TRAITS[trait];
  return { value, range: [low, high], assumed: 'nothing is said of this trait: a wide default' };
}

/** Indices of likings, [whom they are about x who feels them], -1 where none is on record (taken as 0). */
export function compileTies(
  collections: Collections,
  actors: readonly string[],
  day: number,
  book: NumberBook,
): Int32Array {
  const n = actors.length;
  const at = new Map(actors.map((id, index) => [id, index]));
  const liking = new Int32Array(n * n).fill(-1);
  const seen = new Map<string, number>();
  for (const tie of collections.ties) {
    const from = parseDay(tie.from);
    if (from > day) continue;
    const pairs: [string, string][] =
      tie.mutual === true
        ? [
            [tie.person, tie.toward],
            [tie.toward, tie.person],
          ]
        : [[tie.person, tie.toward]];
    for (const [a, b] of pairs) {
      const [i, j] = [at.get(a), at.get(b)];
      if (i === undefined || j === undefined || (seen.get(`${a}.${b}`) ?? Number.NEGATIVE_INFINITY) > from)
        continue;
      seen.set(`${a}.${b}`, from);
      liking[j * n + i] = book.add(`ties.${a}.${b}.${tie.from}`, tie.liking);
    }
  }
  return liking;
}

/** Indices of positions and saliences, [actor x issue], -1 where none is coded (position 50, salience 0). */
export function compileStances(
  collections: Collections,
  actors: readonly string[],
  issues: readonly string[],
  day: number,
  book: NumberBook,
): { position: Int32Array; salience: Int32Array } {
  const position = new Int32Array(actors.length * issues.length).fill(-1);
  const salience = new Int32Array(actors.length * issues.length).fill(-1);
  actors.forEach((person, a) => {
    issues.forEach((issue, k) => {
      const entries = collections.stances.filter(
        (entry) => entry.person === person && entry.issue === issue && parseDay(entry.evidence) <= day,
      );
      const stance = latestEntry(entries, day);
      if (stance === undefined) return;
      position[a * issues.length + k] = book.add(`stances.${person}.${issue}.position`, stance.position);
      salience[a * issues.length + k] = book.add(`stances.${person}.${issue}.salience`, stance.salience);
    });
  });
  return { position, salience };
}
