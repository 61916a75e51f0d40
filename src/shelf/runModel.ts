import type { Model } from '../models/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../random/index.ts';
import { checkParameters } from './parameters.ts';
import { SITUATION_OF, type Situation } from './situation.ts';

/** A run of a model: its answer with the parameters it had, and whether it drew anything; or why there is no answer. */
export type ModelRun =
  | {
      readonly answer: unknown;
      readonly parameters: Readonly<Record<string, unknown>>;
      /** whether chance played any part: if not, the seed does not matter */
      readonly drew: boolean;
    }
  | { readonly problems: readonly string[] };

/** Which column headings or YAML each form of situation goes by, for messages. */
const FORM_WORDS = {
  group: 'a group (actor, capability, position, salience)',
  game: 'a game (player, weight, quota)',
  powers: 'powers (name, power)',
  network: 'a network (member, opinion, influence)',
  contest: 'a contest (weight, gain)',
} as const;

/**
 * Runs a model on a situation. `seed` and `slot` name the luck of models that are processes: draw number (subject, occasion)
 * is the same wherever it is asked for. A situation of another form, faulty parameters, and what the model itself refuses
 * come back as problems; anything else it throws is a fault of the model and is thrown on.
 */
export function runModel(
  model: Model,
  situation: Situation | undefined,
  values: Readonly<Record<string, unknown>> = {},
  seed = 0,
  slot = 0,
): ModelRun {
  const wanted = SITUATION_OF[model.question];
  if (wanted !== undefined && situation?.kind !== wanted) {
    const given = situation === undefined ? 'none was given' : `this is ${FORM_WORDS[situation.kind]}`;
    return { problems: [`${model.id} takes ${FORM_WORDS[wanted]}, and ${given}`] };
  }
  const checked = checkParameters(model, values);
  if ('problems' in checked) return checked;
  const stream = makeStream(seed, slot);
  let drew = false;
  const draw = (subject: number, occasion: number): number => {
    drew = true;
    return uniform(stream, DRAW_KIND.choice, subject, occasion);
  };
  try {
    const answer = model.run(situation?.value as never, checked.parameters as never, draw);
    return { answer, parameters: checked.parameters, drew };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [`${model.id}: ${error.message}`] };
  }
}
