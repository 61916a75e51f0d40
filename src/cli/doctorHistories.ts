import { join } from 'node:path';
import type { CompiledScenario } from '../engine/index.ts';
import { type Runner, runExperiment } from '../ensemble/index.ts';
import { rowsHash } from '../results/index.ts';
import { compile } from '../scenario/index.ts';
import { scenarioIds } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import { readScenarioArgument } from './openScenario.ts';

/** The first scenario that can be read, compiled. */
export async function anyScenario(terminal: Terminal): Promise<CompiledScenario | undefined> {
  for (const id of await scenarioIds(join(terminal.packageRoot, 'scenarios'))) {
    const found = await readScenarioArgument(id, { ...terminal, cwd: terminal.packageRoot });
    if ('scenario' in found) return compile(found.scenario, found.scenarioHash);
  }
  return undefined;
}

/** A hash of the rows of a few histories by a runner, which is closed then. */
export async function hashOf(runner: Runner): Promise<string> {
  try {
    return rowsHash(
      await runExperiment({ scenarioHash: '', seed: 1, replicates: 4, runs: [8], swap: false }, runner),
    );
  } finally {
    await runner.close();
  }
}
