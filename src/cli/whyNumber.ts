import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ScenarioNumber } from '../engine/index.ts';
import { changedClaims, compile, type Input, inputsOf, nearest, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { claimsBehind } from './claimFields.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO } from './library.ts';
import { openScenario } from './openScenario.ts';
import { listed } from './stale.ts';
import { numberEntry } from './whyNumberEntry.ts';
import { figureOf, isFigure, type RunFigure } from './whyNumberRun.ts';
import type { WhyNumberReport } from './whyNumberShape.ts';
import { whyNumberText } from './whyNumberText.ts';

interface WhyOptions {
  scenario: string;
  reading?: string | undefined;
  run?: string | undefined;
  all?: true | undefined;
  json?: true | undefined;
}

/** `plenum why-number`: what stands behind a number, down to the page. */
export const registerWhyNumber: Register = (program, terminal) => {
  program
    .command('why-number')
    .summary('walk a number back to its claims, sources and pages')
    .description(
      'Shows where a number of the scenario is set, from which range it is drawn, and the claims it rests on with source and\n' +
        'page, or why it is assumed. With --run, walks a figure of a run back: from the probability to every number and every\n' +
        'entry of the record behind it that has claims, and on to the pages.',
    )
    .argument(
      '<path>',
      'a number such as patronage.placement or stances.<person>.<issue>.position; "*" for any part',
    )
    .option('--run <file>', 'what plenum run --json printed; then <path> is leaders.<person> or noOne')
    .option('--all', 'with --run: each input with its claims, not only their sources and pages')
    .option('--reading <id>', 'the number as this reading takes it (with --run: that of the run)')
    .option('--scenario <id>', 'scenario whose numbers are meant', DEFAULT_SCENARIO)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples(
        'plenum why-number patronage.placement',
        'plenum why-number "stances.*.foreign-trade.position"',
        'plenum why-number noOne --run run.json       (what plenum run --json printed)',
      ),
    )
    .action((path, options) => whyNumber(path, options as WhyOptions, terminal));
};

async function whyNumber(path: string, options: WhyOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const usage = (message: string): void => {
    terminal.err(`${message}\n`);
    terminal.exitCode = EXIT.usage;
  };
  const figure = options.run === undefined ? undefined : await readFigure(options.run, path, terminal);
  if (typeof figure === 'string') return usage(figure);
  const id = options.reading ?? figure?.figure.reading;
  const reading = (loaded.scenario.scenario.readings ?? []).find((each) => each.id === id);
  if (id !== undefined && id !== 'standard' && reading === undefined) return usage(`no reading "${id}"`);
  const compiled = compile(loaded.scenario, loaded.scenarioHash, reading);
  const { numbers } = compiled;
  if (options.run === undefined && isFigure(path))
    return usage(
      `"${path}" is a figure of a run: keep what plenum run --json prints, and name it with --run <file>`,
    );
  const found = figure === undefined ? matching(numbers, path) : behindFigure(numbers, figure);
  if (found.length === 0) return usage(unknownNumber(path, numbers));
  const inputs = figure === undefined ? [] : inputsOf(loaded.scenario, compiled, reading && [reading]);
  const report = reportOf(path, found, inputs, loaded, reading, figure);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${whyNumberText(report, options.all === true).join('\n')}\n`);
}

/** The figure in a run's file, or what is wrong with the file. */
async function readFigure(file: string, path: string, { cwd }: Terminal): Promise<RunFigure | string> {
  try {
    return figureOf(await readFile(resolve(cwd, file), 'utf8'), path, file);
  } catch (error) {
    return `${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : 'cannot be read'}`;
  }
}

/** Numbers by path; "*" stands for any one part of it, and parts may be left out at the end. */
function matching(numbers: readonly ScenarioNumber[], asked: string): ScenarioNumber[] {
  const parts = asked.split('.');
  const found = numbers.filter(({ path }) => {
    const steps = path.split('.');
    return parts.length <= steps.length && parts.every((part, at) => part === '*' || part === steps[at]);
  });
  return [...new Map(found.map((number) => [number.path, number])).values()];
}

/** The number that moves a figure most, then all that have claims. */
function behindFigure(numbers: readonly ScenarioNumber[], { figure }: RunFigure): ScenarioNumber[] {
  const byPath = new Map(numbers.map((number) => [number.path, number]));
  const first = figure.movedBy === null ? undefined : byPath.get(figure.movedBy);
  const rest = [...byPath.values()].filter((number) => number !== first && number.claims.length > 0);
  return first === undefined ? rest : [first, ...rest];
}

function unknownNumber(asked: string, numbers: readonly ScenarioNumber[]): string {
  const near = nearest(
    asked,
    numbers.map(({ path }) => path),
  );
  return `no number "${asked.slice(0, 160)}"; ${near === undefined ? 'name it like stances.<person>.<issue>.position, or a mechanism and its parameter' : `did you mean "${near}"?`}`;
}

function reportOf(
  asked: string,
  found: readonly ScenarioNumber[],
  inputs: readonly Input[],
  loaded: Loaded,
  reading: Reading | undefined,
  figure: RunFigure | undefined,
): WhyNumberReport {
  const { number: entry, claimsOf } = numberEntry(loaded, reading);
  const paths = new Set(found.map(({ path }) => path));
  const record = inputs.filter(({ path }) => !paths.has(path));
  const { byId } = loaded.scenario;
  const used = [...found, ...record].flatMap(({ claims }) => claims);
  return {
    command: 'why-number',
    scenario: loaded.scenario.scenario.id,
    asked,
    run:
      figure === undefined
        ? null
        : {
            ...figure.figure,
            stale: figure.scenarioHash !== loaded.scenarioHash,
            changed:
              figure.before === undefined
                ? null
                : changedClaims(figure.before, byId.claims, inputs).map(listed),
          },
    numbers: found.map(entry),
    record: record.map(({ path, claims }) => ({ path, claims: claimsOf(claims) })),
    ...claimsBehind(loaded.scenario, used),
  };
}
