import { access, constants, mkdir, readdir, stat } from 'node:fs/promises';
import { availableParallelism, freemem, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { formatReport } from '../scenario/index.ts';
import { scenarioIds } from '../scenario/node/index.ts';
import { arithmeticHash, KNOWN_ARITHMETIC } from './arithmeticHash.ts';
import type { Terminal } from './command.ts';
import { engineCheckup } from './doctorEngine.ts';
import type { Checkup } from './doctorShape.ts';
import { threadsCheckup } from './doctorThreads.ts';
import { LOOP_STEPS, timeLoop } from './machineSpeed.ts';
import { readScenarioArgument } from './openScenario.ts';
import { packageVersion } from './packageVersion.ts';

const fine = (name: string, found: string): Checkup => ({ name, ok: true, found, advice: null });
const problem = (name: string, found: string, advice: string): Checkup => ({
  name,
  ok: false,
  found,
  advice,
});

/** The oldest Node that works, as in `engines` of package.json. */
const OLDEST_NODE = [20, 19] as const;

async function node(): Promise<Checkup> {
  const { node: version } = process.versions;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  const ok = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return ok
    ? fine('Node', version)
    : problem('Node', version, `install Node ${OLDEST_NODE.join('.')} or later`);
}

async function plenum(terminal: Terminal): Promise<Checkup> {
  return fine('Plenum', `${packageVersion(terminal)} in ${terminal.packageRoot}`);
}

/** Whether dist/ was compiled after the last change of the source; an installed package has no source. */
async function build({ packageRoot }: Terminal): Promise<Checkup> {
  const source = await newestTime(join(packageRoot, 'src'));
  const compiled = await newestTime(join(packageRoot, 'dist'));
  if (compiled === 0) return problem('build', 'dist/ is missing', 'run `npm run build`');
  if (source > compiled) return problem('build', 'dist/ is older than src/', 'run `npm run build`');
  return fine('build', source === 0 ? 'as installed' : 'dist/ is up to date');
}

/** When the latest change was made to a file in a folder; 0 where there is no such folder. */
async function newestTime(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  return Math.max(0, ...times);
}

async function machine(): Promise<Checkup> {
  const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
  const found = `${availableParallelism()} processors, ${gigabytes(totalmem())} GB of memory, ${gigabytes(freemem())} free`;
  return freemem() < 300 * 2 ** 20
    ? problem('machine', found, 'close other programs: a run takes up to 300 MB')
    : fine('machine', found);
}

async function arithmetic(): Promise<Checkup> {
  const hash = arithmeticHash();
  if (hash === KNOWN_ARITHMETIC) return fine('arithmetic', 'gives the same bits as everywhere else');
  return problem(
    'arithmetic',
    `gives other bits than elsewhere (${hash.slice(0, 16)}...)`,
    'please report it with the version of Node: results cannot be compared',
  );
}

async function speed(): Promise<Checkup> {
  return fine('speed', `${LOOP_STEPS / 1e6} million steps of arithmetic in ${Math.round(timeLoop())} ms`);
}

async function scenarios(terminal: Terminal): Promise<Checkup> {
  const ids = await scenarioIds(join(terminal.packageRoot, 'scenarios'));
  if (ids.length === 0) return problem('scenarios', 'there are none', 'install again: scenarios/ is missing');
  const read = await Promise.all(
    ids.map((id) => readScenarioArgument(id, { ...terminal, cwd: terminal.packageRoot })),
  );
  const faulty = ids.filter((_, i) => !('scenario' in read[i]!));
  if (faulty.length === 0) return fine('scenarios', `${ids.join(', ')}: read and checked`);
  const first = read.find((found) => !('scenario' in found));
  const line = first !== undefined && !('scenario' in first) ? formatReport(first)[0] : '';
  return problem('scenarios', `${faulty.join(', ')}: ${line}`, `run \`plenum check ${faulty[0]}\``);
}

/** Whether the scenario as checked can be kept, so that the next run need not read it all again. */
async function cache({ packageRoot }: Terminal): Promise<Checkup> {
  const folders = [join(packageRoot, 'node_modules', '.cache', 'plenum'), tmpdir()];
  for (const folder of folders)
    if (await isWritable(folder)) return fine('cache', `can be written in ${folder}`);
  return problem(
    'cache',
    'nothing can be kept between runs',
    `allow writing in ${folders[0]}: each run now reads everything anew`,
  );
}

const isWritable = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true })
    .then(() => access(folder, constants.W_OK))
    .then(
      () => true,
      () => false,
    );

/** All checks, in the order in which they are made. */
export const CHECKUPS: readonly ((terminal: Terminal) => Promise<Checkup>)[] = [
  node,
  plenum,
  build,
  machine,
  arithmetic,
  speed,
  cache,
  scenarios,
  engineCheckup,
  threadsCheckup,
];
