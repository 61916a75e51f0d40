import { dateBounds, parseDay } from '../../src/evidence/index.ts';
import type { Collections } from '../../src/polity/index.ts';

const earliest = (text: string | undefined): number =>
  text === undefined
    ? Number.NEGATIVE_INFINITY
    : (dateBounds(text, 'gregorian').earliest ?? Number.NEGATIVE_INFINITY);
const latest = (text: string | undefined): number =>
  text === undefined
    ? Number.POSITIVE_INFINITY
    : (dateBounds(text, 'gregorian').latest ?? Number.POSITIVE_INFINITY);

/** The record as somebody would have it who knows nothing after `day`: later entries are left out, later ends are open. */
export function withoutLater(collections: Collections, day: number): Collections {
  const past = (text: string | undefined): boolean => earliest(text) <= day;
  /** A copy without an end that lies ahead. */
  function opened<Key extends string, T extends { [key in Key]?: string | undefined }>(
    entry: T,
    key: Key,
  ): T {
    const copy = { ...entry };
    if (latest(entry[key]) > day) delete copy[key];
    return copy;
  }
  return {
    ...collections,
    persons: collections.persons.map((person) =>
      latest(person.died) > day
        ? { ...opened(person, 'died'), fate: { manner: 'unknown' as const } }
        : person,
    ),
    traits: collections.traits.filter(({ from }) => past(from)),
    ties: collections.ties.filter(({ from }) => past(from)),
    stances: collections.stances.filter(({ from, evidence }) => past(from) && past(evidence)),
    offices: collections.offices.filter(({ since }) => past(since)).map((office) => opened(office, 'until')),
    tenures: collections.tenures.filter(({ from }) => past(from)).map((tenure) => opened(tenure, 'to')),
    terms: collections.terms
      .filter(({ from }) => past(from))
      .map((term) => ({
        ...term,
        to: parseDay(term.to) > day ? '1999-12-31' : term.to,
        voting: term.voting.filter(({ from }) => past(from)).map((seat) => opened(seat, 'to')),
        candidates: (term.candidates ?? [])
          .filter(({ from }) => past(from))
          .map((seat) => opened(seat, 'to')),
      })),
    rules: collections.rules.filter(({ from }) => past(from)).map((rule) => opened(rule, 'to')),
    issues: collections.issues.map((issue) => ({
      ...issue,
      policy: issue.policy.filter(({ from }) => past(from)),
    })),
    decisions: collections.decisions.filter(({ when }) => past(when)),
    sittings: collections.sittings.filter(({ to }) => past(to)),
    documents: [],
    knowledge: [],
    health: collections.health
      .filter(({ from }) => past(from))
      .map((spell) => (latest(spell.to) > day ? { ...spell, to: '1999-12-31' } : spell)),
    shocks: collections.shocks.map((shock) => ({ ...shock, days: shock.days.filter(past) })),
    alignments: [],
    figures: [],
    predicates: [],
    beliefs: [],
  };
}
