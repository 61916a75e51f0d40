import type * as z from 'zod';
import type { Claim } from '../evidence/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { type PreparedText, type Verification, verifyClaim } from '../texts/index.ts';
import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { DEFAULT_SCENARIO, LIBRARY_WORDS, openLibrary, orRefusal, preparedTexts } from './library.ts';
import { openScenario } from './openScenario.ts';
import { citation } from './replayCitation.ts';
import type { sourcesVerifyShape } from './sourcesShape.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

interface VerifyOptions {
  scenario: string;
  library?: string | undefined;
  json?: true | undefined;
}
type Report = z.infer<typeof sourcesVerifyShape>;

/** `plenum sources verify`: whether each claim's words stand where the claim says. */
export const registerSourcesVerify: Register = (sources, terminal) => {
  sources
    .command('verify')
    .summary('hold the claims against your texts: found, elsewhere, or not found')
    .description(
      'Looks for the search terms of each claim at the page or section that it names, in your own texts. Words that stand\n' +
        'where a claim says do not make it right: only reading does.',
    )
    .option('--scenario <id>', 'scenario whose claims are meant', DEFAULT_SCENARIO)
    .option('--library <folder>', LIBRARY_WORDS)
    .option('--json', 'print one JSON object (docs/json-evidence.md)')
    .addHelpText('after', examples('plenum sources verify'))
    .action((options) => verify(options as VerifyOptions, terminal));
};

async function verify(options: VerifyOptions, terminal: Terminal): Promise<void> {
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
  const report = verifyReport(loaded.scenario, preparedTexts(stored, loaded.scenario));
  if (report.misses.length > 0) terminal.exitCode = EXIT.failed;
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${verifyText(report).join('\n')}\n`);
}

/** Every claim that cites one of the texts, held against it. */
function verifyReport(scenario: Scenario, texts: readonly PreparedText[]): Report {
  const { claims } = scenario.collections;
  const bySource = texts.map((text) => ({
    text,
    results: claims.filter(({ source }) => source === text.source).map((claim) => verifyClaim(claim, text)),
  }));
  const all = bySource.flatMap(({ results }) => results);
  const found = (results: readonly Verification[]): number =>
    results.filter(({ verdict }) => verdict === 'found').length;
  return {
    command: 'sources verify',
    scenario: scenario.scenario.id,
    checked: all.length,
    unchecked: claims.length - all.length,
    found: found(all),
    sources: bySource.map(({ text, results }) => ({
      id: text.source,
      claims: results.length,
      found: found(results),
    })),
    misses: all.filter(({ verdict }) => verdict !== 'found').map((result) => missOf(scenario, result)),
  };
}

function missOf(
  { byId }: Scenario,
  { claim, verdict, places, missing }: Verification,
): Report['misses'][number] {
  const cited = (asked: Claim): string => citation(asked, byId.sources.get(asked.source));
  return {
    claim: claim.id,
    source: claim.source,
    citation: cited(claim),
    verdict,
    places: [...places],
    missing: [...missing],
  };
}

const VERDICT_WORDS: Readonly<Record<Report['misses'][number]['verdict'], string>> = {
  found: 'found',
  elsewhere: 'stands elsewhere',
  'not-found': 'not found',
  'no-place': 'the text has no such place',
  'no-terms': 'has no search terms',
};

function verifyText({ checked, unchecked, found, sources, misses }: Report): string[] {
  const percent = checked === 0 ? 0 : Math.floor((1000 * found) / checked) / 10;
  return [
    ...wrap(
      `${found} of ${checked} claims (${percent} %) are found at their stated place; ${unchecked} cite sources of which the library has no text.`,
    ),
    '',
    ...textTable(
      ['source', 'claims', 'found'],
      sources.map(({ id, claims, found: own }) => [id, String(claims), String(own)]),
    ),
    ...(misses.length === 0 ? [] : ['']),
    ...misses.flatMap(({ claim, citation: cited, verdict, places, missing }) => {
      const where = [...missing.map((term) => `"${term}"`), ...places].slice(0, 6).join(', ');
      return wrap(
        `${claim} (${cited}): ${VERDICT_WORDS[verdict]}${where === '' ? '' : `: ${where}`}`,
        '  ',
        '    ',
      );
    }),
  ];
}
