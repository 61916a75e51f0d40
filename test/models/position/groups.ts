import fc from 'fast-check';
import type { Group } from '../../../src/models/index.ts';

/** A group on one issue, from rows of name, capability, position, salience (0-1). */
export function groupOf(
  rows: readonly (readonly [string, number, number, number])[],
  low = 0,
  high = 100,
  reference?: number,
): Group {
  return {
    actors: rows.map(([name]) => name),
    issues: ['delay'],
    capability: Float64Array.from(rows, (row) => row[1]),
    position: Float64Array.from(rows, (row) => row[2]),
    salience: Float64Array.from(rows, (row) => row[3]),
    low,
    high,
    ...(reference === undefined ? {} : { reference: Float64Array.of(reference) }),
  };
}

/** The ten actors of Bueno de Mesquita 1994, p. 78: years of delay before emission standards. */
export const EMISSION_STANDARDS: Group = groupOf(
  [
    ['Netherlands', 0.08, 4, 0.8],
    ['Belgium', 0.08, 7, 0.4],
    ['Luxembourg', 0.03, 4, 0.2],
    ['Germany', 0.16, 4, 0.8],
    ['France', 0.16, 10, 0.6],
    ['Italy', 0.16, 10, 0.6],
    ['UK', 0.16, 10, 0.9],
    ['Ireland', 0.05, 7, 0.1],
    ['Denmark', 0.05, 4, 1],
    ['Greece', 0.08, 7, 0.7],
  ],
  4,
  10,
);

/** Values 0-1, half the time on a coarse grid, so that ties and equal positions are common; else to six digits. */
const share = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 1_000_000),
  fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
);

/** Any double 0-1 at all: most are absurdly small or next to a round number. */
export const anyShare: fc.Arbitrary<number> = fc.double({ min: 0, max: 1, noNaN: true });

/** Values 0-1 in hundredths: where nothing is nearly nothing, rounding is not magnified. */
export const hundredths: fc.Arbitrary<number> = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

/** Groups anywhere in the unit cube of capability, position and salience, with influence of somebody on each issue. */
export const groups = (
  options: { issues?: number; actors?: number; share?: fc.Arbitrary<number> } = {},
): fc.Arbitrary<Group> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: options.actors ?? 9 }),
      options.issues === undefined ? fc.integer({ min: 1, max: 3 }) : fc.constant(options.issues),
    )
    .chain(([actors, issues]) =>
      fc
        .record({
          capability: fc.array(options.share ?? share, { minLength: actors, maxLength: actors }),
          position: fc.array(options.share ?? share, {
            minLength: actors * issues,
            maxLength: actors * issues,
          }),
          salience: fc.array(options.share ?? share, {
            minLength: actors * issues,
            maxLength: actors * issues,
          }),
          reference: fc.array(options.share ?? share, { minLength: issues, maxLength: issues }),
        })
        .map((table) => ({
          actors: table.capability.map((_, i) => `actor ${i + 1}`),
          issues: table.reference.map((_, k) => `issue ${k + 1}`),
          capability: Float64Array.from(table.capability),
          position: Float64Array.from(table.position, (x) => 100 * x),
          salience: Float64Array.from(table.salience),
          low: 0,
          high: 100,
          reference: Float64Array.from(table.reference, (x) => 100 * x),
        })),
    )
    .filter((group) => group.issues.every((_, k) => influenceOn(group, k) > 1e-6));

const influenceOn = ({ actors, issues, capability, salience }: Group, k: number): number =>
  actors.reduce((sum, _, i) => sum + capability[i]! * salience[i * issues.length + k]!, 0);

/** The same group with its actors in another order. */
export function reordered(group: Group, order: readonly number[]): Group {
  const width = group.issues.length;
  const rows = (table: Float64Array): Float64Array =>
    Float64Array.from(order.flatMap((i) => [...table.subarray(i * width, (i + 1) * width)]));
  return {
    ...group,
    actors: order.map((i) => group.actors[i]!),
    capability: Float64Array.from(order, (i) => group.capability[i]!),
    position: rows(group.position),
    salience: rows(group.salience),
  };
}

/** The same group measured in other units: x becomes shift + factor x. */
export function rescaled(group: Group, factor: number, shift: number): Group {
  const map = (x: number): number => shift + factor * x;
  const { reference } = group;
  return {
    ...group,
    position: group.position.map(map),
    low: map(group.low),
    high: map(group.high),
    ...(reference === undefined ? {} : { reference: reference.map(map) }),
  };
}
