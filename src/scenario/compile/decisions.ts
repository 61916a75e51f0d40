import { type CodedMotion, OUTSIDER, RECORD, type RecordRow, UNKNOWN, USE } from '../../engine/index.ts';
import type { Collections, Decision, RecordUse } from '../../polity/index.ts';
import { latestDay } from './dates.ts';
import type { NumberBook } from './numbers.ts';
import { type Index, row, type Span } from './recordRow.ts';

/** Decisions on record that are coded as motions; the motions are added to `codedMotions`. */
export function decisionRecords(
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
    const day = latestDay(decision.when, decision.calendar);
    return [
      row(day, RECORD.decision, decision.id, {
        a: body,
        use: USE[taken],
        motion: codedMotions.push(motion) - 1,
      }),
      ...struckWith(decision)
        .filter(({ person }) => taken !== 'measured' && index.actorAt.has(person))
        .map(({ person, rung }) =>
          row(day, RECORD.rung, decision.id, {
            a: index.actorAt.get(person)!,
            b: (index.rungAt.get(rung) ?? -1) + 1,
          }),
        ),
    ];
  });
}

/** Those whom a decision struck besides its target. The vote is asked about the target alone; what it took from them stands among terms. */
const struckWith = ({ coding }: Decision): readonly { person: string; rung: string }[] =>
  coding?.carried === true ? (coding.also ?? []) : [];

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
  for (const decision of collections.decisions) {
    const { coding, when, calendar } = decision;
    if (coding?.rung === undefined || !coding.carried || latestDay(when, calendar) > day) continue;
    for (const { person, rung: step } of [
      { person: coding.target ?? '', rung: coding.rung },
      ...struckWith(decision),
    ]) {
      const a = index.actorAt.get(person);
      const rung = index.rungAt.get(step);
      if (a !== undefined && rung !== undefined) rungs[a] = Math.max(rungs[a]!, rung + 1);
    }
  }
  return rungs;
}
