import { randomInt } from 'node:crypto';
import {
  checkParts,
  type ExperimentFolder,
  eachPart,
  type Fault,
  openFolder,
  readManifest,
  recomputeHistories,
  recomputeParts,
} from '../ensemble/folder/index.ts';
import type { TaskDescription } from '../ensemble/index.ts';
import { inlineParts, partThreads } from '../ensemble/parts/index.ts';
import { tasksAtOnce } from '../ensemble/runners/threads.ts';
import { rowsHash } from '../results/index.ts';
import { EXIT, printJson, type Terminal } from './command.ts';
import { widthOf } from './ensemble.ts';
import { packageVersion } from './packageVersion.ts';
import { startProgress } from './progress.ts';
import { keepRows } from './rowKeepers.ts';
import { grouped } from './runText.ts';
import { isStale, staleRun } from './stale.ts';
import { staleLines } from './staleText.ts';
import type { VerifyReport } from './verifyShape.ts';

/** How `plenum verify` goes about a run. */
export interface RunOptions {
  all?: true | undefined;
  sample: number;
  jobs?: number | undefined;
  scenario?: string | undefined;
  json?: true | undefined;
}

/** Compares all files of a run with its manifest and with themselves, and its claims with those of today. */
export async function verifyRun(path: string, options: RunOptions, terminal: Terminal): Promise<void> {
  const folder = await openFolder(path, packageVersion(terminal));
  const faults = await checkParts(folder, await readManifest(path));
  const histories = folder.written.readings.reduce((sum, { runs }) => sum + runs, 0);
  const again =
    options.all === true
      ? await computeAll(folder, histories, options, terminal)
      : await computeSome(folder, Math.min(options.sample, histories));
  const all = [...faults, ...again.faults];
  const stale = await staleRun(folder, options.scenario, terminal);
  const report: VerifyReport = {
    command: 'verify',
    ok: all.length === 0,
    scenario: folder.written.scenario,
    seed: folder.written.seed,
    parts: folder.tasks.length,
    histories,
    recomputed: again.recomputed,
    rowsHash: faults.length === 0 ? await hashOf(folder) : null,
    faults: all,
    stale,
  };
  if (!report.ok || isStale(stale)) terminal.exitCode = EXIT.failed;
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${textOf(report).join('\n')}\n`);
}

interface Recomputed {
  faults: Fault[];
  recomputed: number;
}

async function computeAll(
  folder: ExperimentFolder,
  histories: number,
  { jobs, json }: RunOptions,
  terminal: Terminal,
): Promise<Recomputed> {
  const width = widthOf(jobs, histories, terminal);
  const runner = width === 1 ? inlineParts(folder.compiled) : partThreads(folder.compiled, width);
  const progress = startProgress(terminal, histories, json === true && !terminal.watched);
  try {
    const faults = await recomputeParts(folder, folder.tasks, runner, tasksAtOnce(width), progress.add);
    return { faults, recomputed: histories };
  } finally {
    progress.end();
    await runner.close();
  }
}

/** Picks histories at random, of all tasks alike, and computes them again. */
async function computeSome(folder: ExperimentFolder, sample: number): Promise<Recomputed> {
  const { tasks } = folder;
  const ends: number[] = [];
  for (const { from, to } of tasks) ends.push((ends.at(-1) ?? 0) + to - from);
  const chosen = new Map<TaskDescription, number[]>();
  for (let i = 0; i < sample; i += 1) {
    const picked = randomInt(0, ends.at(-1)!);
    const at = ends.findIndex((end) => picked < end);
    const task = tasks[at]!;
    const history = task.to - (ends[at]! - picked);
    chosen.set(task, [...(chosen.get(task) ?? []), history]);
  }
  return { faults: await recomputeHistories(folder, chosen), recomputed: sample };
}

async function hashOf(folder: ExperimentFolder): Promise<string | null> {
  const { readings, main } = folder.written;
  const kept = keepRows(readings.map(({ runs }) => runs));
  try {
    for await (const { task, table: rows } of eachPart(folder.path, folder.written))
      kept.keepers[task.reading]!.put(task.from, rows);
    const table = kept.keepers[main]!.table();
    return table === undefined ? null : rowsHash(table);
  } finally {
    kept.close();
  }
}

function textOf({
  ok,
  scenario,
  seed,
  parts,
  histories,
  recomputed,
  rowsHash: hash,
  faults,
  stale,
}: VerifyReport): string[] {
  return [
    `${scenario}, seed ${seed}: ${grouped(histories)} histories in ${grouped(parts)} parts`,
    ...faults.map(({ file, what }) => `${file}: ${what}`),
    `computed again and compared: ${grouped(recomputed)} histories`,
    ...(hash === null ? [] : [`rows sha256 ${hash}`]),
    ok
      ? 'the rows are as they should be'
      : `${faults.length} faults; remove the files named, then compute them anew with \`plenum run --resume\``,
    ...staleLines(scenario, stale),
  ];
}
