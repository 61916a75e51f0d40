import type { CompiledScenario } from 'plenum/engine';
import { compileReading, probe, type WrittenExperiment } from 'plenum/ensemble';
import { packScenario, type Scenario } from 'plenum/scenario';
import { loadScenario } from 'plenum/scenario/node';

/** The flagship, ready to run. */
export async function flagship(): Promise<{ scenario: Scenario; hash: string; compiled: CompiledScenario }> {
  const root = process.cwd();
  const loaded = await loadScenario('succession-1922', { cwd: root, packageRoot: root });
  if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
  const { scenario, scenarioHash: hash } = loaded;
  return { scenario, hash, compiled: compileReading(scenario, hash, 0)! };
}

/** An experiment of so many histories of it, in tasks of so many. */
export async function written(
  runs: number,
  taskSize: number,
  version: string,
): Promise<{ written: WrittenExperiment; packed: string }> {
  const { scenario, hash, compiled } = await flagship();
  const task = { reading: 0, seed: 1, replicates: 8, swap: false };
  return {
    packed: packScenario(scenario),
    written: {
      format: 1,
      version,
      scenario: compiled.id,
      title: compiled.title,
      scenarioHash: hash,
      reforms: [],
      seed: 1,
      replicates: 8,
      readings: [{ id: 'standard', name: 'as it stands', runs, probe: probe(compiled, task) }],
      main: 0,
      swap: false,
      events: false,
      taskSize,
      actors: [],
    },
  };
}
