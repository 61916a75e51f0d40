import type { Forecast } from '../analysis/index.ts';
import { memberBaselines } from './scoreBaselines.ts';
import { compareForecasts } from './scoreCompare.ts';
import { foreseen, type ScoreOutcome } from './scoreOutcome.ts';
import type { Question } from './scoreQuestion.ts';
import type { ScoreReport } from './scoreShape.ts';

interface Vote extends Forecast {
  person: string;
}

/** Scores the votes of single members, of whom the record says on which side they stood and who vote in the model. */
export function scoreMembers(outcome: ScoreOutcome): ScoreReport['members'] {
  const votes = outcome.questions
    .filter(({ scored }) => scored.eligible)
    .flatMap((question) => votesOn(outcome, question));
  if (votes.length === 0) return null;
  return {
    persons: new Set(votes.map(({ person }) => person)).size,
    ...compareForecasts(votes, memberBaselines(votes), outcome.seed),
  };
}

function votesOn(outcome: ScoreOutcome, question: Question): Vote[] {
  const { scored, decision } = question;
  const members = foreseen(outcome, question, 0)?.members;
  if (members === undefined) return [];
  const { actors } = outcome.forks[0]!.ground;
  return (decision.stands ?? []).flatMap(({ option, persons }) => {
    const happened = scored.carried?.includes(option) === true;
    if (!happened && scored.not?.includes(option) !== true) return [];
    return persons.flatMap((person): Vote[] => {
      const probability = members[actors.indexOf(person)] ?? Number.NaN; // not an actor
      return Number.isNaN(probability) ? [] : [{ person, probability, happened, cluster: scored.episode }];
    });
  });
}
