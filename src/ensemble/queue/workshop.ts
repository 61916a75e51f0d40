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
  busy: number;
}

/** Computes tasks of any scenarios on so many threads. `fetch` gets a scenario by its hash. */
export function openWorkshop(
  threads: number,
  fetch: (scenarioHash: string) => Promise<Unpacked>,
): { run(job: TaskJob): Promise<Part>; close(): Promise<void> } {
  const benches = new Map<string, Promise<Bench>>();
  const benchOf = (hash: string): Promise<Bench> => {
    const bench = benches.get(hash) ?? openBench(hash, threads, fetch);
    benches.delete(hash);
    benches.set(hash, bench);
    bench.catch(() => benches.delete(hash));
    return bench;
  };
  return {
    async run({ task, probe: expected }) {
      const bench = await benchOf(task.scenarioHash);
      bench.busy += 1;
      try {
        requireSameRows(bench, task, expected);
        return (await bench.runner.run(task))!;
      } finally {
        bench.busy -= 1;
        await makeRoom(benches);
      }
    },
    async close() {
      for (const bench of benches.values()) await (await bench).runner.close();
    },
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
  return { compiled, runner: partThreads(compiled, threads), probed: new Map(), busy: 0 };
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

async function makeRoom(benches: Map<string, Promise<Bench>>): Promise<void> {
  for (const [hash, opening] of [...benches].slice(0, -SCENARIOS_KEPT)) {
    const bench = await opening;
    if (bench.busy > 0 || benches.get(hash) !== opening) continue;
    benches.delete(hash);
    await bench.runner.close();
  }
}
