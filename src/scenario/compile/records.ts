import { type CodedMotion, REACH, RECORD, type RecordRow, RULE, SPELL, USE } from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Collections, RecordUse, RuleKind } from '../../polity/index.ts';
import type { ScenarioFile } from '../draft.ts';
import {
  daysBetween,
  followersOn,
  holderOn,
  ordinaryOn,
  seatDays,
  statusOn,
  tenureDays,
} from './chronicle.ts';
import { earliestDay, latestDay } from './dates.ts';
import { decisionRecords } from './decisions.ts';
import type { NumberBook } from './numbers.ts';
import { type Index, row, type Span } from './recordRow.ts';

/** Rules that the engine knows as switches, by their kind in the polity. */
const RULES: Readonly<Partial<Record<RuleKind, number>>> = {
  'faction-ban': RULE.ban,
  surveillance: RULE.surveillance,
  terror: RULE.terror,
};

/**
 * Everything on record after the start and up to the documented date, in a stated order: day, then kind, then source; and the
 * motions that recorded decisions are about.
 */
export function compileRecords(
  collections: Collections,
  scenario: ScenarioFile,
  index: Index,
  span: Span,
  book: NumberBook,
): { records: RecordRow[]; codedMotions: CodedMotion[] } {
  const uses = scenario.records ?? {};
  const codedMotions: CodedMotion[] = [];
  const rows = [
    ...officeRecords(collections, index, span),
    ...seatRecords(collections, index, span),
    ...healthRecords(collections, index, span, uses.health ?? 'given', book),
    ...deathRecords(collections, index, span),
    ...shockRecords(collections, span),
    ...ruleRecords(collections, span),
    ...policyRecords(collections, index, span, book),
    ...letterRecords(collections, index, span),
    ...decisionRecords(collections, index, span, uses.decisions, book, codedMotions),
    ...collections.sittings
      .filter(
        (s) =>
          s.body === scenario.leadership?.congress &&
          parseDay(s.to) > span.start &&
          parseDay(s.to) <= span.free,
      )
      .map((s) => row(parseDay(s.to), RECORD.congress, s.id)),
  ];
  rows.sort(
    (x, y) =>
      x.day - y.day ||
      rank(x.kind) - rank(y.kind) ||
      (x.source < y.source ? -1 : x.source > y.source ? 1 : x.b - y.b),
  );
  return { records: rows, codedMotions };
}

/** Kinds act in the order of their codes, but followers at once after the seats that clear them. */
const rank = (kind: number): number => (kind === RECORD.followers ? RECORD.ordinary + 0.5 : kind);

function officeRecords(collections: Collections, index: Index, { start, free }: Span): RecordRow[] {
  const rows: RecordRow[] = [];
  const days = daysBetween(tenureDays(collections), start, free);
  index.offices.forEach((office, o) => {
    let before = holderOn(collections, office, index.actorAt, start).holder;
    for (const day of days) {
      const { holder } = holderOn(collections, office, index.actorAt, day);
      if (holder !== before) rows.push(row(day, RECORD.office, `tenures:${office}`, { a: o, b: holder }));
      before = holder;
    }
  });
  return rows;
}

function seatRecords(collections: Collections, index: Index, { start, free }: Span): RecordRow[] {
  const rows: RecordRow[] = [];
  index.bodies.forEach((body, b) => {
    const days = daysBetween(seatDays(collections, body), start, free);
    index.actors.forEach((person, a) => {
      let before = statusOn(collections, body, person, start);
      for (const day of days) {
        const status = statusOn(collections, body, person, day);
        if (status !== before) rows.push(row(day, RECORD.seat, `terms:${body}`, { a: b, b: a, c: status }));
        before = status;
      }
    });
    rows.push(...ordinaryRecords(collections, index, b, start, days));
  });
  return rows;
}

/** Unnamed seats whenever their number changes, and after them whose followers they are: the former clear the latter. */
function ordinaryRecords(
  collections: Collections,
  { bodies, actors }: Index,
  b: number,
  start: number,
  days: readonly number[],
): RecordRow[] {
  const body = bodies[b]!;
  const on = (day: number): number[] => [
    ordinaryOn(collections, body, actors, day),
    ...actors.map((person) => followersOn(collections, body, person, day)),
  ];
  let before = on(start);
  return days.flatMap((day) => {
    const now = on(day);
    if (now.every((seats, i) => seats === before[i])) return [];
    before = now;
    const [rest, ...followers] = now;
    return [
      row(day, RECORD.ordinary, `terms:${body}`, { a: b, b: rest! }),
      ...followers.flatMap((seats, c) =>
        seats === 0 ? [] : [row(day, RECORD.followers, `terms:${body}`, { a: b, b: seats, c })],
      ),
    ];
  });
}

function healthRecords(
  collections: Collections,
  index: Index,
  { start, free }: Span,
  use: RecordUse,
  book: NumberBook,
): RecordRow[] {
  return collections.health
    .filter(
      (spell) =>
        index.actorAt.has(spell.person) && parseDay(spell.from) > start && parseDay(spell.from) <= free,
    )
    .map((spell) =>
      row(parseDay(spell.from), RECORD.capacity, spell.id, {
        a: index.actorAt.get(spell.person)!,
        c: spell.illness === true ? SPELL.illness : SPELL.passing,
        number: book.add(`health.${spell.id}.capacity`, spell.capacity),
        use: USE[use],
      }),
    );
}

function deathRecords(collections: Collections, index: Index, { start, free }: Span): RecordRow[] {
  return collections.persons
    .filter((person) => index.actorAt.has(person.id) && person.died !== undefined)
    .map((person) =>
      row(earliestDay(person.died!), RECORD.death, person.id, { a: index.actorAt.get(person.id)! }),
    )
    .filter((record) => record.day > start && record.day <= free);
}

function shockRecords(collections: Collections, { start, free }: Span): RecordRow[] {
  return collections.shocks.flatMap((shock, k) =>
    shock.days
      .map((text) => row(parseDay(text), RECORD.shock, shock.id, { a: k }))
      .filter((record) => record.day > start && record.day <= free),
  );
}

function ruleRecords(collections: Collections, { start, free }: Span): RecordRow[] {
  return collections.rules
    .flatMap((rule) => {
      const b = RULES[rule.kind];
      if (b === undefined) return [];
      return [
        row(earliestDay(rule.from), RECORD.rule, rule.id, { a: 1, b }),
        row(latestDay(rule.to), RECORD.rule, rule.id, { a: 0, b }),
      ];
    })
    .filter((record) => record.day > start && record.day <= free);
}

function policyRecords(
  collections: Collections,
  index: Index,
  { start, free }: Span,
  book: NumberBook,
): RecordRow[] {
  return collections.issues.flatMap((issue) =>
    issue.policy
      .filter((entry) => parseDay(entry.from) > start && parseDay(entry.from) <= free)
      .map((entry) =>
        row(parseDay(entry.from), RECORD.policy, issue.id, {
          a: index.issueAt.get(issue.id)!,
          number: book.add(`issues.${issue.id}.policy.${entry.from}`, entry.position),
        }),
      ),
  );
}

/** Texts by actors that warn of actors, from the day they were finished, and how far they came to be known. */
function letterRecords(
  { documents, knowledge }: Collections,
  index: Index,
  { start, free }: Span,
): RecordRow[] {
  return documents
    .flatMap(({ id, when, author, warnsOf }) => {
      const [a, b] = [index.actorAt.get(warnsOf ?? ''), index.actorAt.get(author)];
      if (a === undefined || b === undefined) return [];
      const known = knowledge.filter(({ documents: texts, reach }) => reach && texts?.includes(id));
      return [
        row(latestDay(when), RECORD.letter, id, { a, b, c: REACH.sealed }),
        ...known.map((entry) =>
          row(latestDay(entry.when), RECORD.letter, entry.id, { a, b, c: REACH[entry.reach!] }),
        ),
      ];
    })
    .filter((record) => record.day > start && record.day <= free);
}
