import {
  type CodedMotion,
  OUTSIDER,
  RECORD,
  type RecordRow,
  SPELL,
  UNKNOWN,
  USE,
} from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Collections, Decision, RecordUse } from '../../polity/index.ts';
import type { ScenarioFile } from '../draft.ts';
import { daysBetween, holderOn, ordinaryOn, seatDays, statusOn, tenureDays } from './chronicle.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { NumberBook } from './numbers.ts';

/** Tables of ids that records are translated by. */
export interface Index {
  actors: string[];
  actorAt: Map<string, number>;
  bodies: string[];
  bodyAt: Map<string, number>;
  offices: string[];
  officeAt: Map<string, number>;
  issues: string[];
  issueAt: Map<string, number>;
  pools: string[];
  rungAt: Map<string, number>;
  templateAt: Map<string, number>;
  shockAt: Map<string, number>;
}

type Span = { start: number; free: number };
/** A row of the record or of a decree: given, and empty but for what `more` says. */
export const row = (day: number, kind: number, source: string, more: Partial<RecordRow> = {}): RecordRow => ({
  day,
  kind,
  a: -1,
  b: -1,
  c: -1,
  number: -1,
  use: USE.given,
  motion: -1,
  source,
  ...more,
});

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
      x.day - y.day || x.kind - y.kind || (x.source < y.source ? -1 : x.source > y.source ? 1 : x.b - y.b),
  );
  return { records: rows, codedMotions };
}

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
    let before = ordinaryOn(collections, body, index.actors, start);
    for (const day of days) {
      const seats = ordinaryOn(collections, body, index.actors, day);
      if (seats !== before) rows.push(row(day, RECORD.ordinary, `terms:${body}`, { a: b, b: seats }));
      before = seats;
    }
  });
  return rows;
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
    .filter((rule) => rule.kind === 'faction-ban')
    .flatMap((rule) => [
      row(earliestDay(rule.from), RECORD.rule, rule.id, { a: 1 }),
      row(latestDay(rule.to), RECORD.rule, rule.id, { a: 0 }),
    ])
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

function decisionRecords(
  collections: Collections,
  index: Index,
  { start, free }: Span,
  use: RecordUse | undefined,
  book: NumberBook,
  codedMotions: CodedMotion[],
): RecordRow[] {
  return collections.decisions.flatMap((decision) => {
    const motion = codedMotion(decision, index, book, start, free);
    if (motion === null || decision.coding === undefined) return [];
    const taken = decision.coding.use === 'given' ? 'given' : (use ?? decision.coding.use);
    const body = decision.body === undefined ? -1 : (index.bodyAt.get(decision.body) ?? -1);
    return [
      row(latestDay(decision.when, decision.calendar), RECORD.decision, decision.id, {
        a: body,
        use: USE[taken],
        motion: codedMotions.push(motion) - 1,
      }),
    ];
  });
}

function codedMotion(
  decision: Decision,
  index: Index,
  book: NumberBook,
  start: number,
  free: number,
): CodedMotion | null {
  const { coding } = decision;
  const day = latestDay(decision.when, decision.calendar);
  if (coding === undefined || day <= start || day > free) return null;
  const template = index.templateAt.get(coding.motion);
  if (template === undefined) return null;
  const find = (table: Map<string, number>, id: string | undefined): number =>
    id === undefined ? -1 : (table.get(id) ?? -1);
  return {
    template,
    issue: find(index.issueAt, coding.issue),
    proposal:
      coding.proposal === undefined ? -1 : book.add(`decisions.${decision.id}.proposal`, coding.proposal),
    target: find(index.actorAt, coding.target),
    office: find(index.officeAt, coding.office),
    rung: find(index.rungAt, coding.rung),
    proposer: coding.proposer === undefined ? UNKNOWN : (index.actorAt.get(coding.proposer) ?? OUTSIDER),
    carried: coding.carried,
  };
}
