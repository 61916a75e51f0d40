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
  const speeds: { runner: string; speed: Measured }[] = [];
  for (const [name, open] of ways) {
    const runner = open();
    const run = (count: number): Promise<unknown> =>
      Promise.all(
        planTasks({ scenarioHash: '', seed: 1, replicates: 8, runs: [count], swap: false }, 100).map((task) =>
          runner.run(task),
        ),
      );
    await run(800); // warm: on each of eight threads
    speeds.push({
      runner: name,
      speed: await measured(async () => runs / (await secondsOf(() => run(runs)))),
    });
    await runner.close();
  }
  return speeds;
}
