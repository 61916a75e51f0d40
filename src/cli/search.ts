import type * as z from 'zod';
import { textIndex } from '../library/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Hit, marksIn, type PreparedText, searchIn, statedPlaces } from '../texts/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO, LIBRARY_WORDS, openLibrary, orRefusal, preparedTexts } from './library.ts';
import { openScenario } from './openScenario.ts';
import type { searchShape } from './sourcesShape.ts';
import { ascii, wrap } from './traceText.ts';
import { wholeNumber } from './wholeNumber.ts';

interface SearchOptions {
  scenario: string;
  most: number;
  library?: string | undefined;
  json?: true | undefined;
}
type Report = z.infer<typeof searchShape>;

/** `plenum search`: passages in the user's own texts. */
export const registerSearch: Register = (program, terminal) => {
  program
    .command('search')
    .summary('search your own texts, whatever way a name is spelled')
    .description(
      'Finds passages with all the words asked for, in the texts added with plenum sources add. A name stands for all its\n' +
        'spellings, a slip of the pen is forgiven, and words broken at a line end are whole.',
    )
    .argument('<words...>', 'what to look for')
    .option('-n, --most <number>', 'how many passages', wholeNumber(1, 1000), 8)
    .option('--scenario <id>', 'scenario whose people and sources are meant', DEFAULT_SCENARIO)
    .option('--library <folder>', LIBRARY_WORDS)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText(
      'after',
      examples('plenum search "foreign trade monopoly"', 'plenum search general secretary -n 3'),
    )
    .action((words, options) => search(words.join(' '), options as SearchOptions, terminal));
};

async function search(question: string, options: SearchOptions, terminal: Terminal): Promise<void> {
  const loaded = await openScenario(options.scenario, terminal);
  if (loaded === undefined) return;
  const library = openLibrary(options.library, terminal);
  const stored = await orRefusal(terminal, '', () => library.all());
  if (stored === undefined) return;
  if (stored.length === 0) {
    terminal.err(`no texts in ${library.folder}: add one with plenum sources add <file> --as <source>\n`);
    terminal.exitCode = EXIT.usage;
    return;
  }
  const texts = preparedTexts(stored, loaded.scenario);
  const index = await textIndex(library.folder, texts);
  const hits = searchIn(index, question.slice(0, 400), loaded.scenario.collections.persons, options.most);
  const report = {
    command: 'search' as const,
    question,
    hits: hits.map((hit) => hitOf(hit, texts, loaded.scenario)),
  };
  if (options.json === true) return printJson(terminal, report);
  terminal.out(`${searchText(report, loaded.scenario).join('\n')}\n`);
}

function hitOf(hit: Hit, texts: readonly PreparedText[], { collections }: Scenario): Report['hits'][number] {
  const text = texts.find(({ source }) => source === hit.source)!;
  const passage = text.text.slice(hit.start, hit.end);
  const here = collections.claims.filter(
    (claim) =>
      claim.source === hit.source &&
      statedPlaces(claim, text).some(({ start, end }) => start <= hit.start && hit.start < end),
  );
  return {
    source: hit.source,
    place: hit.place,
    score: hit.score,
    passage,
    marks: marksIn(passage, hit.words),
    claims: here.map(({ id }) => id),
  };
}

const CONTEXT = 160;

function searchText({ question, hits }: Report, { byId }: Scenario): string[] {
  if (hits.length === 0)
    return wrap(`Nothing found for "${question}". All words must stand in one passage: try fewer.`);
  return hits.flatMap(({ source, place, passage, marks, claims }, index) => [
    ...(index === 0 ? [] : ['']),
    ...wrap(
      `${byId.sources.get(source)?.custom.short ?? source}${place === '' ? '' : `, ${place}`}${claims.length === 0 ? '' : ` (${claims.length} claims)`}`,
    ),
    ...wrap(excerpt(passage, marks as [number, number][]), '  '),
  ]);
}

/** The passage around its first words found, which stand in brackets. */
function excerpt(passage: string, marks: readonly [number, number][]): string {
  const first = marks[0]?.[0] ?? 0;
  const from = first > CONTEXT ? passage.indexOf(' ', first - CONTEXT) + 1 : 0;
  const blank = passage.indexOf(' ', from + CONTEXT * 3);
  const to = blank === -1 ? passage.length : blank;
  let text = '';
  let at = from;
  for (const [start, end] of marks.filter((mark) => mark[0] >= from && mark[1] <= to)) {
    text += `${passage.slice(at, start)}[${passage.slice(start, end)}]`;
    at = end;
  }
  const whole = `${from > 0 ? '... ' : ''}${text}${passage.slice(at, to)}${to < passage.length ? ' ...' : ''}`;
  return ascii(whole.replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, '$1$2'));
}
