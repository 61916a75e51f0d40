import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { MECHANISMS } from '../../src/engine/index.ts';
import { COLLECTIONS, type CollectionName } from '../../src/polity/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import type { Yard } from './checkRows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The flagship as checked; its polity holds every entry that a row can name. */
export async function flagship(): Promise<Scenario> {
  const loaded = await loadScenario('succession-1922', { cwd: root, packageRoot: root, cache: null });
  if (!('scenario' in loaded)) throw new Error('the flagship has problems: run plenum check');
  return loaded.scenario;
}

/** What the rows are held against, from the engine, the polity, the scenarios and the tests as they are. */
export async function openYard(): Promise<Yard> {
  const { collections } = await flagship();
  return {
    mechanisms: Object.fromEntries(Object.values(MECHANISMS).map(({ id, rows }) => [id, rows])),
    data: new Set(
      (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((list) => withClaims(list, collections[list])),
    ),
    decisions: new Set(collections.decisions.map(({ id }) => id)),
    graded: new Set(scoreFiles().flatMap(gradedIn)),
    scenarios: new Set(scenarioNames()),
    testFile: (path) => {
      const inside = /^test\/[\w/]+(\.[\w]+)*\.test\.ts$/.test(path) && existsSync(join(root, path));
      return inside ? readFileSync(join(root, path), 'utf8') : undefined;
    },
  };
}

/** Entries that have an id and rest on at least one claim. */
const withClaims = (list: string, entries: readonly object[]): string[] =>
  entries.flatMap((entry) => {
    const { id, claims } = entry as { id?: unknown; claims?: unknown };
    return typeof id === 'string' && Array.isArray(claims) && claims.length > 0 ? [`${list}:${id}`] : [];
  });

/** Scenarios that have a scoring file, with its path. */
export const scoreFiles = (): { scenario: string; file: string }[] =>
  scenarioIds()
    .map((scenario) => ({ scenario, file: join(root, 'scenarios', scenario, 'score.yaml') }))
    .filter(({ file }) => existsSync(file));

/** The decisions of a scoring file that count. */
export function gradedIn({ file }: { file: string }): string[] {
  const { decisions } = parse(readFileSync(file, 'utf8')) as {
    decisions: { id: string; eligible: boolean }[];
  };
  return decisions.filter(({ eligible }) => eligible).map(({ id }) => id);
}

const scenarioIds = (): string[] =>
  readdirSync(join(root, 'scenarios')).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

function scenarioNames(): string[] {
  return scenarioIds().flatMap((id) => {
    const folder = join(root, 'scenarios', id, 'reforms');
    const reforms = existsSync(folder) ? readdirSync(folder) : [];
    return [id, ...reforms.map((name) => `${id}/${name.replace(/\.yaml$/, '')}`)];
  });
}
