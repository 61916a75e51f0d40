import * as z from 'zod';
import { replicationShape } from './modelListShape.ts';
import { field } from './shape.ts';

const parameterShape = z.strictObject({
  name: field(z.string(), '', 'as `--param` takes it'),
  takes: field(z.string(), '', 'what values, in words'),
  default: field(z.string().nullable(), '', 'as `--param` takes it; null where the model does without'),
  meaning: field(z.string(), '', 'what it does'),
});

const citationShape = z.strictObject({
  authors: field(z.string(), '', 'as printed'),
  year: field(z.number(), 'year', 'of publication'),
  title: field(z.string(), '', 'as printed'),
  where: field(z.string(), '', 'journal and pages, publisher, or program'),
  doi: field(z.string().nullable(), '', 'where it has one'),
});

/** What `plenum model show --json` prints. */
export const modelShowShape = z.strictObject({
  command: field(z.literal('model show'), '', 'always `model show`'),
  id: field(z.string(), 'id', 'model'),
  title: field(z.string(), '', 'its name'),
  question: field(z.string(), '', 'what it answers, in a word'),
  asks: field(z.string(), '', 'the same in a sentence'),
  takes: field(z.string().nullable(), '', 'form of situation; null: parameters alone'),
  claim: field(z.string(), '', 'what the theory says'),
  parameters: field(z.array(parameterShape), '', 'in the order of the model'),
  limits: field(z.array(z.string()), '', 'where not to use it'),
  citations: field(z.array(citationShape), '', 'what it goes back to'),
  replication: field(z.array(replicationShape), '', 'which published numbers it gives'),
});

export type ModelShowReport = z.infer<typeof modelShowShape>;
