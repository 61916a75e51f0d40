import { formatDay, parseDay } from '../evidence/index.ts';
import type { Decision, RecordUse } from '../polity/index.ts';
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
  const { records } = scenario;
  const given = records?.decisions === 'given';
  return {
    scenario: {
      ...scenario,
      documentedUntil: eve,
      horizon: eve,
      ...(given ? { records: { ...records, decisions: 'observed' } } : {}),
    },
    collections: {
      ...collections,
      decisions: collections.decisions.map((other) =>
        other.id === decision.id ? tabled(other, eve) : given ? used(other, 'given') : other,
      ),
    },
  };
}

/** Dated on the eve and observed, since the chance of what is merely given is not asked. */
function tabled({ calendar: _, ...decision }: Decision, eve: string): Decision {
  return used({ ...decision, when: eve }, 'observed');
}

const used = (decision: Decision, use: RecordUse): Decision =>
  decision.coding === undefined ? decision : { ...decision, coding: { ...decision.coding, use } };
