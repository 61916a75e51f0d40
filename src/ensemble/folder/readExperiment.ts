import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageProblem } from '../../results/store/index.ts';
import { type WrittenExperiment, writtenExperimentSchema } from '../index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { PLACES } from './places.ts';

/**
 * The experiment that a folder holds, or undefined where it holds none. Throws ExperimentProblem where its file is damaged, and
 * StorageProblem where it cannot be read.
 */
export async function findExperiment(folder: string): Promise<WrittenExperiment | undefined> {
  const path = join(folder, PLACES.experiment);
  const text = await readText(path);
  if (text === undefined) return undefined;
  const parsed = writtenExperimentSchema.safeParse(jsonOf(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new ExperimentProblem(
      `${path} is damaged, or was written by another version: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'not JSON'}`,
    );
  }
  if (parsed.data.readings[parsed.data.main] === undefined)
    throw new ExperimentProblem(`${path} is damaged: there is no reading ${parsed.data.main}`);
  return parsed.data;
}

/** The same, where there must be one. */
export async function readExperiment(folder: string): Promise<WrittenExperiment> {
  const found = await findExperiment(folder);
  if (found === undefined)
    throw new ExperimentProblem(
      `${folder} holds no experiment (no ${PLACES.experiment}); \`plenum run <scenario> -o ${folder}\` makes one`,
      true,
    );
  return found;
}

/** A file's text, or undefined where there is no such file. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new StorageProblem('read', path, cause);
  }
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
