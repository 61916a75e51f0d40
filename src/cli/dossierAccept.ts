import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { type Accepted, acceptedOf, type Draft, draftSchema } from '../dossier/index.ts';
import { StorageProblem, writeFirst } from '../results/store/index.ts';
import {
  checkShape,
  formatReport,
  nearest,
  type ParsedFile,
  type ProblemReport,
  packScenario,
  parseFile,
  report,
  type Scenario,
  unpackScenario,
} from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Terminal } from './command.ts';
import type { DossierAcceptReport } from './dossierShape.ts';
import { openScenario } from './openScenario.ts';

interface AcceptOptions {
  into: string;
  as?: string | undefined;
  scenario: string;
  json?: true | undefined;
}

const MOST_BYTES = 20_000_000;

/** `plenum dossier accept`: what a person has accepted in a draft becomes claims of a polity, whole or not at all. */
export function registerAccept(dossier: Command, terminal: Terminal): void {
  dossier
    .command('accept')
    .summary('take what you have accepted in a draft into a polity, as claims')
    .description(
      'Takes what says "accept: true" in a draft: checks it, and writes claims, and persons who are new, to a new file in the\n' +
        'folder of the polity. Nothing of the text is taken over: events need "says:", in your own words. Whatever is wrong is\n' +
        'said with its place in the draft, and then nothing is written.',
    )
    .argument('<draft>', 'draft that plenum dossier wrote and you went through')
    .requiredOption('--into <folder>', 'folder of the polity')
    .option('--as <source>', 'source that the text is (default: the one that the draft names)')
    .addHelpText(
      'after',
      examples('plenum dossier accept draft.yaml --into polities/mine --as minutes --scenario mine'),
    )
    .action((draft: string, _: unknown, command: Command) =>
      accept(draft, command.optsWithGlobals(), terminal),
    );
}

async function accept(file: string, options: AcceptOptions, terminal: Terminal): Promise<void> {
  const refuse = (lines: readonly string[], code: 1 | 2 = EXIT.failed): void => {
    for (const line of lines) terminal.err(`${line}\n`);
    terminal.exitCode = code;
  };
  const text = await draftText(resolve(terminal.cwd, file));
  if (text === undefined) return refuse([`${file}: there is no such file, or it is no draft`], EXIT.usage);
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const folder = resolve(terminal.cwd, options.into);
  const misplaced = folderProblem(folder, loaded, options, terminal);
  if (misplaced !== undefined) return refuse([misplaced], EXIT.usage);
  const parsed = parseFile({ file, text });
  const draft = readDraft(parsed);
  if (!('dossier' in draft)) return refuse(formatReport(draft));
  const source = sourceOf(draft, options.as, loaded.scenario);
  if ('problem' in source) return refuse([source.problem], EXIT.usage);
  const accepted = acceptedIn(draft, source.id, parsed, loaded.scenario);
  if (!('claims' in accepted)) return refuse(formatReport(accepted));
  if (accepted.claims.length === 0)
    return refuse([`${file}: nothing is accepted: set "accept: true" on what you have read and found right`]);
  const wrong = unsound(loaded.scenario, accepted);
  if (wrong.length > 0) return refuse(wrong.map((message) => `${file}: ${message}`));
  const path = await writeNew(folder, source.id, fileText(file, accepted));
  const shown = relative(terminal.cwd, path) || path;
  if (options.json === true) printJson(terminal, acceptReport(shown, source.id, accepted));
  else
    terminal.out(
      `${shown}: ${counted(accepted.claims, 'claim')}, ${counted(accepted.persons, 'new person')}\n`,
    );
}

async function draftText(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true || found.size > MOST_BYTES) return undefined;
  return readFile(path, 'utf8');
}

/** The folder must be the one that the scenario's polity is read from, or the claims would go nowhere. */
function folderProblem(
  folder: string,
  { scenario }: Loaded,
  { into, scenario: argument }: AcceptOptions,
  { cwd }: Terminal,
): string | undefined {
  const lists = (['persons', 'bodies', 'claims'] as const).filter(
    (list) => scenario.collections[list].length > 0,
  );
  const own = lists.map((list) => dirname(resolve(cwd, scenario.place([list, 0]).file)));
  if (own.includes(folder)) return undefined;
  return `${into} is not the folder of polity "${scenario.head.id}", which scenario "${argument}" reads: name that folder, or another --scenario`;
}

function readDraft(parsed: ParsedFile): Draft | ProblemReport {
  if (!parsed.readable || parsed.findings.length > 0) return report(parsed.findings);
  const shaped = checkShape(draftSchema, parsed.value, [], parsed);
  return shaped.ok ? shaped.value : report(shaped.findings);
}

function sourceOf(
  { dossier }: Draft,
  named: string | undefined,
  { byId }: Scenario,
): { id: string } | { problem: string } {
  const id = named ?? dossier.source ?? undefined;
  if (id === undefined) return { problem: 'say which source the text is: --as <source>' };
  if (byId.sources.has(id)) return { id };
  const meant = nearest(id, byId.sources.keys());
  const hint = meant === undefined ? 'add it to the sources of the polity first' : `did you mean "${meant}"?`;
  return { problem: `source "${id}" is unknown; ${hint}` };
}

function acceptedIn(
  draft: Draft,
  source: string,
  parsed: ParsedFile,
  { collections, head }: Scenario,
): Accepted | ProblemReport {
  const found = acceptedOf(draft, source, collections);
  const problems = 'claims' in found ? [] : found;
  const other =
    draft.dossier.polity === head.id
      ? []
      : [
          {
            path: ['dossier', 'polity'],
            what: `the draft was made with the names of polity "${draft.dossier.polity}", and this is "${head.id}"`,
          },
        ];
  const all = [...other, ...problems];
  if (all.length === 0 && 'claims' in found) return found;
  return report(all.map(({ path, what }) => ({ where: () => parsed.locate(path), what: () => what })));
}

/** What would be wrong with the polity if these were added: checked as strictly as if they stood in its files. */
function unsound(scenario: Scenario, { persons, claims }: Accepted): string[] {
  const { collections } = scenario;
  const more = {
    ...collections,
    persons: [...collections.persons, ...persons],
    claims: [...collections.claims, ...claims],
  };
  const unpacked = unpackScenario(packScenario({ ...scenario, collections: more }), 'accepted');
  return 'scenario' in unpacked ? [] : unpacked.problems.map(({ message }) => message);
}

function fileText(draft: string, { persons, claims }: Accepted): string {
  const content = { ...(persons.length > 0 && { persons }), claims };
  return `# Accepted from ${draft.replace(/[^\x20-\x7e]/g, '?')} by plenum dossier accept. These are claims like all others: change and complete them here.
${stringify(content, { lineWidth: 120 })}`;
}

/** Writes to the first free name, so that nothing that is there is touched. */
async function writeNew(folder: string, source: string, text: string): Promise<string> {
  for (let number = 1; number < 1000; number += 1) {
    const path = join(folder, `accepted-${source}${number === 1 ? '' : `-${number}`}.yaml`);
    if (await writeFirst(path, text)) return path;
  }
  throw new StorageProblem('find a free name in', folder, new Error('a thousand are taken'));
}

const counted = (list: readonly unknown[], what: string): string =>
  `${list.length} ${what}${list.length === 1 ? '' : 's'}`;

const acceptReport = (file: string, source: string, { persons, claims }: Accepted): DossierAcceptReport => ({
  command: 'dossier accept',
  file,
  source,
  persons: persons.map(({ id }) => id),
  claims: claims.map(({ id }) => id),
});
