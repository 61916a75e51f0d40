// Luck for models that are processes: named draws, all from one seed.
import type { Draw } from '../../../src/models/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../../src/random/index.ts';

export const luck = (seed = 1): Draw => {
  const stream = makeStream(seed, 0, 0);
  return (subject, occasion) => uniform(stream, DRAW_KIND.choice, subject, occasion);
};
