import * as z from 'zod';
import type { WhyNumberReport } from './whyNumberShape.ts';

const frequency = z.object({ probability: z.number(), low: z.number(), high: z.number() });

/** As much of a run's JSON as a walk back needs; later versions may hold more. */
const runFile = z.object({
  command: z.literal('run'),
  scenarioHash: z.string(),
  seed: z.number(),
  reading: z.string(),
  claims: z.array(z.string()).optional(),
  claimHashes: z.array(z.string()).optional(),
  runs: z.number(),
  rowsHash: z.string(),
  leaders: z.array(frequency.extend({ person: z.string() })),
  noOne: frequency,
  numbers: z.object({ documented: z.number(), inferred: z.number(), assumed: z.number() }),
  weakest: z.object({ number: z.string(), person: z.string() }).nullable(),
});

/** A figure of a run, and the number that moves it most, if the run could tell. */
export interface RunFigure {
  readonly scenarioHash: string;
  /** hashes of the claims that the run rested on; undefined where the file holds none */
  readonly before: ReadonlyMap<string, string> | undefined;
  readonly figure: Omit<NonNullable<WhyNumberReport['run']>, 'stale' | 'changed'>;
}

export const isFigure = (path: string): boolean => path === 'noOne' || path.startsWith('leaders.');

/** Finds a figure in what `plenum run --json` printed; or says in words what is wrong. */
export function figureOf(text: string, path: string, file: string): RunFigure | string {
  const parsed = runFile.safeParse(jsonOf(text));
  if (!parsed.success) return `${file}: is not what plenum run --json prints`;
  const { scenarioHash, seed, reading, runs, rowsHash, leaders, noOne, numbers, weakest } = parsed.data;
  const { claims, claimHashes } = parsed.data;
  const person = path.startsWith('leaders.') ? path.slice('leaders.'.length) : undefined;
  const found = path === 'noOne' ? noOne : leaders.find((leader) => leader.person === person);
  if (found === undefined)
    return `${file} has no "${path}"; it has noOne, ${leaders.map((leader) => `leaders.${leader.person}`).join(', ')}`;
  const { probability, low, high } = found;
  const movedBy =
    weakest === null || (person !== undefined && person !== weakest.person) ? null : weakest.number;
  return {
    scenarioHash,
    before: claimHashes && new Map(claims?.map((id, i) => [id, claimHashes[i] ?? '']) ?? []),
    figure: { probability, low, high, runs, seed, reading, movedBy, rowsHash, ...numbers },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
