import * as z from 'zod';
import { field } from './shape.ts';

/** What `plenum model run --json` prints. */
export const modelRunShape = z.strictObject({
  command: field(z.literal('model run'), '', 'always `model run`'),
  version: field(z.string(), '', 'version of the program'),
  model: field(z.string(), 'id', 'model'),
  title: field(z.string(), '', 'its name'),
  question: field(z.string(), '', 'what it answers, in a word'),
  table: field(z.string().nullable(), 'path', 'as given; null where the model takes parameters alone'),
  case: field(z.string().nullable(), '', 'which situation of the table; null where there is no table'),
  seed: field(z.number(), '', 'all chance follows from it'),
  drew: field(z.boolean(), '', 'chance played a part; if not, the seed does not matter'),
  labels: field(
    z.strictObject({
      actors: field(
        z.array(z.string()),
        '',
        'actors, players or members, in the order of the lists in `answer`',
      ),
      issues: field(z.array(z.string()), '', 'issues or topics, in the order of the lists in `answer`'),
    }),
    '',
    'whom and what the numbers of `answer` are about',
  ),
  parameters: field(z.looseObject({}), '', 'all parameters, defaults filled in'),
  answer: field(
    z.looseObject({}),
    '',
    'what the model answers, as its own documentation has it; tables run row by row, actor `i` on issue `k` at `i * issues + k`',
  ),
});

export type ModelRunReport = z.infer<typeof modelRunShape>;
