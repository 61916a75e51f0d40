// Situations of all forms, drawn from a grid over the unit cube with its corners, edges and ties: theories and programs have
// tolerances of their own, and what lies within them is not the question here.
import fc from 'fast-check';
import type { Contest, Game, Group, Network, Powers } from '../../src/models/index.ts';
import type { Situation, SituationKind } from '../../src/shelf/index.ts';

/** Numbers of the unit interval of which many are equal, 0 or 1. */
const unit = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 0.5, 1) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }).map((x) => x / 40) },
);

const names = (n: number): string[] => Array.from({ length: n }, (_, i) => `a${i}`);
const array = (n: number, entry: fc.Arbitrary<number> = unit) =>
  fc.array(entry, { minLength: n, maxLength: n });
const floats = (values: readonly number[]): Float64Array => Float64Array.from(values);

export const groups = (mostActors = 6, mostIssues = 2): fc.Arbitrary<Group> =>
  fc
    .record({ n: fc.integer({ min: 1, max: mostActors }), issues: fc.integer({ min: 1, max: mostIssues }) })
    .chain(({ n, issues }) =>
      fc
        .record({
          capability: array(n),
          position: array(n * issues),
          salience: array(n * issues),
          reference: fc.option(array(issues)),
        })
        .map(({ capability, position, salience, reference }) => ({
          actors: names(n),
          issues: Array.from({ length: issues }, (_, k) => `i${k}`),
          capability: floats(capability),
          position: floats(position),
          salience: floats(salience),
          low: 0,
          high: 1,
          ...(reference === null ? {} : { reference: floats(reference) }),
        })),
    );

const weights = (n: number): fc.Arbitrary<number[]> => array(n, fc.integer({ min: 0, max: 6 }));

export const games: fc.Arbitrary<Game> = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(weights(n), { minLength: 1, maxLength: 2 }))
  .filter((rows) => rows.every((row) => row.some((weight) => weight > 0)))
  .chain((rows) => fc.record({ rows: fc.constant(rows), share: fc.double({ min: 0, max: 1, noNaN: true }) }))
  .map(({ rows, share }) => ({
    players: names(rows[0]!.length),
    majorities: rows.map((row) => {
      const total = row.reduce((sum, weight) => sum + weight, 0);
      return { weights: row, quota: Math.max(1, Math.ceil(share * total)) };
    }),
  }));

export const powers: fc.Arbitrary<Powers> = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 7 })
  .map((power) => ({ members: names(power.length), power }));

export const networks: fc.Arbitrary<Network> = fc
  .record({ n: fc.integer({ min: 1, max: 5 }), topics: fc.integer({ min: 1, max: 2 }) })
  .chain(({ n, topics }) =>
    fc
      .record({
        // whole parts, so that rows add up to one as exactly as doubles can
        parts: fc.array(array(n, fc.integer({ min: 0, max: 4 })), { minLength: n, maxLength: n }),
        opinion: array(n * topics),
        openness: fc.option(array(n)),
      })
      .map(({ parts, opinion, openness }) => ({
        members: names(n),
        topics: Array.from({ length: topics }, (_, k) => `t${k}`),
        influence: floats(parts.flatMap((row, i) => rowOf(row, i))),
        opinion: floats(opinion),
        ...(openness === null ? {} : { openness: floats(openness) }),
      })),
  );

/** Parts as shares; who heeds nobody heeds himself. */
function rowOf(parts: readonly number[], own: number): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, j) => (total === 0 ? (j === own ? 1 : 0) : part / total));
}

export const contests: fc.Arbitrary<Contest> = fc
  .array(
    fc.record({
      weight: fc.integer({ min: 1, max: 100 }).map((x) => x / 100),
      gain: unit,
      against: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .chain((voters) =>
    fc.record({ voters: fc.constant(voters), majority: fc.constantFrom(0.5, 0.6, 2 / 3, 1) }),
  )
  .map(({ voters, majority }) => ({
    voters: voters.length,
    weight: floats(voters.map(({ weight }) => weight)),
    gain: floats(voters.map(({ gain, against }) => (against ? -gain : gain))),
    majority,
  }));

const FORMS = { group: groups(), game: games, powers, network: networks, contest: contests };

/** Situations of one form. */
export const anySituation = (kind: SituationKind): fc.Arbitrary<Situation> =>
  (FORMS[kind] as fc.Arbitrary<unknown>).map((value) => ({ kind, value }) as Situation);
