import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { SCENARIO } from './recipes.ts';

const ids = z.array(z.string()).optional();

const storySchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** bodies that are drawn seat by seat, and offices whose holders are named */
  bodies: z.array(z.string()),
  offices: z.array(z.string()),
  stages: z
    .array(
      z.strictObject({
        id: z.string(),
        date: z.iso.date(),
        title: z.string(),
        text: z.string(),
        decisions: ids,
        health: ids,
        /** id of a reform */
        whatIf: z.string().optional(),
      }),
    )
    .min(12)
    .max(20),
});
type StoryFile = z.infer<typeof storySchema>;

/** The guided path of the scenario, checked; throws a ZodError that names the place. */
export const readStory = (): StoryFile =>
  storySchema.parse(parse(readFileSync(`scenarios/${SCENARIO}/story.yaml`, 'utf8'), { schema: 'core' }));
