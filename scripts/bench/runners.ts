import { inlineRunner, planTasks, type Runner } from 'plenum/ensemble';
import { readNative, threadsRunner } from 'plenum/ensemble/threads';
import { flagship } from './flagship.ts';
import { type Measured, measured, secondsOf } from './reference.ts';

/** Histories a second of each way to run them on this machine. */
export async function runnerSpeeds(runs: number): Promise<{ runner: string; speed: Measured }[]> {
  const { compiled } = await flagship();
  const ways: [string, () => Runner][] = [
    ['inline, JavaScript', () => inlineRunner([compiled])],
    ['inline, WebAssembly', () => inlineRunner([compiled], readNative())],
    ...[1, 2, 4, 8].map((threads): [string, () => Runner] => [
      `${threads} ${threads === 1 ? 'thread' : 'threads'}`,
      () => threadsRunner([compiled], threads),
    ]),
  ];
  const open = ways.map(([name, make]) => ({ name, runner: make(), rounds: [] as Measured[] }));
  const run = (runner: Runner, count: number): Promise<unknown> => {
    const tasks = planTasks({ scenarioHash: '', seed: 1, replicates: 8, runs: [count], swap: false }, 100);
    return Promise.all(tasks.map((task) => runner.run(task)));
  };
  for (const { runner } of open) await run(runner, 800); // warm: on each of eight threads
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { runner, rounds } of open)
      rounds.push(await measured(async () => runs / (await secondsOf(() => run(runner, runs)))));
  for (const { runner } of open) await runner.close();
  return open.map(({ name, rounds }) => ({
    runner: name,
    speed: rounds.toSorted((x, y) => y.value - x.value)[0]!,
  }));
}

/** Whatever else the machine does can only slow things down, so the best of a few, taken in turns, tells most. */
const ROUNDS = 4;
