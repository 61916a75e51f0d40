import type { Quantity } from '../evidence/index.ts';
import { nearest, type Reading, readingInputs, type Scenario } from '../scenario/index.ts';
import { claimsBehind } from './claimFields.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { openScenario } from './openScenario.ts';
import type { ReadingsReport } from './readingsShape.ts';
import { readingsText } from './readingsText.ts';
import { citation } from './replayCitation.ts';

type Told = ReadingsReport['readings'][number];

/** `plenum readings`: what schools of historians hold, how they are put, on which claims, and what would embarrass each. */
export const registerReadings: Register = (program, terminal) => {
  program
    .command('readings')
    .summary('what schools hold, on which claims, and what would embarrass them')
    .description(
      'Shows the readings of a scenario: what each holds and who holds it, the beliefs that it takes up, the switches and ' +
        'numbers by which it is put, the claims it names, and the finding that would embarrass it. What a run says under a ' +
        'reading concerns our way of putting it, not the school itself.',
    )
    .argument('<scenario>', 'id of a scenario, a scenario file, or a folder with scenario.yaml')
    .argument('[reading]', 'one of them')
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples('plenum readings succession-1922', 'plenum readings succession-1922 viable-nep'),
    )
    .action((scenario, reading, options) => readings(scenario, reading, options.json === true, terminal));
};

async function readings(
  argument: string,
  asked: string | undefined,
  json: boolean,
  terminal: Terminal,
): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const { scenario } = loaded;
  const all = scenario.scenario.readings ?? [];
  const chosen = asked === undefined ? all : all.filter(({ id }) => id === asked);
  if (asked !== undefined && chosen.length === 0) {
    const ids = all.map(({ id }) => id);
    const meant = nearest(asked, ids);
    terminal.err(
      `no reading "${asked}"${meant === undefined ? ` (there are: ${ids.join(', ')})` : `; did you mean "${meant}"?`}\n`,
    );
    terminal.exitCode = EXIT.usage;
    return;
  }
  const report = readingsReport(scenario, chosen);
  if (json) printJson(terminal, report);
  else terminal.out(`${readingsText(report, asked !== undefined).join('\n')}\n`);
}

/** Readings as the object that `--json` prints. */
function readingsReport(scenario: Scenario, chosen: readonly Reading[]): ReadingsReport {
  const used = chosen.flatMap((reading) => readingInputs(scenario.collections, reading));
  return {
    command: 'readings',
    scenario: scenario.scenario.id,
    readings: chosen.map((reading) => readingReport(scenario, reading)),
    ...claimsBehind(
      scenario,
      used.flatMap(({ claims }) => claims),
    ),
  };
}

function readingReport({ byId }: Scenario, reading: Reading): Told {
  const { id, name, holds, heldBy, embarrassedBy, claims = [], beliefs = [], mechanisms = {} } = reading;
  const cited = (ids: readonly string[]): Told['support'] =>
    ids.flatMap((claimId) => {
      const claim = byId.claims.get(claimId);
      if (claim === undefined) return [];
      const { paraphrase = null, source } = claim;
      return [{ id: claimId, citation: citation(claim, byId.sources.get(source)), paraphrase }];
    });
  return {
    id,
    name,
    holds,
    heldBy: heldBy ?? null,
    embarrassedBy,
    support: cited(claims),
    beliefs: beliefs.flatMap((beliefId) => {
      const belief = byId.beliefs.get(beliefId);
      if (belief === undefined) return [];
      return [
        {
          id: beliefId,
          question: belief.question ?? null,
          holds: belief.holds ?? null,
          because: belief.because,
          embarrassedBy: belief.embarrassedBy ?? null,
          takes: cited(belief.takes),
          over: [...belief.over],
        },
      ];
    }),
    switches: Object.entries(mechanisms).flatMap(([mechanism, { on }]) =>
      on === undefined ? [] : [{ mechanism, on }],
    ),
    priors: [
      ...Object.entries(mechanisms).flatMap(([mechanism, { parameters = {} }]) =>
        Object.entries(parameters).map(([parameter, quantity]) =>
          prior(`${mechanism}.${parameter}`, quantity),
        ),
      ),
      ...Object.entries(reading.numbers ?? {}).map(([path, quantity]) => prior(path, quantity)),
    ],
  };
}

const prior = (path: string, { value, range, assumed, claims }: Quantity): Told['priors'][number] => ({
  path,
  value,
  low: range?.[0] ?? value,
  high: range?.[1] ?? value,
  because: assumed ?? null,
  claims: [...(claims ?? [])],
});
