import { formatDay, parseDay } from '../evidence/index.ts';
import type { Decision } from '../polity/index.ts';
import type { Scenario } from './checkedScenario.ts';
import type { Compilable } from './compile/index.ts';

/**
 * The scenario as it stood on the eve of a decision, with that decision on the table: the record is followed up to the day
 * before `evidence`, and the decision comes last on that day. Stances, traits, ties, seats and offices of the day itself or
 * later are thereby unknown, and so is how anybody voted.
 *
 * @param evidence first day on which the question was before the body, as a date
 */
export function onTheTable(
  { scenario, collections }: Scenario,
  decision: Decision,
  evidence: string,
): Compilable {
  const eve = formatDay(parseDay(evidence) - 1);
  const { calendar: _, ...undated } = decision;
  return {
    scenario: { ...scenario, documentedUntil: eve, horizon: eve },
    collections: {
      ...collections,
      decisions: collections.decisions.map((other) =>
        other.id === decision.id ? { ...undated, when: eve } : other,
      ),
    },
  };
}
