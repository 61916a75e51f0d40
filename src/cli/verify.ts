import { randomInt } from 'node:crypto';
import { resolve } from 'node:path';
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
import { rowsHash } from '../results/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { widthOf } from './ensemble.ts';
import { packageVersion } from './packageVersion.ts';
import { startProgress } from './progress.ts';
import { keepRows } from './rowKeepers.ts';
import { grouped } from './runText.ts';
import type { VerifyReport } from './verifyShape.ts';
import { wholeNumber } from './wholeNumber.ts';

interface VerifyOptions {
  all?: true | undefined;
  sample: number;
  jobs?: number | undefined;
  json?: true | undefined;
}

/** `plenum verify`: are the rows of a run whole, and what this program computes? */
export const registerVerify: Register = (program, terminal) => {
  program
    .command('verify')
    .summary('are the rows of a run whole, and are they what the program computes?')
    .description(
      'Compares all files of a run with its manifest and with themselves, then computes some histories again, or all, and ' +
        'compares every number.',
    )
    .argument('<folder>', 'folder of a run')
    .option('--all', 'compute all histories again')
    .option(
      '--sample <number>',
      'histories to compute again, picked at random',
      wholeNumber(0, 1_000_000),
      100,
    )
    .option('-j, --jobs <number>', 'worker threads, with --all', wholeNumber(1, 256))
    .option('--json', 'print one JSON object (docs/json-ensembles.md)')
    .addHelpText('after', examples('plenum verify out', 'plenum verify out --all'))
    .action((folder, options) => verify(resolve(terminal.cwd, folder), options, terminal));
};

async function verify(path: string, options: VerifyOptions, terminal: Terminal): Promise<void> {
  const folder = await openFolder(path, packageVersion(terminal));
  const faults = await checkParts(folder, await readManifest(path));
  const histories = folder.written.readings.reduce((sum, { runs }) => sum + runs, 0);
  const again =
    options.all === true
      ? await computeAll(folder, histories, options, terminal)
      : await computeSome(folder, Math.min(options.sample, histories));
  const all = [...faults, ...again.faults];
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
  };
  if (!report.ok) terminal.exitCode = EXIT.failed;
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
  { jobs, json }: VerifyOptions,
  terminal: Terminal,
): Promise<Recomputed> {
  const width = widthOf(jobs, histories, terminal);
  const runner = width === 1 ? inlineParts(folder.compiled) : partThreads(folder.compiled, width);
  const progress = startProgress(terminal, histories, json === true && !terminal.watched);
  try {
    const faults = await recomputeParts(folder, folder.tasks, runner, width, progress.add);
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
}: VerifyReport): string[] {
  return [
    `${scenario}, seed ${seed}: ${grouped(histories)} histories in ${grouped(parts)} parts`,
    ...faults.map(({ file, what }) => `${file}: ${what}`),
    `computed again and compared: ${grouped(recomputed)} histories`,
    ...(hash === null ? [] : [`rows sha256 ${hash}`]),
    ok
      ? 'all is as it should be'
      : `${faults.length} faults; remove the files named, then compute them anew with \`plenum run --resume\``,
  ];
}
