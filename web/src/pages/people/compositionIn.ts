import { parseDay } from 'plenum/evidence';
import { type Composition, compositionOf } from 'plenum/polity';
import type { PeopleBundle } from '../../data/lookup.ts';

/** Who sat in a body on a day; undefined if no term of it was running. Only what it reads is in the bundle. */
export const compositionIn = (record: PeopleBundle, body: string, at: string): Composition | undefined =>
  compositionOf(record as unknown as Parameters<typeof compositionOf>[0], body, parseDay(at));

/** First and last day on which the composition of a body is on record; undefined for none. */
export function recordedSpan(
  { terms }: Pick<PeopleBundle, 'terms'>,
  body: string,
): { from: string; to: string } | undefined {
  const own = terms.filter((term) => term.body === body);
  if (own.length === 0) return undefined;
  const from = own.map((term) => term.from).reduce((a, b) => (a < b ? a : b));
  const to = own.map((term) => term.to).reduce((a, b) => (a > b ? a : b));
  return { from, to };
}

/** A day within a span: itself, or the nearer end. */
export const within = (at: string, { from, to }: { from: string; to: string }): string =>
  at < from ? from : at > to ? to : at;
