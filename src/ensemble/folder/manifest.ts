import { join } from 'node:path';
import * as z from 'zod';
import {
  experimentHash,
  hashSchema,
  type Part,
  type TaskDescription,
  taskHash,
  type WrittenExperiment,
} from '../index.ts';
import { sha256Of } from '../parts/index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { PLACES, partPlaces } from './places.ts';
import { jsonOf, readText } from './readExperiment.ts';

const said = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });
const countSchema = z.int().min(0);

const fileSchema = z.strictObject({
  path: said(z.string(), 'in the folder'),
  bytes: said(countSchema, 'its size'),
  sha256: said(hashSchema, 'its hash'),
});

const partSchema = z.strictObject({
  task: said(hashSchema, 'SHA-256 of the task, which names the files'),
  reading: said(countSchema, 'place of the reading'),
  from: said(countSchema, 'first history'),
  to: said(countSchema, 'the one after the last'),
  files: said(z.array(fileSchema).min(1).max(2), '`runs`, and `events` where they are kept'),
});

/** The file in which a folder lists its parts. */
export const manifestSchema = z.strictObject({
  format: said(z.literal(1), 'of this file'),
  experiment: said(hashSchema, 'SHA-256 of `experiment.json` as data'),
  complete: said(z.boolean(), 'every task is done'),
  histories: said(countSchema, 'done'),
  parts: said(z.array(partSchema), 'in order of reading and history'),
});

/** The parts of a folder, each with its files, their sizes and hashes. */
export type Manifest = z.infer<typeof manifestSchema>;

export function manifestEntry(task: TaskDescription, { runs, events }: Part): Manifest['parts'][number] {
  const places = partPlaces(task);
  const files = [
    fileEntry(places.runs, runs),
    ...(events === null ? [] : [fileEntry(places.events, events)]),
  ];
  const { reading, from, to } = task;
  return { task: taskHash(task), reading, from, to, files };
}

const fileEntry = (path: string, bytes: Uint8Array): z.infer<typeof fileSchema> => ({
  path,
  bytes: bytes.length,
  sha256: sha256Of(bytes),
});

/** The text of a manifest: always the same for the same parts. */
export function manifestText(
  written: WrittenExperiment,
  parts: Manifest['parts'],
  complete: boolean,
): string {
  const histories = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  const manifest: Manifest = { format: 1, experiment: experimentHash(written), complete, histories, parts };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** The manifest of a folder; undefined where there is none yet. Throws ExperimentProblem where it is damaged. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const path = join(folder, PLACES.manifest);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const parsed = manifestSchema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new ExperimentProblem(`${path} is damaged; write it anew: plenum run --resume ${folder}`);
}
