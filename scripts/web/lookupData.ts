// Data of the look-up pages, made from the checked polity: run before the app is built.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadScenario, loadScore } from '../../src/scenario/node/index.ts';
import type { DecisionsBundle } from '../../web/src/data/lookup.ts';
import { claimsBundle, evidenceBundle } from './lookup/evidenceBundle.ts';
import { methodBundle } from './lookup/methodBundle.ts';
import { peopleBundle } from './lookup/peopleBundle.ts';
import { tippingsOf } from './lookup/tippings.ts';

const SCENARIO = 'succession-1922';
const root = fileURLToPath(new URL('../..', import.meta.url));
const roots = { cwd: root, packageRoot: root };
const loaded = await loadScenario(SCENARIO, roots);
if (!('scenario' in loaded)) throw new Error('the flagship has problems: run plenum check');
const scored = await loadScore(SCENARIO, loaded.scenario, roots);
if (!('score' in scored)) throw new Error('the scoring file has problems: run plenum score');
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const { decisions, documents, sittings } = loaded.scenario.collections;

const bundles: Readonly<Record<string, object>> = {
  people: peopleBundle(loaded, version),
  decisions: {
    ...{ decisions, documents, sittings },
    tippings: tippingsOf(loaded, scored.score.decisions),
  } satisfies DecisionsBundle,
  claims: claimsBundle(loaded),
  evidence: evidenceBundle(loaded),
  method: methodBundle(loaded, root),
};

const folder = process.argv[2] ?? 'web/public/data/lookup';
mkdirSync(folder, { recursive: true });
for (const [name, bundle] of Object.entries(bundles))
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(bundle));
