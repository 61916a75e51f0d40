import type { Decision } from 'plenum/polity';
import { type Foretold, missesFirst, type Outcome, outcomeOf } from './foretold.ts';

/** A decision with what was foretold of it. */
export interface DecisionRow {
  readonly decision: Decision;
  readonly date: string;
  readonly foretold: Foretold | undefined;
  readonly outcome: Outcome;
}

/** All decisions, worst misses first, then those nobody foretold by date. Only eligible ones count as foretold. */
export function decisionRows(decisions: readonly Decision[], told: readonly Foretold[]): DecisionRow[] {
  const byId = new Map(told.filter(({ eligible }) => eligible).map((each) => [each.decision, each]));
  const rows = decisions.map((decision): DecisionRow => {
    const foretold = byId.get(decision.id);
    return { decision, date: decision.when, foretold, outcome: outcomeOf(foretold) };
  });
  return missesFirst(rows);
}

/** The rows that hold all the words asked for and came out as asked ('all': any). */
export function filterRows(
  rows: readonly DecisionRow[],
  asked: string,
  outcome: Outcome | 'all',
): DecisionRow[] {
  const parts = asked.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ decision: { id, when, venue, question, outcome: said }, outcome: came }) => {
    const text = `${id} ${when} ${venue} ${question} ${said}`.toLowerCase();
    return (outcome === 'all' || outcome === came) && parts.every((part) => text.includes(part));
  });
}
