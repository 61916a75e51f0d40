import * as z from 'zod';
import { RULE_IDS } from '../contradictions/index.ts';
import { field } from './shape.ts';

const text = z.string();
const count = z.number().int().min(0);

const claimShape = z.strictObject({
  id: field(text, 'id', 'claim'),
  source: field(text, 'id', 'source'),
  citation: field(text, '', 'short name of the source, with page or section'),
  kind: field(text, '', '"documented", "inferred", "negative" or "assumed"'),
  certainty: field(text, '', '"high", "medium" or "low"'),
  paraphrase: field(text.nullable(), '', 'what it says, in our words'),
});

const sideShape = z.strictObject({
  says: field(text, '', 'what is said, as short as can be'),
  claims: field(z.array(claimShape), '', 'the claims that say so'),
});

const choiceShape = z.strictObject({
  side: field(count, '', '0 or 1: the side taken'),
  because: field(text, '', 'why'),
  belief: field(text, 'id', 'the belief of the polity by which it is taken'),
});

const conflictShape = z.strictObject({
  key: field(text, '', 'rule and first claim of either side; stays the same while they do'),
  rule: field(z.enum(RULE_IDS), '', 'the rule that found it'),
  severity: field(text, '', '"major" or "minor"'),
  subject: field(text, '', 'what it is about, `<collection>:<id>`'),
  predicate: field(text, '', 'what is said of it'),
  why: field(text, '', 'why the two cannot both hold'),
  sides: field(z.array(sideShape), '', 'always two'),
  choice: field(choiceShape.nullable(), '', 'the side that is taken; null where the matter is open'),
});

/** What `plenum contradictions --json` prints. */
export const contradictionsShape = z.strictObject({
  command: field(z.literal('contradictions'), '', 'always `contradictions`'),
  scenario: field(text, 'id', 'scenario'),
  reading: field(text, 'id', 'whose beliefs decide; `standard` where no reading was asked for'),
  claims: field(count, 'claims', 'that were held against each other'),
  found: field(count, 'contradictions', 'in all, before --rule, --severity and --about'),
  open: field(count, 'contradictions', 'on which no belief takes a side'),
  contradictions: field(z.array(conflictShape), '', 'by rule, then in the order of the files'),
});
export type ContradictionsReport = z.infer<typeof contradictionsShape>;
