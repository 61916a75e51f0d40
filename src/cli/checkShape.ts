import * as z from 'zod';
import { field } from './shape.ts';

const count = z.number().int().min(0);

const problemShape = z.strictObject({
  file: field(z.string(), 'path', 'relative to the current folder if inside it'),
  line: field(count, '', 'from 1'),
  column: field(count, '', 'from 1'),
  message: field(z.string(), '', 'what is wrong, and what would be right'),
});

const claimCounts = z.strictObject({
  documented: field(count, 'claims', 'read in a source'),
  inferred: field(count, 'claims', 'drawn from sources'),
  assumed: field(count, 'claims', 'made up for the model'),
  negative: field(count, 'claims', 'drawn from the silence of a source that would have spoken'),
  high: field(count, 'claims', 'of high certainty'),
  medium: field(count, 'claims', 'of medium certainty'),
  low: field(count, 'claims', 'of low certainty'),
});

const summaryShape = z.strictObject({
  scenario: field(z.string(), 'id', 'scenario'),
  title: field(z.string(), '', 'its title'),
  polity: field(z.string(), 'id', 'polity'),
  scenarioHash: field(z.string(), 'SHA-256, hex', 'content of all files that make up the scenario'),
  files: field(count, 'files', 'read'),
  persons: field(count, 'persons', 'in the polity'),
  actors: field(count, 'persons', 'who act in the scenario'),
  bodies: field(count, 'bodies', 'in the polity'),
  offices: field(count, 'offices', 'in the polity'),
  terms: field(count, 'terms', 'compositions of bodies on record'),
  decisions: field(count, 'decisions', 'on record'),
  sources: field(count, 'sources', 'that claims can cite'),
  readings: field(count, 'readings', 'besides the scenario as it stands'),
  claims: field(claimCounts, '', 'by kind and by certainty'),
  numbers: field(
    z.strictObject({
      documented: field(count, 'numbers', 'read in a source'),
      inferred: field(count, 'numbers', 'drawn from sources'),
      assumed: field(count, 'numbers', 'made up for the model, each with a range'),
    }),
    '',
    'numbers that the model uses',
  ),
});

/** What `plenum check --json` prints. */
export const checkShape = z.strictObject({
  command: field(z.literal('check'), '', 'always `check`'),
  ok: field(z.boolean(), '', 'no problem was found; warnings do not count'),
  problems: field(z.array(problemShape), '', 'in the order of files, lines and columns'),
  more: field(count, 'problems', 'found beyond those listed'),
  warnings: field(z.array(problemShape), '', 'what is odd but not wrong; only where there is no problem'),
  summary: field(summaryShape.nullable(), '', 'what the scenario holds; null where there is a problem'),
});

export type CheckReport = z.infer<typeof checkShape>;
