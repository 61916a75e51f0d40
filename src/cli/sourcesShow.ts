import type * as z from 'zod';
import { conflictKey } from '../contradictions/index.ts';
import { noteOf } from '../library/index.ts';
import { nearest, type Scenario } from '../scenario/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO } from './library.ts';
import { openScenario } from './openScenario.ts';
import { FRAMES, type Frame, frameLines, sourceRecord } from './sourceFrames.ts';
import type { sourcesShowShape } from './sourcesShape.ts';
import { ascii, wrap } from './traceText.ts';

interface ShowOptions {
  scenario: string;
  frame?: Frame | undefined;
  json?: true | undefined;
}

const FRAME_NAMES: Readonly<Record<Frame, string>> = {
  opcvl: 'OPCVL (International Baccalaureate)',
  hipp: 'HIPP (Advanced Placement)',
  sheg: 'SHEG (Stanford History Education Group)',
};

/** `plenum sources show`: one source as historians and examiners question it. */
export const registerSourcesShow: Register = (sources, terminal) => {
  sources
    .command('show')
    .summary('one source: origin, purpose, value, limitation, and who contradicts it')
    .argument('<source>', 'id of a source')
    .option('--scenario <id>', 'scenario whose sources are meant', DEFAULT_SCENARIO)
    .addOption(sources.createOption('--frame <frame>', 'only one way to question it').choices(FRAMES))
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples('plenum sources show service-1995', 'plenum sources show service-1995 --frame sheg'),
    )
    .action((id, options) => show(id, options as ShowOptions, terminal));
};

async function show(id: string, options: ShowOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const { scenario } = loaded;
  const source = sourceNamed(scenario, id, terminal);
  if (source === undefined) return;
  const record = sourceRecord(scenario, source);
  const frames = (options.frame === undefined ? FRAMES : [options.frame]).map((frame) => ({
    frame,
    lines: frameLines(record, frame, scenario),
  }));
  if (options.json === true)
    return printJson(terminal, {
      command: 'sources show',
      id,
      note: noteOf(source),
      frames,
      claims: record.claims.map((claim) => claim.id),
      contradictions: record.conflicts.map(conflictKey),
    } satisfies z.infer<typeof sourcesShowShape>);
  const lines = [
    ...wrap(ascii(noteOf(source))),
    ...frames.flatMap(({ frame, lines: answers }) => [
      '',
      FRAME_NAMES[frame],
      ...answers.flatMap(({ question, answer }) => wrap(answer, `  ${question}: `, '    ')),
    ]),
  ];
  terminal.out(`${lines.join('\n')}\n`);
}

/** The source with this id; undefined, with a message and the exit code set, where there is none. */
export function sourceNamed(
  { byId, sources }: Scenario,
  id: string,
  terminal: Terminal,
): Scenario['sources'][number] | undefined {
  const source = byId.sources.get(id);
  if (source !== undefined) return source;
  const near = nearest(
    id,
    sources.map((known) => known.id),
  );
  terminal.err(
    `no source "${id.slice(0, 100)}"${near === undefined ? '; plenum sources list names them' : `; did you mean "${near}"?`}\n`,
  );
  terminal.exitCode = EXIT.usage;
  return undefined;
}
