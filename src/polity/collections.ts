import * as z from 'zod';
import {
  beliefSchema,
  claimSchema,
  idSchema,
  predicateSchema,
  sourceSchema,
  textSchema,
} from '../evidence/index.ts';
import { arenaSchema } from './arena.ts';
import { cohortSchema } from './cohort.ts';
import { doctrineSchema } from './doctrine.ts';
import { documentSchema, factSchema, knowledgeSchema } from './document.ts';
import { economySchema } from './economy.ts';
import {
  alignmentSchema,
  decisionSchema,
  figureSchema,
  healthSchema,
  shockSchema,
  sittingSchema,
} from './event.ts';
import {
  bodySchema,
  motionTemplateSchema,
  officeSchema,
  poolSchema,
  ruleSchema,
  rungSchema,
  tenureSchema,
  termSchema,
} from './institution.ts';
import { issueSchema, stanceSchema } from './issue.ts';
import { competenceSchema, peripherySchema } from './periphery.ts';
import { personSchema, tieSchema, traitSchema } from './person.ts';

/** What a polity says of itself. */
export const polityHeadSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: idSchema,
  title: textSchema,
  description: textSchema.optional(),
  license: z.string().optional(),
  sources: z.array(idSchema).optional(),
});
export type PolityHead = z.infer<typeof polityHeadSchema>;

/**
 * The collections of a polity. A polity folder holds any number of YAML files; each maps collection names to lists, and
 * lists of one name are joined in the order of the file names.
 */
export const COLLECTIONS = {
  persons: personSchema,
  traits: traitSchema,
  ties: tieSchema,
  bodies: bodySchema,
  offices: officeSchema,
  tenures: tenureSchema,
  terms: termSchema,
  rules: ruleSchema,
  pools: poolSchema,
  ladder: rungSchema,
  motions: motionTemplateSchema,
  issues: issueSchema,
  stances: stanceSchema,
  decisions: decisionSchema,
  sittings: sittingSchema,
  documents: documentSchema,
  facts: factSchema,
  knowledge: knowledgeSchema,
  health: healthSchema,
  shocks: shockSchema,
  economies: economySchema,
  arenas: arenaSchema,
  peripheries: peripherySchema,
  competences: competenceSchema,
  cohorts: cohortSchema,
  doctrines: doctrineSchema,
  alignments: alignmentSchema,
  figures: figureSchema,
  claims: claimSchema,
  predicates: predicateSchema,
  beliefs: beliefSchema,
} as const;
export type CollectionName = keyof typeof COLLECTIONS;
export type Collections = { [Name in CollectionName]: z.infer<(typeof COLLECTIONS)[Name]>[] };

const lists = Object.fromEntries(
  Object.entries(COLLECTIONS).map(([name, schema]) => [name, z.array(schema).optional()]),
) as unknown as {
  [Name in CollectionName]: z.ZodOptional<z.ZodArray<(typeof COLLECTIONS)[Name]>>;
};

/** One YAML file of a polity folder. Sources may stand here too, in the form they have in `sources/*.json`. */
export const polityFileSchema = z.strictObject({
  polity: polityHeadSchema.optional(),
  sources: z.array(sourceSchema).optional(),
  ...lists,
});
export type PolityFile = z.infer<typeof polityFileSchema>;
