import { type Contest, type Powers, SHELF } from '../models/index.ts';

/** A model of the shelf that a scenario puts in the place of a mechanism's own form, with its parameters. */
export interface ChosenModel {
  id: string;
  parameters: Readonly<Record<string, unknown>>;
}

/** Which question of the shelf each mechanism asks, where it can be answered by a chosen model. */
export const ASKED = { vote: 'contest', alliances: 'coalition' } as const;
export type AskingMechanism = keyof typeof ASKED;

/** The chance that a motion carries, by a chosen model. */
export type ContestAnswer = (contest: Contest) => number;
/** Who rules together, by a chosen model: names of members; null where it leaves the question open. */
export type RulingAnswer = (powers: Powers) => readonly string[] | null;

/** A model that the engine asks has no chance of its own: what is rolled is rolled by the engine. */
const noDraw = (): number => {
  throw new RangeError('a model that stands in for a mechanism must not draw');
};

/** The chosen model of contests as a function. Throws RangeError where the shelf has none of that id, or its parameters are wrong. */
export function contestOf(chosen: ChosenModel | null): ContestAnswer | null {
  if (chosen === null) return null;
  const run = asked(chosen, ASKED.vote);
  return (contest) => (run(contest) as { chance: number }).chance;
}

/** The chosen model of coalitions as a function; the same. */
export function rulingOf(chosen: ChosenModel | null): RulingAnswer | null {
  if (chosen === null) return null;
  const run = asked(chosen, ASKED.alliances);
  return (powers) => {
    const { ruling, generic } = run(powers) as { ruling?: readonly string[][]; generic?: boolean };
    return generic === true ? (ruling?.[0] ?? null) : null;
  };
}

function asked({ id, parameters }: ChosenModel, question: string): (situation: unknown) => unknown {
  const model = SHELF.find((candidate) => candidate.id === id && candidate.question === question);
  if (model === undefined) throw new RangeError(`"${id}" is no model that answers "${question}"`);
  const values = model.parameters.parse(parameters);
  return (situation) => model.run(situation, values, noDraw);
}
