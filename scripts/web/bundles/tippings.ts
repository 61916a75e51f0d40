import { flipText } from '../../../src/cli/traceBlock.ts';
import { type DecisionStory, decisionStory } from '../../../src/cli/traceDecision.ts';
import { decisionJson } from '../../../src/cli/traceDecisionJson.ts';
import { openShadow } from '../../../src/cli/traceShadow.ts';
import type { CompiledScenario } from '../../../src/engine/index.ts';
import { compile, onTheTable } from '../../../src/scenario/index.ts';
import type { Loaded } from '../../../src/scenario/node/index.ts';
import { namesOf } from '../../../src/telling/index.ts';
import type { Tipping } from '../../../web/src/data/lookup.ts';
import type { ScoreData } from '../../../web/src/data/score.ts';
import { HISTORY, tabledMoment } from './tabledMoment.ts';

/** A decision as the score lists it; its date is the first day on which it was before the body. */
type Scored = Pick<ScoreData['decisions'][number], 'decision' | 'eligible' | 'date'>;

/**
 * What tips each decision that the score asks about: the history is run to its eve, with the decision on the table, and the
 * sitting held again with one thing changed. One history each, so an illustration, never a result.
 */
export function tippingsOf(loaded: Loaded, scored: readonly Scored[]): Tipping[] {
  return scored.flatMap(({ decision, eligible, date }) =>
    eligible ? tippingOf(loaded, decision, date) : [],
  );
}

function tippingOf({ scenario, scenarioHash }: Loaded, id: string, evidence: string): Tipping[] {
  const decision = scenario.byId.decisions.get(id);
  if (decision === undefined) return [];
  const compiled = compile(onTheTable(scenario, decision, evidence), scenarioHash);
  const tabled = tabledMoment(compiled);
  if (tabled === undefined) return [];
  const { recording, moment } = tabled;
  const names = namesOf(compiled, scenario.collections);
  return [told(id, decisionStory(openShadow(recording), moment, names), compiled)];
}

function told(decision: string, story: DecisionStory, compiled: CompiledScenario): Tipping {
  const { chance, carried, votesFor, votesAgainst, terms, leversTried } = decisionJson(story, 1, compiled);
  const cause = story.flips.find(({ lever }) => lever.id !== 'mood');
  const luck = story.flips.find(({ lever }) => lever.id === 'mood');
  return {
    decision,
    ...{ seed: HISTORY.seed, replicate: HISTORY.run },
    ...{ chance, carried, votesFor, votesAgainst, terms, leversTried },
    flip: cause === undefined ? null : flipText(cause),
    luck: luck === undefined ? null : flipText(luck),
  };
}
