// Bundled for browsers and run where there is nothing but the language: the rows are those of Node.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { inlineRunner, runExperiment } from '../../src/ensemble/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import { packScenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { flagship } from './scenario.ts';

const EXPERIMENT = { scenarioHash: '', seed: 1, replicates: 8, runs: [40], swap: false };

const PAGE = `
  import { compileReading, inlineRunner, runExperiment } from './src/ensemble/index.ts';
  import { rowsHash } from './src/results/index.ts';
  import { unpackScenario } from './src/scenario/index.ts';
  globalThis.hashOf = async (pack, experiment, native) => {
    const { scenario, scenarioHash } = unpackScenario(pack, 'pack');
    const compiled = compileReading(scenario, scenarioHash, 0);
    return rowsHash(await runExperiment(experiment, inlineRunner([compiled], native)));
  };`;

/** What a browser has besides the language, and no more than is needed here. */
const browser = () => createContext({ TextEncoder, TextDecoder });

it('a browser computes the same rows, with WebAssembly and without', async () => {
  const root = process.cwd();
  const bundle = await build({
    stdin: { contents: PAGE, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
  });
  const context = browser() as { hashOf?: (...given: unknown[]) => Promise<string> };
  runInContext(bundle.outputFiles[0]!.text, context);
  const loaded = await loadScenario('succession-1922', { cwd: root, packageRoot: root });
  if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
  const pack = packScenario(loaded.scenario);
  const here = rowsHash(await runExperiment(EXPERIMENT, inlineRunner([await flagship()])));
  const native = new Uint8Array(readFileSync('dist/engine/native.wasm'));
  expect(await context.hashOf!(pack, EXPERIMENT, null)).toBe(here);
  expect(await context.hashOf!(pack, EXPERIMENT, native)).toBe(here);
});
