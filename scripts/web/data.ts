// Compiles the data of the web app into web/public/data/, a file for each bundle. Part of `npm run build`; a second of work.
import { mkdirSync, writeFileSync } from 'node:fs';
import { formatReport } from '../../src/scenario/index.ts';
import { loadReforms, loadScenario } from '../../src/scenario/node/index.ts';
import { BUNDLES } from './bundles/index.ts';
import { SCENARIO } from './recipes.ts';

const root = process.cwd();
const OUT = 'web/public/data';

/** Ends the build with the scenario's problems, each with its place. */
const fail = (lines: readonly string[]): never => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

const places = { cwd: root, packageRoot: root };
const loaded = await loadScenario(SCENARIO, places);
if (!('scenario' in loaded)) fail(formatReport(loaded));
else {
  const reforms = await loadReforms(SCENARIO, loaded.scenario, places);
  if (!Array.isArray(reforms)) fail(formatReport(reforms));
  else {
    mkdirSync(OUT, { recursive: true });
    for (const [name, bundle] of Object.entries(BUNDLES))
      writeFileSync(`${OUT}/${name}.json`, `${JSON.stringify(bundle({ loaded, reforms }))}\n`);
  }
}
