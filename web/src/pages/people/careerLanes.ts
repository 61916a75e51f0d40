import type { Day } from 'plenum/evidence';
import type { PeopleBundle } from '../../data/lookup.ts';
import { type FuzzySpan, fuzzySpan, isVisible } from '../../time/fuzzySpan.ts';
import { membershipsOf, type SeatKind } from './membershipsOf.ts';

/** One office or seat of a person, as a bar along time. */
export interface Lane {
  readonly name: string;
  readonly rank: SeatKind | 'office';
  readonly from: string;
  readonly to: string | undefined;
  readonly certainty: string;
  readonly claims: readonly string[];
  readonly span: FuzzySpan;
}

type Record = Pick<PeopleBundle, 'tenures' | 'terms' | 'offices' | 'bodies'>;

/** The offices and seats of a person in order of time; those wholly outside the window are left out. */
export function careerLanes(record: Record, person: string, window: readonly [Day, Day]): Lane[] {
  const names = new Map(
    [...record.offices, ...record.bodies].map(({ id, name, ...rest }) => [
      id,
      'short' in rest ? (rest.short ?? name) : name,
    ]),
  );
  const offices = record.tenures
    .filter((tenure) => tenure.person === person)
    .map(({ office, from, to, certainty, claims }) => ({
      ...{ name: names.get(office) ?? office, rank: 'office' as const, from, to, certainty, claims },
      span: fuzzySpan(from, to, window),
    }));
  const seats = membershipsOf(record.terms, person).map(({ body, kind, from, to, claims }) => ({
    ...{ name: names.get(body) ?? body, rank: kind, from, to, certainty: '', claims },
    span: fuzzySpan(from, to, window),
  }));
  return [...offices, ...seats]
    .filter(({ span }) => isVisible(span, window))
    .sort((a, b) => a.span.fadeIn - b.span.fadeIn || (a.name < b.name ? -1 : 1));
}
