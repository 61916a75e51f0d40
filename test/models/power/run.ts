// A model asked as the program asks it: parameters through its own schema.
import type { Model } from '../../../src/models/index.ts';

/** No model of power draws lots. */
const noDraw = (): number => {
  throw new Error('this model has no chance in it');
};

export function answerOf<Situation, Parameters, Answer>(
  model: Model<Situation, Parameters, Answer>,
  situation: Situation,
  parameters: object = {},
): Answer {
  return model.run(situation, model.parameters.parse(parameters), noDraw);
}
