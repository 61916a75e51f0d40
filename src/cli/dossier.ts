import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import type * as z from 'zod';
import { type Dossier, dossierOf, networkCsv, networkGexf } from '../dossier/index.ts';
import { readFileText, writeWhole } from '../library/index.ts';
import { prepare } from '../texts/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { registerAccept } from './dossierAccept.ts';
import { dossierDraft } from './dossierDraft.ts';
import type { dossierShape } from './dossierShape.ts';
import { DEFAULT_SCENARIO, orRefusal } from './library.ts';
import { openScenario } from './openScenario.ts';

const FORMATS = ['yaml', 'gexf', 'csv'] as const;

interface DossierOptions {
  format: (typeof FORMATS)[number];
  out?: string | undefined;
  encoding?: string | undefined;
  scenario: string;
  json?: true | undefined;
}

/** `plenum dossier`: people, bodies, dated events and a network out of a text, as proposals for a person to judge. */
export const registerDossier: Register = (program, terminal) => {
  const command = program.command('dossier');
  command
    .summary('propose people, dated events and a network from a text of your own')
    .description(
      'Reads a text (txt, pdf, html, epub, docx) and proposes the people and bodies it names, its dates with the sentences\n' +
        'they stand in, and who is named with whom. Nothing is believed: the draft says "accept: false" throughout.',
    )
    .argument('<file>', 'your copy of a text')
    .addOption(
      command
        .createOption('--format <format>', 'draft as YAML, or the network as GEXF or CSV')
        .choices(FORMATS)
        .default('yaml'),
    )
    .option('-o, --out <file>', 'write to a file, whole or not at all, instead of to stdout')
    .option('--encoding <name>', 'encoding of a text file that is not UTF-8, such as windows-1251')
    .option('--scenario <id>', 'scenario whose people and bodies are known', DEFAULT_SCENARIO)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples(
        'plenum dossier chapter.txt -o draft.yaml',
        'plenum dossier chapter.txt --format gexf',
        'plenum dossier accept draft.yaml --into polities/mine --as minutes --scenario mine',
      ),
    )
    .action((file, options) => dossier(file, options as DossierOptions, terminal));
  registerAccept(command as unknown as Command, terminal);
};

async function dossier(file: string, options: DossierOptions, terminal: Terminal): Promise<void> {
  const path = resolve(terminal.cwd, file);
  if (!existsSync(path)) {
    terminal.err(`${file}: there is no such file\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const read = await orRefusal(terminal, file, () => readFileText(path, options.encoding));
  if (read === undefined) return;
  const found = dossierOf(prepare('dossier', read.text), loaded.scenario.collections);
  const report = reportOf(basename(path), loaded.scenario.head.id, found);
  if (options.json === true) return printJson(terminal, report);
  const text = {
    yaml: () => dossierDraft(report),
    gexf: () => networkGexf(found),
    csv: () => networkCsv(found),
  }[options.format]();
  if (options.out === undefined) return terminal.out(text);
  const written = await orRefusal(terminal, '', async () => {
    await writeWhole(resolve(terminal.cwd, options.out!), text);
    return true;
  });
  if (written === true)
    terminal.err(
      `${options.out}: ${found.people.length} people, ${found.events.length} dates, ${found.ties.length} ties\n`,
    );
}

function reportOf(
  file: string,
  polity: string,
  { people, bodies, events, ties }: Dossier,
): z.infer<typeof dossierShape> {
  return {
    command: 'dossier',
    file,
    polity,
    people: [...people],
    bodies: [...bodies],
    events: events.map(({ date, persons, bodies: named, place, passage }) => ({
      when: date.when,
      from: date.from ?? null,
      date: date.kind,
      precision: date.precision,
      calendar: date.calendarSaid ? date.calendar : null,
      words: date.words,
      persons: [...persons],
      bodies: [...named],
      place,
      passage,
    })),
    ties: [...ties],
  };
}
