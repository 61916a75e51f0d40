import type { CompiledScenario } from '../../src/engine/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';

/** The flagship, compiled under no particular reading. */
export async function flagship(): Promise<CompiledScenario> {
  const root = process.cwd();
  const loaded = await loadScenario('succession-1922', { cwd: root, packageRoot: root });
  if (!('scenario' in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return compile(loaded.scenario, loaded.scenarioHash);
}
