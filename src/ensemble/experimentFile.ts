import * as z from 'zod';
import { canonicalJson, sha256Hex } from '../scenario/index.ts';
import type { Experiment } from './plan.ts';

/** SHA-256 in hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hex digits');

const countSchema = z.int().min(0);
const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case');
const nameSchema = z.string().max(4000);

/** Most histories in one task, so that no description can ask for more memory than a worker has. */
export const MOST_HISTORIES_IN_TASK = 100_000;

/** Most histories of one reading: each has a slot of its own, and slots are counted in 32 bits. */
const MOST_HISTORIES = 4_294_967_295;

/** Reforms of an experiment. None can be written down yet. */
export const reformsSchema = z.array(z.string()).max(0);

const said = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

const readingSchema = z.strictObject({
  id: said(idSchema, 'reading; `standard` is the scenario as it stands'),
  name: said(nameSchema, 'its name'),
  runs: said(z.int().min(0).max(MOST_HISTORIES), 'histories of it'),
  probe: said(
    hashSchema.nullable(),
    'fingerprint of its first rows: whoever computes others may not add to the folder',
  ),
});

/**
 * An experiment written down as data: all that fixes its rows, and nothing else. Whoever has it and the scenario can compute
 * them again.
 */
export const writtenExperimentSchema = z.strictObject({
  format: said(z.literal(1), 'of this file'),
  version: said(z.string().max(60), 'of the program'),
  scenario: said(idSchema, 'scenario'),
  title: said(nameSchema, 'its title'),
  scenarioHash: said(hashSchema, 'SHA-256 of its content, however spread over files'),
  reforms: said(reformsSchema, 'none yet'),
  seed: said(countSchema, 'from which all chance follows'),
  replicates: said(z.int().min(1).max(1_000_000), 'histories at each parameter point'),
  readings: said(
    z.array(readingSchema).min(1).max(1000),
    'all readings of the scenario, in the order in which rows number them',
  ),
  main: said(countSchema, 'place of the reading that leads the report'),
  swap: said(z.boolean(), 'persons change places at the start'),
  events: said(z.boolean(), 'events are kept'),
  taskSize: said(
    z.int().min(1).max(MOST_HISTORIES_IN_TASK),
    'histories in a task, but for the last of a reading',
  ),
  actors: said(
    z.array(z.strictObject({ id: said(idSchema, 'person'), name: said(nameSchema, 'short name') })).max(1000),
    'whom the numbers of actors in rows stand for, from 0',
  ),
});
export type WrittenExperiment = z.infer<typeof writtenExperimentSchema>;

/** What there is to compute. */
export const experimentOf = (written: WrittenExperiment): Experiment => ({
  scenarioHash: written.scenarioHash,
  seed: written.seed,
  replicates: written.replicates,
  runs: written.readings.map(({ runs }) => runs),
  swap: written.swap,
});

/** SHA-256 of an experiment as data. */
export const experimentHash = (written: WrittenExperiment): string => sha256Hex(canonicalJson(written));

/** Histories in a task where nobody says otherwise: 100 where there are few, never more than 2,000. */
export const usualTaskSize = (histories: number): number =>
  Math.max(100, Math.min(2000, Math.ceil(histories / 200)));
