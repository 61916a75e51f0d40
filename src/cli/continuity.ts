import type { Command } from 'commander';
import { formatReport } from '../scenario/index.ts';
import { type LoadedContinuity, loadContinuity } from '../scenario/node/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { reportContinuity } from './continuityReport.ts';
import { runCrossed } from './continuityShares.ts';
import { continuityText, featureText } from './continuityText.ts';
import { type ExperimentOptions, experimentOptions, seedOf } from './experimentOptions.ts';
import { openScenario } from './openScenario.ts';
import { planReadings } from './readingPlan.ts';

interface ContinuityOptions extends ExperimentOptions {
  shares: boolean;
  feature?: string | undefined;
}

/** `plenum continuity`: what was inherited, intensified, reversed or new; and rules, person, circumstance, chance. */
export const registerContinuity: Register = (program, terminal) => {
  const command = (program as unknown as Command)
    .command('continuity')
    .summary('inherited, intensified, reversed or new? and: rules, person, circumstance or chance?')
    .description(
      'Lists dated features of the regime, each inherited, intensified, reversed or new, with the claims that show it. Then\n' +
        'lets members of the inner body change places at random, under the rules as they were and without them, in the\n' +
        'circumstances as they come and without them, and shares out what outcomes vary by. One percentage is never given.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml');
  experimentOptions(command, 1000, 250)
    .option('--no-shares', 'the features only, nothing is run')
    .option('--feature <id>', 'one feature with its claims, nothing is run')
    .addHelpText(
      'after',
      examples(
        'plenum continuity succession-1922 --seed 1',
        'plenum continuity succession-1922 --feature faction-ban',
      ),
    )
    .action((scenario: string, options: ContinuityOptions) => continuity(scenario, options, terminal));
};

async function continuity(argument: string, options: ContinuityOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const refuse = (lines: readonly string[], code: 1 | 2 | 130): void => {
    for (const line of lines) terminal.err(`${line}\n`);
    terminal.exitCode = code;
  };
  const file = await loadContinuity(argument, loaded.scenario, terminal);
  if (!('continuity' in file)) return refuse(formatReport(file), EXIT.failed);
  const plan = planReadings(loaded.scenario.scenario.readings ?? [], {
    main: options.reading,
    runs: options.runs,
    otherRuns: options.readings ? options.readingsRuns : 0,
  });
  if (typeof plan === 'string') return refuse([plan], EXIT.usage);
  const unknown = unknownFeature(file, options.feature);
  if (unknown !== undefined) return refuse([unknown], EXIT.usage);
  const readings = [plan.main, ...plan.readings.keys()]
    .filter((place, i, all) => all.indexOf(place) === i && plan.readings[place]!.runs > 0)
    .map((place) => plan.readings[place]!);
  const seed = seedOf(options);
  const wanted = options.shares && options.feature === undefined && file.continuity.shares !== undefined;
  const crossed = wanted
    ? await runCrossed(loaded, file.continuity.shares!, { readings, seed }, options, terminal)
    : undefined;
  if (typeof crossed === 'string') return refuse([crossed], EXIT.usage);
  if (crossed?.ensemble.interrupted)
    return refuse(['interrupted: shares of some histories are none'], EXIT.interrupted);
  const report = reportContinuity({ loaded, file, crossed, seed, terminal, feature: options.feature });
  if (options.json === true) printJson(terminal, report);
  else {
    const lines = options.feature === undefined ? continuityText(report) : featureText(report);
    terminal.out(`${lines.join('\n')}\n`);
  }
}

function unknownFeature(
  { continuity: { features } }: LoadedContinuity,
  id: string | undefined,
): string | undefined {
  if (id === undefined || features.some((feature) => feature.id === id)) return undefined;
  return `feature "${id}" is unknown; there are: ${features.map((feature) => feature.id).join(', ')}`;
}
