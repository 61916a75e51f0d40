import type { CompiledScenario } from '../engine/index.ts';
import { CERTAINTIES, CLAIM_KINDS, type Claim, FOOTNOTE_KINDS } from '../evidence/index.ts';
import { compile, formatProblem, formatReport } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { CheckReport } from './checkShape.ts';
import { examples, printJson, type Register, type Terminal } from './command.ts';
import { problemsExit, readScenarioArgument } from './openScenario.ts';
import { countNumbers } from './runNumbers.ts';
import { grouped } from './runText.ts';
import { ascii, dayName, wrap } from './traceText.ts';

/** `plenum check`: everything that is wrong with a scenario and its polity, or what they hold. */
export const registerCheck: Register = (program, terminal) => {
  program
    .command('check')
    .summary('find every problem of a scenario, as file:line:column')
    .description(
      'Reads a scenario with its polity and sources and prints every problem as file:line:column, with what is wrong and\n' +
        'what would be right; or, where all is well, what they hold.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .option('--json', 'print one JSON object (docs/json.md)')
    .addHelpText(
      'after',
      examples(
        'plenum check succession-1922',
        'plenum check path/to/scenario.yaml',
        'plenum check path/to/folder --json',
      ),
    )
    .action((scenario, options) => check(scenario, options.json === true, terminal));
};

async function check(argument: string, json: boolean, terminal: Terminal): Promise<void> {
  const found = await readScenarioArgument(argument, terminal);
  if ('scenario' in found) {
    const compiled = compile(found.scenario, found.scenarioHash);
    const report: CheckReport = {
      command: 'check',
      ok: true,
      problems: [],
      more: 0,
      warnings: found.warnings,
      summary: summaryOf(found, compiled),
    };
    if (json) printJson(terminal, report);
    else terminal.out(`${summaryText(report, found, compiled).join('\n')}\n`);
    return;
  }
  terminal.exitCode = problemsExit(found, terminal);
  const { problems, more } = found;
  if (json)
    return printJson(terminal, {
      command: 'check',
      ok: false,
      problems,
      more,
      warnings: [],
      summary: null,
    } satisfies CheckReport);
  const count = problems.length + more;
  terminal.out(`${[...formatReport(found), counted(count, 'problem')].join('\n')}\n`);
}

const counted = (count: number, word: string, many = `${word}s`): string =>
  `${grouped(count)} ${count === 1 ? word : many}`;

function summaryOf(
  { scenario, scenarioHash, files }: Loaded,
  compiled: CompiledScenario,
): NonNullable<CheckReport['summary']> {
  const { collections, sources, head } = scenario;
  return {
    scenario: scenario.scenario.id,
    title: scenario.scenario.title,
    polity: head.id,
    scenarioHash,
    files: files.length,
    persons: collections.persons.length,
    actors: compiled.actors.length,
    bodies: collections.bodies.length,
    offices: collections.offices.length,
    terms: collections.terms.length,
    decisions: collections.decisions.length,
    sources: sources.length,
    readings: scenario.scenario.readings?.length ?? 0,
    claims: {
      ...countClaims(collections.claims, 'kind', CLAIM_KINDS),
      ...countClaims(collections.claims, 'certainty', CERTAINTIES),
    },
    numbers: countNumbers(compiled),
  };
}

/** How many claims have each value of a field. */
function countClaims<Key extends 'kind' | 'certainty', Value extends Claim[Key]>(
  claims: readonly Claim[],
  key: Key,
  values: readonly Value[],
): Record<Value, number> {
  const counts = values.map((value) => [value, claims.filter((claim) => claim[key] === value).length]);
  return Object.fromEntries(counts) as Record<Value, number>;
}

function summaryText(
  { summary, warnings }: CheckReport,
  { scenario }: Loaded,
  { freeDay, horizonDay }: CompiledScenario,
): string[] {
  const { claims, numbers, ...counts } = summary!;
  const total = claims.high + claims.medium + claims.low;
  const line = (head: string, text: string): string[] => wrap(text, head.padEnd(10), ' '.repeat(10));
  return [
    ...warnings.map((warning) => `${formatProblem(warning)} (a warning)`),
    ...wrap(
      `${counts.scenario}: no problem in ${counted(counts.files, 'file')}${warnings.length === 0 ? '' : `, ${counted(warnings.length, 'warning')}`}`,
    ),
    ...line(
      'Scenario',
      `${ascii(counts.title)} ${dayName(freeDay)} to ${dayName(horizonDay)}, ${counted(counts.actors, 'actor')}, ${counted(counts.readings + 1, 'reading')}`,
    ),
    ...line(
      'Polity',
      `${ascii(scenario.head.title)}: ${counted(counts.persons, 'person')}, ${counted(counts.bodies, 'body', 'bodies')}, ${counted(counts.offices, 'office')}, ${counted(counts.terms, 'term')}, ${counted(counts.decisions, 'decision')}`,
    ),
    ...line(
      'Claims',
      `${counted(total, 'claim')} from ${counted(counts.sources, 'source')}: ${kinds(claims, CLAIM_KINDS)}; certainty ${CERTAINTIES.map((level) => `${level} ${grouped(claims[level])}`).join(', ')}`,
    ),
    ...line('Numbers', `that the model uses: ${kinds(numbers, FOOTNOTE_KINDS)}*`),
  ];
}

const kinds = <Kind extends string>(counts: Record<Kind, number>, names: readonly Kind[]): string =>
  names.map((kind) => `${grouped(counts[kind])} ${kind}`).join(', ');
