import { dirname } from 'node:path';
import { assemble, type ParsedFiles } from '../assemble.ts';
import { type Scenario, sealed } from '../checkedScenario.ts';
import type { KnownMechanism } from '../checks/ground.ts';
import type { Problem, ScenarioDraft } from '../draft.ts';
import { ENGINE_MECHANISMS } from '../engineMechanisms.ts';
import { scenarioHash } from '../hash.ts';
import { type ParsedFile, parseFile } from '../parse.ts';
import { type ProblemReport, report } from '../problems.ts';
import { checkParsed } from '../readScenario.ts';
import { openChain } from './chain.ts';
import { openPolity } from './polity.ts';
import { newReader, type OpenFile } from './reader.ts';
import { findScenario, type Roots } from './resolve.ts';
import { storeFolder, storeIn } from './store.ts';
import { verdictStore } from './verdict.ts';

export interface LoadOptions extends Roots {
  /** the mechanisms that scenarios may name; left out: the engine's */
  mechanisms?: readonly KnownMechanism[];
  /** the folder in which to keep results for the next run; `null`: nowhere; left out: the package's or the user's own */
  cache?: string | null;
}

/** A scenario loaded and checked, with what it was read from. */
export interface Loaded {
  scenario: Scenario;
  warnings: Problem[];
  /** every file read, by its path as messages show it, with the SHA-256 of its bytes */
  files: { path: string; sha256: string }[];
  /** SHA-256 of the content, however it is spread over files */
  scenarioHash: string;
}

/**
 * Finds, reads and checks a scenario: `argument` is a YAML file, a folder with `scenario.yaml`, or an id. Whatever is wrong
 * with it comes back as problems, never as an exception. The second time, what was found right is taken from the store.
 */
export async function loadScenario(argument: string, options: LoadOptions): Promise<Loaded | ProblemReport> {
  const { cwd, packageRoot, mechanisms = ENGINE_MECHANISMS } = options;
  const found = await findScenario(argument, options);
  if (typeof found !== 'string') return report([found]);
  const store = storeIn(
    options.cache === undefined ? await storeFolder(packageRoot) : (options.cache ?? undefined),
  );
  const reader = newReader(cwd, store);
  const chain = await openChain(found, reader);
  const polity = await openPolity(chain.files[0], dirname(found), packageRoot, reader);
  const findings = [...chain.findings, ...polity.findings];
  const opened = { scenarios: chain.files, polity: polity.files, sources: polity.sources };
  const all = [...opened.scenarios, ...opened.polity, ...opened.sources];
  const files = all.flatMap(({ file, sha256 }) => (sha256 === undefined ? [] : [{ path: file, sha256 }]));

  const verdicts = await verdictStore(store, packageRoot, all, mechanisms);
  const verdict = findings.length === 0 ? await verdicts.get() : undefined;
  if (verdict !== undefined) {
    const { draft, warnings, scenarioHash: hash } = verdict;
    return { scenario: sealed({ ...draft, place: placesOf(opened) }), warnings, files, scenarioHash: hash };
  }
  const checked = checkParsed(await parsedFiles(opened), mechanisms, findings);
  if (!('scenario' in checked)) return checked;
  reader.forget();
  const { warnings, scenario } = checked;
  const { scenario: file, head, collections, sources } = scenario;
  const hash = scenarioHash(scenario);
  await verdicts.put({ draft: { scenario: file, head, collections, sources }, warnings, scenarioHash: hash });
  return { scenario, warnings, files, scenarioHash: hash };
}

/** The files of a scenario, opened. */
interface OpenFiles {
  scenarios: readonly OpenFile[];
  polity: readonly OpenFile[];
  sources: readonly OpenFile[];
}

async function parsedFiles({ scenarios, polity, sources }: OpenFiles): Promise<ParsedFiles> {
  const parsed = (files: readonly OpenFile[]): Promise<ParsedFile[]> =>
    Promise.all(files.map((file) => file.parsed()));
  return { scenarios: await parsed(scenarios), polity: await parsed(polity), sources: await parsed(sources) };
}

/** Where the parts of a draft stand, found by parsing everything again when first asked: rarely, for it takes seconds. */
function placesOf({ scenarios, polity, sources }: OpenFiles): ScenarioDraft['place'] {
  let place: ScenarioDraft['place'] | undefined;
  return (path, atKey) => {
    place ??= assemble({
      scenarios: scenarios.map(parseFile),
      polity: polity.map(parseFile),
      sources: sources.map(parseFile),
    }).place;
    return place(path, atKey);
  };
}
