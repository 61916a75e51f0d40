// npm run bench [-- <histories> <scenario>]: how fast histories run here, and where the time goes. The machine's own speed
// stands beside every figure, as a loop of fixed length timed before and after; compare the last ratio, not the seconds.
// Measures the compiled project, which others import by the same names. Nothing is tested here.
import { type CompiledScenario, MECHANISM_IDS, MECHANISMS } from 'plenum/engine';
import { inlineRunner, openWorld, type Runner, rerun, runExperiment } from 'plenum/ensemble';
import { readNative, threadsRunner } from 'plenum/ensemble/threads';
import { compile } from 'plenum/scenario';
import { loadScenario } from 'plenum/scenario/node';
import { LOOP_STEPS, timeLoop } from '../src/cli/machineSpeed.ts';
import { benchModels } from './benchModels/run.ts';

const [histories = '3000', argument = 'succession-1922'] = process.argv.slice(2);
const RUNS = Number(histories);
const REPLICATES = 8;
const WARM_UP = 200;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const round = (value: number): string => (value < 100 ? value.toPrecision(3) : String(Math.round(value)));

/** The best of a few, as whatever else the machine does can only slow it down. */
const loop = (): number => Math.min(...Array.from({ length: 5 }, timeLoop));

async function timed<T>(work: () => Promise<T>): Promise<[result: T, milliseconds: number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

const run = (runner: Runner, runs: number) =>
  runExperiment({ scenarioHash: '', seed: 1, replicates: REPLICATES, runs: [runs], swap: false }, runner);

/** Histories a second with a runner that is warm. */
async function speedOf(runner: Runner): Promise<number> {
  await run(runner, WARM_UP);
  const [, milliseconds] = await timed(() => run(runner, RUNS));
  await runner.close();
  return RUNS / (milliseconds / 1000);
}

/**
 * Milliseconds spent in each mechanism's monthly step, and in all, over so many histories: a pass of its own, with a timer
 * around each step. What a step causes (a vote that the agenda calls, say) counts as its own.
 */
function profile(compiled: CompiledScenario, runs: number): { spent: Map<string, number>; total: number } {
  const spent = new Map<string, number>();
  for (const id of MECHANISM_IDS) {
    const mechanism = MECHANISMS[id];
    const step = mechanism.month?.bind(mechanism);
    if (step === undefined) continue;
    spent.set(id, 0);
    mechanism.month = (world) => {
      const start = performance.now();
      step(world);
      spent.set(id, spent.get(id)! + performance.now() - start);
    };
  }
  const world = openWorld(compiled, 1);
  const start = performance.now();
  for (let history = 0; history < runs; history += 1) rerun(world, 1, history, REPLICATES);
  return { spent, total: performance.now() - start };
}

const loopBefore = loop();
const root = process.cwd();
const [loaded, loading] = await timed(() => loadScenario(argument, { cwd: root, packageRoot: root }));
if (!('scenario' in loaded)) throw new Error(`${argument}: ${loaded.problems[0]?.message}`);
const [compiled, compiling] = await timed(async () => compile(loaded.scenario, loaded.scenarioHash));

print(`${argument}: ${RUNS} histories, Node ${process.versions.node}`);
print(`load ${round(loading)} ms, compile ${round(compiling)} ms, numbers ${compiled.numbers.length}`);
const one = await speedOf(inlineRunner([compiled], readNative()));
const source = await speedOf(inlineRunner([compiled]));
print(`one thread     ${round(one)} histories/s, ${round(1e6 / one)} microseconds each`);
print(`in JavaScript  ${round(source)} histories/s, ${round(1e6 / source)} microseconds each`);
print(
  `memory         ${round(process.memoryUsage().rss / 2 ** 20)} MB now, ${round(process.resourceUsage().maxRSS / 2 ** 10)} MB at most`,
);
const two = await speedOf(threadsRunner([compiled], 2));
print(`two threads    ${round(two)} histories/s`);
print(`memory         ${round(process.resourceUsage().maxRSS / 2 ** 10)} MB at most, threads included`);
const loopAfter = loop();
const steps = (milliseconds: number): number => LOOP_STEPS / milliseconds / 1000;
print(
  `this machine   ${round(steps(loopBefore))} and ${round(steps(loopAfter))} million loop steps/s, before and after`,
);
print(
  `ratio          ${round(one / ((steps(loopBefore) + steps(loopAfter)) / 2))} histories per million loop steps, one thread`,
);

const { spent, total } = profile(compiled, Math.min(RUNS, 1000));
print('\nshare of time, by the monthly step of each mechanism (what it causes included)');
const rest = total - [...spent.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
const shares = [...spent, ['thresholds, records, start'] as const]
  .map(([name, milliseconds = rest]) => [name, milliseconds / total] as const)
  .sort(([, a], [, b]) => b - a);
for (const [name, share] of shares) print(`  ${name.padEnd(28)}${(100 * share).toFixed(1).padStart(5)} %`);

print('');
for (const line of benchModels()) print(line);
