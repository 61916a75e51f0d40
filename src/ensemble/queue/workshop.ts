import type { CompiledScenario } from '../../engine/index.ts';
import type { Unpacked } from '../../scenario/index.ts';
import { compileReading, type Part, type PartRunner, probe } from '../index.ts';
import { partThreads } from '../parts/index.ts';
import type { TaskJob } from './job.ts';

/** Scenarios whose threads are kept ready; the one used least recently makes room. */
const SCENARIOS_KEPT = 2;

/** A scenario with threads that know it. */
interface Bench {
  compiled: readonly CompiledScenario[];
  runner: PartRunner;
  /** probes compared already, by reading, seed and all else that they depend on */
  probed: Map<string, string>;
}

/** Where a bench stands, or will stand once its scenario has come. */
interface Place {
  bench: Promise<Bench>;
  /** there once the bench is */
  runner?: PartRunner;
  /** tasks that have been sent here and are not done */
  busy: number;
}

/** Computes tasks of any scenarios on so many threads. `fetch` gets a scenario by its hash. */
export function openWorkshop(
  threads: number,
  fetch: (scenarioHash: string) => Promise<Unpacked>,
): { run(job: TaskJob): Promise<Part>; close(): Promise<void> } {
  const places = new Map<string, Place>();
  const placeOf = (hash: string): Place => {
    const place = places.get(hash) ?? { bench: openBench(hash, threads, fetch), busy: 0 };
    places.delete(hash);
    places.set(hash, place);
    return place;
  };
  return {
    async run({ task, probe: expected }) {
      const place = placeOf(task.scenarioHash);
      place.busy += 1;
      try {
        const bench = await place.bench;
        place.runner = bench.runner;
        requireSameRows(bench, task, expected);
        return (await bench.runner.run(task))!;
      } finally {
        place.busy -= 1;
        if (place.runner === undefined && places.get(task.scenarioHash) === place)
          places.delete(task.scenarioHash);
        await close(takeIdle(places));
      }
    },
    // A scenario still on its way is not waited for: where the server is gone it never comes.
    close: () => close([...places.values()]),
  };
}

async function openBench(
  hash: string,
  threads: number,
  fetch: (scenarioHash: string) => Promise<Unpacked>,
): Promise<Bench> {
  const { scenario, scenarioHash } = await fetch(hash);
  const places = 1 + (scenario.scenario.readings?.length ?? 0);
  const compiled = Array.from(
    { length: places },
    (_, place) => compileReading(scenario, scenarioHash, place)!,
  );
  return { compiled, runner: partThreads(compiled, threads), probed: new Map() };
}

/** Refuses tasks of a program that computes other rows than this one, whatever version both say they have. */
function requireSameRows({ compiled, probed }: Bench, task: TaskJob['task'], expected: string): void {
  const { reading, seed, replicates, swap } = task;
  const scenario = compiled[reading];
  if (scenario === undefined) throw new Error(`the scenario has no reading ${reading}`);
  const key = JSON.stringify([reading, seed, replicates, swap]);
  const found = probed.get(key) ?? probe(scenario, { reading, seed, replicates, swap });
  probed.set(key, found);
  if (found !== expected)
    throw new Error(
      'this worker computes other histories than the program that asks, though both have one version: install the same program on both',
    );
}

/** Takes away the places where nobody works, but for those used last. */
function takeIdle(places: Map<string, Place>): Place[] {
  const idle = [...places].slice(0, -SCENARIOS_KEPT).filter(([, { busy }]) => busy === 0);
  for (const [hash] of idle) places.delete(hash);
  return idle.map(([, place]) => place);
}

async function close(places: readonly Place[]): Promise<void> {
  for (const { runner } of places) await runner?.close();
}
