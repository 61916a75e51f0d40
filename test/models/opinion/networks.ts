// Networks that several tests use.
import fc from 'fast-check';
import type { Network } from '../../../src/models/index.ts';

/** Rows of influence, opinions (one topic, or rows of several), openness of each. */
export function network(
  influence: readonly (readonly number[])[],
  opinions: readonly (number | readonly number[])[],
  openness?: readonly number[],
): Network {
  const rows = opinions.map((opinion) => (typeof opinion === 'number' ? [opinion] : opinion));
  return {
    members: influence.map((_, i) => 'abcdefghijklmnopqrstuvwxyz'[i] ?? `m${i}`),
    topics: rows[0]?.map((_, topic) => `topic ${topic + 1}`) ?? [],
    influence: Float64Array.from(influence.flat()),
    opinion: Float64Array.from(rows.flat()),
    ...(openness && { openness: Float64Array.from(openness) }),
  };
}

/** Members who heed nobody but themselves: for models in which influence plays no part. */
export const alone = (opinions: readonly (number | readonly number[])[]): Network =>
  network(
    opinions.map((_, i) => opinions.map((__, j) => (i === j ? 1 : 0))),
    opinions,
  );

/** The influence matrix of four persons of Friedkin and Johnsen, and their openness, one less the own weight. */
export const FOUR = [
  [0.22, 0.12, 0.36, 0.3],
  [0.147, 0.215, 0.344, 0.294],
  [0, 0, 1, 0],
  [0.09, 0.178, 0.446, 0.286],
];
export const OPEN_FOUR = [0.78, 0.785, 0, 0.714];

/** Any network of up to five with some who heed only a few, opinions from -10 to 10 on one topic, any openness. */
export const anyNetwork: fc.Arbitrary<Network> = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc
    .record({
      parts: fc.array(
        fc
          .array(fc.constantFrom<number[]>(0, 0, 1, 2, 3), { minLength: n, maxLength: n })
          .filter((row) => row.some((part) => part > 0)),
        { minLength: n, maxLength: n },
      ),
      opinions: fc.array(fc.integer({ min: -10, max: 10 }), { minLength: n, maxLength: n }),
      openness: fc.array(fc.constantFrom(0, 0.25, 0.5, 0.9, 1), { minLength: n, maxLength: n }),
    })
    .map(({ parts, opinions, openness }) => {
      const influence = parts.map((row) => {
        const sum = row.reduce((all, part) => all + part, 0);
        return row.map((part) => part / sum);
      });
      return network(influence, opinions, openness);
    }),
);
