import {
  beliefsHeld,
  type Conflict,
  choiceOf,
  conflictKey,
  findContradictions,
  RULE_IDS,
} from '../contradictions/index.ts';
import { SEVERITIES } from '../evidence/index.ts';
import { nearest, type Scenario } from '../scenario/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import type { ContradictionsReport } from './contradictionsShape.ts';
import { contradictionsText } from './contradictionsText.ts';
import { openScenario } from './openScenario.ts';
import { citation } from './replayCitation.ts';

interface ContradictionsOptions {
  reading?: string | undefined;
  rule?: string | undefined;
  severity?: string | undefined;
  about?: string | undefined;
  json?: true | undefined;
}

/** `plenum contradictions`: claims that cannot all hold, found by rule, and which side the scenario takes. */
export const registerContradictions: Register = (program, terminal) => {
  program
    .command('contradictions')
    .summary('where the sources disagree, and which side is taken')
    .description(
      'Holds the claims of a polity against each other by rule (docs/contradictions.md) and prints what cannot all be\n' +
        'true: both sides with their sources, the rule, how much hangs on it, and the side that is taken and why.',
    )
    .argument('<scenario>', 'id, file or folder')
    .option('--reading <id>', 'take sides as this reading does')
    .addOption(program.createOption('--rule <rule>', 'only what this rule found').choices(RULE_IDS))
    .addOption(program.createOption('--severity <severity>', 'only these').choices(SEVERITIES))
    .option('--about <id>', 'only what is about this person, decision, document, ...')
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples(
        'plenum contradictions succession-1922',
        'plenum contradictions succession-1922 --severity major',
        'plenum contradictions succession-1922 --reading testament-doubtful',
      ),
    )
    .action((scenario, options) => contradictions(scenario, options as ContradictionsOptions, terminal));
};

async function contradictions(
  argument: string,
  options: ContradictionsOptions,
  terminal: Terminal,
): Promise<void> {
  const loaded = await openScenario(argument, terminal);
  if (loaded === undefined) return;
  const beliefs = beliefsOf(loaded.scenario, options.reading, terminal);
  if (beliefs === undefined) return;
  const report = reportOf(loaded.scenario, options, beliefs);
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${contradictionsText(report).join('\n')}\n`);
}

/** The beliefs that a reading names; undefined, with a message, where there is no such reading. */
function beliefsOf(
  { scenario }: Scenario,
  id: string | undefined,
  terminal: Terminal,
): readonly string[] | undefined {
  if (id === undefined) return [];
  const { readings = [] } = scenario;
  const reading = readings.find((known) => known.id === id);
  if (reading !== undefined) return reading.beliefs ?? [];
  const near = nearest(
    id,
    readings.map((known) => known.id),
  );
  terminal.err(
    `no reading "${id}"; ${near === undefined ? `known: ${readings.map((known) => known.id).join(', ')}` : `did you mean "${near}"?`}\n`,
  );
  terminal.exitCode = EXIT.usage;
  return undefined;
}

function reportOf(
  scenario: Scenario,
  { reading, rule, severity, about }: ContradictionsOptions,
  named: readonly string[],
): ContradictionsReport {
  const all = findContradictions(scenario.collections);
  const held = beliefsHeld(scenario.collections.beliefs, named);
  const wanted = all.filter(
    (conflict) =>
      (rule === undefined || conflict.rule === rule) &&
      (severity === undefined || conflict.severity === severity) &&
      (about === undefined || isAbout(conflict, about)),
  );
  return {
    command: 'contradictions',
    scenario: scenario.scenario.id,
    reading: reading ?? 'standard',
    claims: scenario.collections.claims.length,
    found: all.length,
    open: all.filter((conflict) => choiceOf(conflict, held) === undefined).length,
    contradictions: wanted.map((conflict) => entryOf(scenario, conflict, choiceOf(conflict, held))),
  };
}

const isAbout = ({ subject }: Conflict, id: string): boolean =>
  subject === id || subject.slice(subject.indexOf(':') + 1) === id;

function entryOf(
  { byId }: Scenario,
  conflict: Conflict,
  choice: ReturnType<typeof choiceOf>,
): ContradictionsReport['contradictions'][number] {
  const { rule, severity, subject, predicate, why, sides } = conflict;
  return {
    key: conflictKey(conflict),
    rule,
    severity,
    subject,
    predicate,
    why,
    sides: sides.map(({ says, claims }) => ({
      says,
      claims: claims.map((claim) => ({
        id: claim.id,
        source: claim.source,
        citation: citation(claim, byId.sources.get(claim.source)),
        kind: claim.kind,
        certainty: claim.certainty,
        paraphrase: claim.paraphrase ?? null,
      })),
    })),
    choice: choice ?? null,
  };
}
