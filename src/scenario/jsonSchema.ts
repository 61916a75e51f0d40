import * as z from 'zod';
import { locatorSchema, quantitySchema, sourceSchema } from '../evidence/index.ts';
import { COLLECTIONS, type CollectionName, polityFileSchema, polityHeadSchema } from '../polity/index.ts';
import { ENTRY_WORDS } from './checks/ground.ts';
import { continuitySchema, featureSchema, practiceSchema } from './continuity.ts';
import { causeSchema, mechanismSettingsSchema, readingSchema, scenarioFileSchema } from './draft.ts';
import { fitFileSchema } from './fitFile.ts';
import { outsideDecisionSchema, outsideDecisionsSchema } from './outsideDecisions.ts';
import { effectSchema, reformSchema } from './reform.ts';
import { eraSchema, scoredDecisionSchema, scoreFileSchema } from './scoreFile.ts';
import { choiceSchema, variantsSchema } from './variants.ts';

/** The kinds of YAML file, each with its schema. */
export const SCHEMA_NAMES = [
  'polity',
  'scenario',
  'reform',
  'variants',
  'continuity',
  'score',
  'decisions',
  'fit',
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const ROOTS = {
  polity: polityFileSchema,
  scenario: scenarioFileSchema,
  reform: reformSchema,
  variants: variantsSchema,
  continuity: continuitySchema,
  score: scoreFileSchema,
  decisions: outsideDecisionsSchema,
  fit: fitFileSchema,
} as const;
const TITLES: Readonly<Record<SchemaName, string>> = {
  polity: 'A file of a Plenum polity',
  scenario: 'A Plenum scenario',
  reform: 'A reform of a Plenum scenario',
  variants: 'Variants of a what-if of a Plenum scenario',
  continuity: 'What a regime inherited, and what it changed',
  score: 'How the decisions of a Plenum polity are scored',
  decisions: 'Decisions from outside a Plenum polity',
  fit: 'What is fitted to the votes of a Plenum scenario',
};

/**
 * The JSON Schema (draft-07) of a kind of file, for editors: `# yaml-language-server: $schema=<path>/polity.json` in the
 * first line of a YAML file. It says what the checks of shape say; unknown ids and dates out of order it cannot see.
 */
export function jsonSchema(which: SchemaName): Record<string, unknown> {
  const schema = z.toJSONSchema(ROOTS[which], {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    metadata: definitions(),
    override: footnoted,
  });
  const { $schema, ...rest } = schema as Record<string, unknown>;
  return { $schema, title: TITLES[which], ...rest };
}

/** The schema as text, as it stands in `schema/<which>.json`. */
export function jsonSchemaText(which: SchemaName): string {
  return `${JSON.stringify(jsonSchema(which), null, 2)}\n`;
}

/** Names for the parts that are used in many places, so that the schema stays short and editors can show them. */
function definitions(): z.core.$ZodRegistry<{ id: string }> {
  const registry = z.registry<{ id: string }>();
  registry.add(quantitySchema, { id: 'quantity' });
  registry.add(locatorSchema, { id: 'locator' });
  registry.add(sourceSchema, { id: 'source' });
  registry.add(polityHeadSchema, { id: 'polity-head' });
  registry.add(mechanismSettingsSchema, { id: 'mechanism-settings' });
  registry.add(readingSchema, { id: 'reading' });
  registry.add(causeSchema, { id: 'cause' });
  registry.add(effectSchema, { id: 'effect' });
  registry.add(featureSchema, { id: 'feature' });
  registry.add(practiceSchema, { id: 'practice' });
  registry.add(choiceSchema, { id: 'choice' });
  registry.add(outsideDecisionSchema, { id: 'outside-decision' });
  registry.add(eraSchema, { id: 'era' });
  registry.add(scoredDecisionSchema, { id: 'scored-decision' });
  for (const name of Object.keys(COLLECTIONS) as CollectionName[])
    registry.add(COLLECTIONS[name], { id: ENTRY_WORDS[name].replaceAll(' ', '-') });
  return registry;
}

/** A number needs its footnote in the editor, too: claims, or a reason; and with a reason, a range. */
function footnoted({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: unknown;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  if (zodSchema === quantitySchema) {
    jsonSchema.anyOf = [{ required: ['claims'] }, { required: ['assumed'] }];
    jsonSchema.dependencies = { assumed: ['range'] };
  }
  if (zodSchema === locatorSchema) jsonSchema.minProperties = 1;
}
