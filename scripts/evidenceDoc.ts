// docs/evidence.md: what the evidence side does, with its figures as measured on the five documents.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { beliefsByQuestion } from '../src/contradictions/index.ts';
import { loadScenario } from '../src/scenario/node/index.ts';
import { type Measured, measured } from '../test/dossier/measure.ts';
import { verified } from '../test/texts/measure.ts';

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

const coded = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

const row = (what: string, { proposed, right, named, precision, recall }: Measured['people']): string =>
  `| ${what} | ${named} | ${proposed} | ${right} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`;

export async function evidenceDoc(): Promise<string> {
  const [dossiers, claims] = [await measured(), await verified()];
  const loaded = await loadScenario('succession-1922', {
    cwd: process.cwd(),
    packageRoot: process.cwd(),
    cache: null,
  });
  if (!('scenario' in loaded)) throw new Error('the flagship has problems');
  const questions = [...beliefsByQuestion(loaded.scenario.collections)];
  const gold = Object.keys(parse(readFileSync('test/dossier/gold.yaml', 'utf8')) as object);
  return `# Evidence

Written by \`npm run docs\`, with its figures; a test keeps them true. What \`--json\` prints: [json-evidence.md](json-evidence.md).

## From a number to a page

\`plenum why-number <path>\` shows where a number is set, its range, its claims with source and page, and what contradicts them; with
\`--run\` it walks from a probability that \`plenum run --json\` printed to the number that moves it most, and on to every number, every
entry of the record and every institution behind it that has claims. \`plenum contradictions\` holds the claims against each other:
[contradictions.md](contradictions.md).

Every JSON output names in \`claims\` what its inputs rest on, with a hash of each; the folder of a run holds its claims whole; and
[claims.json](claims.json) does it for documents. Change a claim, and \`plenum verify out run.json --documents\` names the runs, outputs and
documents that rested on it, and through which numbers.

A claim is **documented** (read in its source), **inferred** (drawn from sources; \`from\` names the claims it is drawn from),
**negative** (its source is silent where it would have spoken) or **assumed**. A footnote that rests on silence counts as inferred.

## Questions with more than one answer

Beliefs of the polity; a reading takes one up by \`beliefs: [id]\`, and \`plenum contradictions --reading <id>\` takes sides with it.

${questions
  .map(
    ([question, beliefs]) =>
      `**${question}**\n\n| belief | holds | held by | what would embarrass it | claims |\n|---|---|---|---|---|\n${beliefs
        .map(
          ({ id, holds, heldBy, embarrassedBy, takes, standard }) =>
            `| \`${id}\`${standard === true ? ' (standard)' : ''} | ${holds} | ${heldBy ?? ''} | ${embarrassedBy} | ${takes.map((claim) => `\`${claim}\``).join(', ')} |`,
        )
        .join('\n')}\n`,
  )
  .join('\n')}
## Schools

The readings of the flagship put ten schools of historians, the standard one being the scenario as it stands. \`plenum readings\` shows each
with its claims, beliefs, switches and numbers; \`plenum run\` runs all of them and never averages them. What a run says under a reading concerns
our way of putting the school, not the school itself; most works are cited from general knowledge.

| reading | holds | held by | beliefs | what would embarrass it | claims |
|---|---|---|---|---|---|
${(loaded.scenario.scenario.readings ?? [])
  .map(
    ({ id, holds, heldBy, embarrassedBy, beliefs = [], claims = [] }) =>
      `| \`${id}\` | ${holds} | ${heldBy ?? ''} | ${coded(beliefs)} | ${embarrassedBy} | ${coded(claims)} |`,
  )
  .join('\n')}

## Your own texts

The project ships no sentence of any source: it ships pages, sections and a few search terms. \`plenum sources add <file> --as <source>\`
takes the words out of your own copy (txt, pdf, html, epub, docx), finds pages by form feeds or by numbers that count up, sections by
their headings, and keeps them in your data folder (\`--library\`, or \`PLENUM_LIBRARY\`, to say otherwise), never in the project. Files are
read in a thread of their own, within limits of size, time and memory; nothing in them is run, no path in them is followed, and nothing
leaves the machine.

\`plenum sources verify\` looks for each claim's terms at the page or section that it names. A verdict is *found* (all terms stand there,
give or take a letter), *elsewhere*, *not-found* (a term is missing), *no-place* (the text lacks the page or section) or *no-terms*.

Measured on the five documents: **${claims.found} of ${claims.claims} claims (${percent(claims.found / claims.claims)})** are found at their stated place. The terms were chosen with the texts
in view, so this measures that locators and terms agree, not that a claim is right. As a check on chance: held against the page *after* the one
they name, ${percent(claims.shifted)} of the claims with a single page would be found too.

## Dossier

\`plenum dossier <file>\` proposes people, bodies, dates with their sentences, and a network. Dates are *absolute* (the year is written),
*partial* (the year is that of the dates before) or *relative* ("three days later", "that same evening", "the following spring"). A relative
date is counted from the last date before it, within 900 characters and where that one is fine enough, and is marked with \`?\`, or \`%\`
where it counts in weeks; one that leans on an event ("two days before the congress") gets none. The calendar is given only where the text
says it. Names are known from the polity in all their spellings; others are proposed where they have initials, a title, or a first name
that somebody of the polity bears.

Nothing is believed until a person accepts it: \`plenum dossier accept <draft> --into <folder> --as <source>\` takes what says \`accept:
true\`, and that alone, into a new file of the polity, as claims with source and place. An event needs \`says:\`, in words of one's own:
seven words in a row from the passage are refused, as is what is on record already, has no place, or would make the polity unsound. Whatever
is refused is named with its line in the draft, and then nothing is written.

Measured against the people that the fact base finds in two documents, and against the days that a reader finds in them, and the relative
dates that he can tell (of ${dossiers.map(({ source, relative }) => `${relative.all} in ${source}`).join(' and ')}, most of the rest cannot be told from the text):

| | named | proposed | right | precision | recall |
|---|---|---|---|---|---|
${dossiers.flatMap(({ source, people, days, relative }) => [row(`${source}, people`, people), row(`${source}, days`, days), row(`${source}, relative dates`, relative)]).join('\n')}

The polity's aliases were collected from these very documents, so the recall of people is that of a known field; without the polity's
names it is ${dossiers.map(({ unaided, source }) => `${unaided.toFixed(2)} (${source})`).join(' and ')}. The reader who judged other names and days had the proposals before him,
and the rules for years were shaped on these two documents: expect less elsewhere.

${gold
  .map((source) => {
    const { wrong, missed } = dossiers.find((entry) => entry.source === source)!;
    const listed = (items: readonly string[]): string => (items.length === 0 ? 'nothing' : items.join(', '));
    return `- **${source}**: wrong: ${listed(wrong)}; missed: ${listed(missed)}.`;
  })
  .join('\n')}

## Bibliography

\`plenum sources export\` writes BibTeX, RIS, CSL-JSON or notes after the Chicago Manual of Style; \`plenum sources import\` reads the first
three. Ids, names, titles and years come back from all of them; what historians ask of a source (origin, purpose, value, limitation) is kept
in CSL-JSON alone. \`plenum sources show\` answers OPCVL, HIPP and SHEG from one record.
`;
}
