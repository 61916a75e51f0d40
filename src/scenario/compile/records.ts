import {
  type CodedMotion,
  OUTSIDER,
  RECORD,
  type RecordRow,
  RULE,
  SPELL,
  UNKNOWN,
  USE,
} from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Collections, Decision, RecordUse, RuleKind } from '../../polity/index.ts';
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

/** Rules that the engine knows as switches, by their kind in the polity. */
const RULES: Readonly<Partial<Record<RuleKind, number>>> = {
  'faction-ban': RULE.ban,
  surveillance: RULE.surveillance,
  terror: RULE.terror,
};

export type Span = { start: number; free: number };
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

/** Bodies that took a decision which the engine is told of. */
export const decidingBodies = (collections: Collections, { start, free }: Span): string[] =>
  collections.decisions.flatMap(({ body, coding, when, calendar }) => {
    const day = latestDay(when, calendar);
    const told = coding !== undefined && collections.motions.some(({ id }) => id === coding.motion);
    return body !== undefined && told && day > start && day <= free ? [body] : [];
  });

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
    statusQuo:
      coding.statusQuo === undefined ? -1 : book.add(`decisions.${decision.id}.statusQuo`, coding.statusQuo),
    target: find(index.actorAt, coding.target),
    office: find(index.officeAt, coding.office),
    rung: find(index.rungAt, coding.rung),
    proposer: coding.proposer === undefined ? UNKNOWN : (index.actorAt.get(coding.proposer) ?? OUTSIDER),
    threatens: coding.threatens === true,
    carried: coding.carried,
  };
}

/** The highest rung that decisions on record before a day raised each actor to, counted from 1; 0 where there is none. */
export function rungsBefore(collections: Collections, index: Index, day: number): Int32Array {
  const rungs = new Int32Array(index.actors.length);
  for (const { coding, when, calendar } of collections.decisions) {
    if (coding?.rung === undefined || !coding.carried || latestDay(when, calendar) > day) continue;
    const a = index.actorAt.get(coding.target ?? '');
    const rung = index.rungAt.get(coding.rung);
    if (a !== undefined && rung !== undefined) rungs[a] = Math.max(rungs[a]!, rung + 1);
  }
  return rungs;
}
