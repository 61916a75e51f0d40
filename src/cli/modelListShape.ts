import * as z from 'zod';
import { field } from './shape.ts';

export const replicationShape = z.strictObject({
  literature: field(z.string(), 'folder', 'publication, as a folder under `literature/`'),
  status: field(z.string(), '', '`reproduced`, `differs` or `cannot`'),
  extent: field(z.string(), '', 'which numbers, to which digit; what differs and why'),
});

const listedShape = z.strictObject({
  id: field(z.string(), 'id', 'model'),
  title: field(z.string(), '', 'its name'),
  question: field(z.string(), '', 'what it answers, in a word'),
  takes: field(
    z.string().nullable(),
    '',
    'form of situation: `group`, `game`, `powers`, `network`, `contest`; null: parameters alone',
  ),
  claim: field(z.string(), '', 'what the theory says'),
  replication: field(z.array(replicationShape), '', 'which published numbers it gives'),
});

/** What `plenum model list --json` prints. */
export const modelListShape = z.strictObject({
  command: field(z.literal('model list'), '', 'always `model list`'),
  questions: field(
    z.array(
      z.strictObject({
        question: field(z.string(), '', 'in a word'),
        asks: field(z.string(), '', 'in a sentence'),
      }),
    ),
    '',
    'what models answer, in the order of `models`',
  ),
  models: field(z.array(listedShape), '', 'the shelf'),
});

export type ModelListReport = z.infer<typeof modelListShape>;
