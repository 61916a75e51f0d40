import type { CompiledScenario } from '../engine/index.ts';
import { dateBounds, formatDay, parseDay } from '../evidence/index.ts';
import type { Decision } from '../polity/index.ts';
import {
  type Change,
  compile,
  onTheTable,
  type Reading,
  type Scenario,
  type ScoredDecision,
} from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';

/** A decision of the polity with how it is scored, and the eve on which it is asked; null where it cannot be. */
export interface Question {
  scored: ScoredDecision;
  decision: Decision;
  /** first day on which it was before the body */
  day: number;
  asked: boolean;
}

/** A decision can be asked where the polity codes it and its eve lies within the scenario, after the first day. */
export function questionOf({ scenario }: Loaded, scored: ScoredDecision, decision: Decision): Question {
  const first =
    dateBounds(decision.when, decision.calendar ?? 'gregorian').earliest ?? Number.NEGATIVE_INFINITY;
  const day = scored.evidence === undefined ? first : parseDay(scored.evidence);
  const { start, horizon } = scenario.scenario;
  const asked = decision.coding !== undefined && day - 1 > parseDay(start!) && day <= parseDay(horizon!);
  return { scored, decision, day, asked };
}

/** The scenario up to the eve of a decision, with that decision at its end; `changes` set its numbers. */
export const eveOf = (
  { scenario, scenarioHash }: Loaded,
  { decision, day }: Question,
  reading: Reading | undefined,
  changes: readonly Change[] = [],
): CompiledScenario =>
  compile(
    onTheTable(withDecision(scenario, decision), decision, formatDay(day)),
    scenarioHash,
    reading,
    changes,
  );

/** The scenario with a decision that it may not have. */
const withDecision = (scenario: Scenario, decision: Decision): Scenario =>
  scenario.byId.decisions.has(decision.id)
    ? scenario
    : {
        ...scenario,
        collections: {
          ...scenario.collections,
          decisions: [...scenario.collections.decisions, decision],
        },
      };
