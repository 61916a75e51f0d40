import { type Day, formatDay, type Quantity } from '../evidence/index.ts';
import type { Collections } from './collections.ts';
import { type Composition, compositionsOn } from './compositionOn.ts';
import type { HealthSpell } from './event.ts';
import type { Office, Rule, Tenure } from './institution.ts';
import type { Issue, Stance } from './issue.ts';
import { livingOn } from './livingOn.ts';
import { type PeriodReader, periodReader, type Standing, standingOn } from './period.ts';
import type { Tie, TraitEntry } from './person.ts';

/** Something of the record, and how surely it held on the day asked. Its claims and certainty stand in the entry itself. */
export interface Dated<T> {
  entry: T;
  standing: Standing;
}

/** An office that existed on the day, with whoever held it: none (vacant or not known), one, or several possible. */
export interface OfficeOn {
  office: Office;
  standing: Standing;
  holders: Dated<Tenure>[];
}

/** Where the party stood on an issue, and since when. */
export interface PolicyOn {
  issue: Issue;
  from: string;
  position: Quantity;
}

/** The state of a polity on one day, as documented. */
export interface Snapshot {
  day: Day;
  offices: OfficeOn[];
  compositions: Composition[];
  rules: Dated<Rule>[];
  stances: Stance[];
  traits: TraitEntry[];
  ties: Tie[];
  health: Dated<HealthSpell>[];
  policies: PolicyOn[];
}

/** Everything that held on a day. Pure: the collections are only read. For single questions use the functions below. */
export function asOf(collections: Collections, day: Day): Snapshot {
  return {
    day,
    offices: officesOn(collections, day),
    compositions: compositionsOn(collections, day),
    rules: rulesOn(collections, day),
    stances: stancesOn(collections, day),
    traits: traitsOn(collections, day),
    ties: tiesOn(collections, day),
    health: healthOn(collections, day),
    policies: policiesOn(collections, day),
  };
}

/** Offices that existed on the day, each with its holders; the dead hold none. */
export function officesOn(collections: Collections, day: Day): OfficeOn[] {
  const read = periodReader();
  const alive = livingOn(collections, day, read);
  const tenures = between(collections.tenures, day, read, 'from', 'to').filter(({ entry }) =>
    alive(entry.person),
  );
  return between(collections.offices, day, read, 'since', 'until').map(({ entry, standing }) => ({
    office: entry,
    standing,
    holders: tenures.filter((tenure) => tenure.entry.office === entry.id),
  }));
}

/** Rules in force on the day. */
export function rulesOn(collections: Collections, day: Day): Dated<Rule>[] {
  return between(collections.rules, day, periodReader(), 'from', 'to');
}

/** Spells of health running on the day. */
export function healthOn(collections: Collections, day: Day): Dated<HealthSpell>[] {
  return between(collections.health, day, periodReader(), 'from', 'to');
}

/** The latest stance of each person on each issue. */
export function stancesOn(collections: Collections, day: Day): Stance[] {
  return latest(collections.stances, day, ({ person, issue }) => `${person} ${issue}`);
}

/** The latest value of each trait of each person. */
export function traitsOn(collections: Collections, day: Day): TraitEntry[] {
  return latest(collections.traits, day, ({ person, trait }) => `${person} ${trait}`);
}

/** The latest tie of each person toward each other. A mutual tie is listed once, as it stands in the data. */
export function tiesOn(collections: Collections, day: Day): Tie[] {
  return latest(collections.ties, day, ({ person, toward }) => `${person} ${toward}`);
}

/** Where the party stood on each issue, for those on which it had taken a stand by then. */
export function policiesOn(collections: Collections, day: Day): PolicyOn[] {
  return collections.issues.flatMap((issue) => {
    const [point] = latest(issue.policy, day, () => issue.id);
    return point === undefined ? [] : [{ issue, ...point }];
  });
}

/** The last entry on or before the day for each key, in the order in which the keys first appear. */
function latest<T extends { from: string }>(
  entries: readonly T[],
  day: Day,
  keyOf: (entry: T) => string,
): T[] {
  const date = formatDay(day);
  const found = new Map<string, T>();
  for (const entry of entries) {
    const before = found.get(keyOf(entry));
    if (entry.from <= date && (before === undefined || before.from <= entry.from))
      found.set(keyOf(entry), entry);
  }
  return [...found.values()];
}

/** Entries whose dates include the day, certainly or possibly. */
function between<
  From extends string,
  To extends string,
  T extends { [key in From | To]?: string | undefined },
>(entries: readonly T[], day: Day, read: PeriodReader, from: From, to: To): Dated<T>[] {
  return entries.flatMap((entry) => {
    const begins = entry[from];
    const ends = entry[to];
    const standing = standingOn(
      day,
      begins === undefined ? undefined : read(begins),
      ends === undefined ? undefined : read(ends),
    );
    return standing === undefined ? [] : [{ entry, standing }];
  });
}
