import type { Observation } from '../analysis/index.ts';
import { askOnEve, type EveChance } from '../ensemble/index.ts';
import type { FitFile, Reading } from '../scenario/index.ts';
import type { Loaded, LoadedScore } from '../scenario/node/index.ts';
import type { AskedDecision, Asking, FitModule } from './fitOutcome.ts';
import { drawSettings } from './fitSettings.ts';
import { eveOf, type Question, questionOf } from './scoreQuestion.ts';

/** A single outcome weighs no more against a draw than one chance in fifty: codings err. */
const LEAST = 0.02;

/** The eligible decisions of a scoring file that the model can be asked for. */
export const eligibleQuestions = (loaded: Loaded, { score }: LoadedScore): Question[] =>
  score.decisions
    .filter(({ eligible }) => eligible)
    .map((scored) => questionOf(loaded, scored, loaded.scenario.byId.decisions.get(scored.id)!))
    .filter(({ asked }) => asked);

/**
 * Asks the draws of the vote's numbers for each decision on its eve: what happened, and who stood where. A decision counts as much as
 * where it weighs histories (`records.weight`): its likelihood is raised to that power.
 */
export function askVotes(
  loaded: Loaded,
  { parameters }: NonNullable<FitFile['modules']['vote']>,
  score: LoadedScore,
  asking: Asking,
  reading?: Reading,
): FitModule {
  const numbers = parameters.map(({ number }) => number);
  const { actors, records } = loaded.scenario.scenario;
  const weight = records?.weight?.value ?? 1;
  let draws: Float64Array[] = [];
  const decisions = eligibleQuestions(loaded, score).flatMap((question): AskedDecision[] => {
    const ground = eveOf(loaded, question, reading);
    const { all, free } = drawSettings(ground, numbers, asking);
    draws = free;
    const chances = askOnEve(ground, question.decision.id, all, asking);
    asking.progress(asking.draws * asking.lucks);
    return chances === null ? [] : [observed(question, chances, actors!, weight)];
  });
  return {
    name: 'vote',
    parameters,
    draws,
    power: weight,
    observations: decisions.flatMap(({ outcome, votes }) => [outcome, ...votes]),
    decisions,
    claims: decisions.flatMap(({ question }) => question.decision.claims),
  };
}

/**
 * What the record has of a decision. The votes of those who vote here share the weight of one observation, since members of one
 * sitting move together.
 */
function observed(
  question: Question,
  chances: readonly EveChance[],
  actors: readonly string[],
  power: number,
): AskedDecision {
  const { scored, decision } = question;
  const carried = decision.coding!.carried;
  const came = (foretold: Float64Array, seen: boolean, group: string, weight: number): Observation => {
    return { kind: 'count', group, foretold, seen: seen ? 1 : 0, of: 1, weight, least: LEAST };
  };
  const stood = (decision.stands ?? []).flatMap(({ option, persons }) => {
    const yes = scored.carried?.includes(option) === true;
    if (!yes && scored.not?.includes(option) !== true) return [];
    return persons.flatMap((person) => {
      const actor = actors.indexOf(person);
      return actor >= 0 && !Number.isNaN(chances[0]!.members[actor]!) ? [{ actor, yes }] : [];
    });
  });
  const carries = Float64Array.from(chances, ({ probability }) => (carried ? probability : 1 - probability));
  return {
    question,
    outcome: came(carries, carried, 'motions that carry', power),
    votes: stood.map(({ actor, yes }) =>
      came(
        Float64Array.from(chances, ({ members }) => members[actor]!),
        yes,
        'votes for the motion',
        power / stood.length,
      ),
    ),
  };
}
