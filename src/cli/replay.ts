import { InvalidArgumentError } from '@commander-js/extra-typings';
import { type Day, dateBounds, formatDay, parseDay } from '../evidence/index.ts';
import type { Person, Subject } from '../polity/index.ts';
import { nearest, type Scenario } from '../scenario/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { openScenario } from './openScenario.ts';
import { bodySections } from './replayBodies.ts';
import { withClaims } from './replayClaims.ts';
import { decisionSections, oneDecision } from './replayDecisions.ts';
import { healthSection, policySection } from './replayIssues.ts';
import { type Desk, footLines, type Section, sectionLines, sectionsJson } from './replayItem.ts';
import { knowledgeSections } from './replayKnowledge.ts';
import { knowsOfSections, knowsSections } from './replayKnows.ts';
import { openNotebook } from './replayNotes.ts';
import { officeSections, ruleSection } from './replayOffices.ts';
import { personSections } from './replayPerson.ts';
import { ascii, dayName, wrap } from './traceText.ts';

interface ReplayOptions {
  at?: Day | undefined;
  decision?: string | undefined;
  person?: string | undefined;
  knows?: string | undefined;
  knowsOf?: string | undefined;
  only?: Part | undefined;
  json?: true | undefined;
}

/** `plenum replay`: who sat where and what was decided, as documented on a day, every line with its footnote. */
export const registerReplay: Register = (program, terminal) => {
  program
    .command('replay')
    .summary('the record as documented at a date')
    .description(
      'Shows who sat where, who knew what and what was decided, as documented at a date. Nothing here is simulated, and everything has its footnote.',
    )
    .argument('<scenario>', 'id, file or folder')
    .option('--at <date>', 'the day, YYYY-MM-DD (default: the documented date of the scenario)', day)
    .option('--decision <id>', 'one decision in full')
    .option('--person <id>', 'one person on that day')
    .option('--knows <person>', 'what a person knew by that day, since when, how; and what not')
    .option('--knows-of <id>', 'who knew a document or fact by that day, and where its copies were')
    .addOption(program.createOption('--only <part>', 'one part of the record').choices(PARTS))
    .option('--json', 'print JSON (docs/json-replay.md)')
    .addHelpText(
      'after',
      examples(
        'plenum replay succession-1922',
        'plenum replay succession-1922 --at 1922-12-18',
        'plenum replay succession-1922 --at 1922-12-18 --only decisions',
        'plenum replay succession-1922 --decision d034',
        'plenum replay succession-1922 --knows-of l05 --at 1922-12-24',
      ),
    )
    .action((scenario, options) => replay(scenario, options as ReplayOptions, terminal));
};

async function replay(argument: string, options: ReplayOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const { scenario } = loaded;
  const at = dayAsked(scenario, options);
  const desk: Desk = { scenario, notebook: openNotebook(scenario), day: at };
  const sections = sectionsOf(desk, options, terminal);
  if (sections === undefined) return;
  if (options.json === true) {
    const { sections: all, claimHashes } = withClaims(sections, desk);
    printJson(terminal, {
      command: 'replay',
      documented: true,
      scenario: scenario.scenario.id,
      polity: scenario.head.id,
      at: formatDay(at),
      ...sectionsJson(all, desk),
      claimHashes,
    });
  } else
    terminal.out(
      `${[...headLines(desk), ...sections.flatMap(sectionLines), ...footLines(desk), ...nextLines(argument, options)].join('\n')}\n`,
    );
}

/** The day asked for; with a decision its own day, else the documented date of the scenario. */
function dayAsked(scenario: Scenario, { at, decision }: ReplayOptions): Day {
  if (at !== undefined) return at;
  const entry = decision === undefined ? undefined : scenario.byId.decisions.get(decision);
  const own = entry === undefined ? null : dateBounds(entry.when, entry.calendar ?? 'gregorian').latest;
  return own ?? parseDay(scenario.scenario.documentedUntil!);
}

/** What was asked for; undefined, with a message and the exit code set, where it names what does not exist. */
function sectionsOf(
  desk: Desk,
  { decision, person, knows, knowsOf, only }: ReplayOptions,
  terminal: Terminal,
): Section[] | undefined {
  const { byId } = desk.scenario;
  if (decision !== undefined)
    return one(byId.decisions, decision, 'decision', terminal, (entry) => oneDecision(desk, entry));
  if (person !== undefined)
    return one(personsByName(desk), plainName(person), 'person', terminal, (entry) =>
      personSections(desk, entry),
    );
  if (knows !== undefined)
    return one(personsByName(desk), plainName(knows), 'person', terminal, ({ id }) =>
      knowsSections(desk, id),
    );
  if (knowsOf !== undefined)
    return one(subjectsById(desk), knowsOf, 'document or fact', terminal, (of) => knowsOfSections(desk, of));
  const wanted = only === undefined ? PARTS : [only];
  return wanted.flatMap((part) => SECTIONS[part](desk));
}

/** The parts of a replay, in the order in which they are shown. */
const PARTS = ['bodies', 'offices', 'health', 'policy', 'decisions', 'knowledge', 'rules'] as const;
type Part = (typeof PARTS)[number];

const SECTIONS: Readonly<Record<Part, (desk: Desk) => Section[]>> = {
  bodies: bodySections,
  offices: officeSections,
  health: (desk) => [healthSection(desk)],
  policy: (desk) => [policySection(desk)],
  decisions: (desk) => decisionSections(desk),
  knowledge: knowledgeSections,
  rules: (desk) => [ruleSection(desk)],
};

const plainName = (text: string): string => ascii(text).toLowerCase();

/** All that can be known, by id. */
function subjectsById({ scenario: { byId } }: Desk): Map<string, Subject> {
  const subjects = (ids: Iterable<string>, kind: Subject['kind']): [string, Subject][] =>
    [...ids].map((id) => [id, { kind, id }]);
  return new Map([...subjects(byId.facts.keys(), 'fact'), ...subjects(byId.documents.keys(), 'document')]);
}

/** Persons by id, and by any name that is nobody's id: the short name goes before the full one, that before aliases. */
function personsByName({ scenario }: Desk): Map<string, Person> {
  const { persons } = scenario.collections;
  const passes: ((entry: Person) => string[])[] = [
    ({ aliases }) => aliases ?? [],
    ({ name }) => [name],
    ({ short }) => [short],
    ({ id }) => [id],
  ];
  return new Map(
    passes.flatMap((names) =>
      persons.flatMap((entry) => names(entry).map((name): [string, Person] => [plainName(name), entry])),
    ),
  );
}

function one<T>(
  entries: ReadonlyMap<string, T>,
  id: string,
  kind: string,
  terminal: Terminal,
  show: (entry: T) => Section[],
): Section[] | undefined {
  const entry = entries.get(id);
  if (entry !== undefined) return show(entry);
  const meant = nearest(id, entries.keys());
  terminal.err(
    `${kind} "${ascii(id)}" is unknown${meant === undefined ? '' : `; did you mean "${meant}"?`}\n`,
  );
  terminal.exitCode = EXIT.usage;
  return undefined;
}

/** Where to look closer, after the whole record. */
function nextLines(argument: string, { decision, person, knows, knowsOf, only }: ReplayOptions): string[] {
  if ([decision, person, knows, knowsOf, only].some((asked) => asked !== undefined)) return [];
  const scenario = /\s/.test(argument) ? JSON.stringify(argument) : argument;
  const asked = ['--decision <id>', '--person <id>', '--knows <person>', '--knows-of <id>', '--only <part>'];
  return [
    '',
    ...asked.map((option, i) => `${i === 0 ? 'Next' : '    '}  plenum replay ${scenario} ${option}`),
  ];
}

function headLines({ scenario, day: at }: Desk): string[] {
  const { id } = scenario.scenario;
  return [
    ...wrap(`Plenum replay, ${id}: DOCUMENTED, nothing simulated. ${dayName(at)}`),
    ...wrap(scenario.head.title),
    ...wrap(
      'Footnotes: [1] documented, [1i] inferred, [1*] assumed for the model. "Perhaps": the dates leave open whether it held on this day. The day of a handover belongs to the newcomer.',
    ),
  ];
}

function day(text: string): Day {
  try {
    return parseDay(text);
  } catch (error) {
    throw new InvalidArgumentError(
      error instanceof Error ? `${error.message}.` : 'It must be a day, YYYY-MM-DD.',
    );
  }
}
