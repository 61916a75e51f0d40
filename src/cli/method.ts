import type { Command } from 'commander';
import { compile, type Reading } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { citedProgram, citeText } from './exportCite.ts';
import { citationLines } from './exportMethod.ts';
import { oddText } from './exportOdd.ts';
import type { MethodReport } from './methodShape.ts';
import { openScenario } from './openScenario.ts';
import { packageVersion } from './packageVersion.ts';
import { planReadings } from './readingPlan.ts';
import { wholeNumber } from './wholeNumber.ts';

interface MethodOptions {
  cite?: true | undefined;
  reading?: string | undefined;
  seed?: number | undefined;
  runs?: number | undefined;
  json?: true | undefined;
}

/** `plenum method`: the methods section that writes itself, and how to cite a run. */
export const registerMethod: Register = (program, terminal) => {
  (program as unknown as Command)
    .command('method')
    .summary('the model described for a paper (ODD), or how to cite a run')
    .description(
      'Prints the model of a scenario under the seven headings of the ODD protocol (Grimm et al. 2020), in Markdown, ' +
        'filled from the model itself; with --cite how to cite it, or a run of it: as text, BibTeX and CSL-JSON.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .option('--reading <id>', 'the reading (default: the scenario as it stands)')
    .option('--cite', 'print a citation instead')
    .option('--seed <number>', 'seed of the run to cite', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option('-n, --runs <number>', 'histories of the run to cite', wholeNumber(1, 1_000_000))
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples(
        'plenum method succession-1922 > model.md',
        'plenum method succession-1922 --cite --seed 1 --runs 2000',
      ),
    )
    .action((scenario: string, options: MethodOptions) => method(scenario, options, terminal));
};

async function method(argument: string, options: MethodOptions, terminal: Terminal): Promise<void> {
  const { cite, seed, runs } = options;
  if (cite === undefined && (seed !== undefined || runs !== undefined)) {
    terminal.err('--seed and --runs tell which run to cite: give --cite too\n');
    terminal.exitCode = EXIT.usage;
    return;
  }
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: 1,
    otherRuns: 0,
  });
  if (typeof plan === 'string') {
    terminal.err(`${plan}\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const report = reportMethod(loaded, plan.readings[plan.main]!, options, terminal);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(report.citation === null ? report.odd! : citationLines(report.citation));
}

function reportMethod(
  loaded: Loaded,
  { id, reading }: { id: string; reading: Reading | undefined },
  { cite, seed, runs }: MethodOptions,
  terminal: Terminal,
): MethodReport {
  const { scenario, scenarioHash } = loaded;
  const { id: name, title } = scenario.scenario;
  const compiled = compile(scenario, scenarioHash, reading);
  return {
    command: 'method',
    version: packageVersion(terminal),
    scenario: name,
    scenarioHash,
    reading: id,
    odd: cite === true ? null : oddText(loaded, compiled, reading),
    seed: seed ?? null,
    runs: runs ?? null,
    citation:
      cite === true
        ? citeText(citedProgram(terminal), { scenario: name, title, scenarioHash, reading: id, seed, runs })
        : null,
    ...claimsOfRuns(scenario, [compiled], [id]),
  };
}
