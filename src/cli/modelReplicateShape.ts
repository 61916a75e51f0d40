import * as z from 'zod';
import { field } from './shape.ts';

const count = z.number().int().min(0);

const publicationShape = z.strictObject({
  literature: field(z.string(), 'folder', 'under `literature/`'),
  authors: field(z.string(), '', 'as printed'),
  year: field(z.number(), 'year', 'of publication'),
  title: field(z.string(), '', 'as printed'),
  models: field(z.array(z.string()), 'id', 'that were run'),
  reproduced: field(count, 'numbers', 'printed numbers that come out as printed'),
  differs: field(count, 'numbers', 'that come out otherwise'),
  cannot: field(count, 'numbers', 'or cases that nothing can be computed for'),
  computed: field(count, 'numbers', 'of our own computing, kept so that a change shows; no replication'),
});

const remarkShape = z.strictObject({
  literature: field(z.string(), 'folder', 'under `literature/`'),
  case: field(z.string(), 'id', 'case in it'),
  model: field(z.string(), 'id', 'that was run; `none`'),
  at: field(z.string(), 'path', 'place in the answer; empty for a whole case'),
  printed: field(z.string(), '', 'as printed; for a whole case where it stands'),
  computed: field(z.string().nullable(), '', 'what comes out'),
  verdict: field(z.string(), '', '`differs` or `cannot`'),
  why: field(z.string().nullable(), '', 'the reason'),
});

const surpriseShape = z.strictObject({
  path: field(z.string(), 'path', 'file under `literature/`'),
  case: field(z.string(), 'id', 'case in it'),
  at: field(z.string(), 'path', 'place in the answer'),
  printed: field(z.string(), '', 'as printed'),
  computed: field(z.string().nullable(), '', 'what comes out now'),
  recorded: field(z.string(), '', 'the verdict in the file'),
});

/** What `plenum model replicate --json` prints. */
export const modelReplicateShape = z.strictObject({
  command: field(z.literal('model replicate'), '', 'always `model replicate`'),
  ok: field(z.boolean(), '', 'every verdict in the files is borne out'),
  publications: field(z.array(publicationShape), '', 'in the order of their folders'),
  remarks: field(z.array(remarkShape), '', 'what is not reproduced, and why'),
  surprises: field(z.array(surpriseShape), '', 'where a verdict in a file is not borne out'),
});

export type ModelReplicateReport = z.infer<typeof modelReplicateShape>;
