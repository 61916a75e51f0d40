import { ascii, wrap } from './traceText.ts';
import type { WhyNumberReport } from './whyNumberShape.ts';

type Entry = WhyNumberReport['numbers'][number];

/** The report as lines: the figure of the run, if one was asked for, then each number with its claims and pages. */
export function whyNumberText({ asked, run, numbers }: WhyNumberReport): string[] {
  return [
    ...(run === null ? [] : [...runLines(asked, run, numbers), '']),
    ...numbers.flatMap((entry, index) => [...(index === 0 ? [] : ['']), ...entryLines(entry)]),
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function runLines(
  asked: string,
  run: NonNullable<WhyNumberReport['run']>,
  numbers: readonly Entry[],
): string[] {
  const { probability, low, high, runs, seed, rowsHash, stale, documented, inferred, assumed } = run;
  return [
    ...wrap(
      `${asked}: ${percent(probability)} (dice ${percent(low)} to ${percent(high)}), counted by weight in ${runs} histories, seed ${seed}, rows sha256 ${rowsHash.slice(0, 8)}...`,
    ),
    ...(stale ? wrap('The files have changed since: run it again for a figure of today.') : []),
    ...wrap(`It rests on ${documented} documented, ${inferred} inferred and ${assumed} assumed* numbers.`),
    ...wrap(
      numbers.length === 0
        ? 'The run could not tell which of them moves it most: that takes more histories (-n 2000), and is told of the first leader only.'
        : 'Of the assumed ones this moves it most:',
    ),
  ];
}

const MARKS: Readonly<Record<string, string>> = { documented: '', inferred: 'i', assumed: '*' };
const short = (value: number): string => String(Number(value.toPrecision(3)));

function entryLines({ path, value, low, high, kind, place, meaning, because, claims }: Entry): string[] {
  const range = low === high ? 'not sampled' : `drawn from ${short(low)} to ${short(high)}`;
  return [
    ...wrap(`${path} ${short(value)}${MARKS[kind]}, ${range}, ${kind}`),
    ...(meaning === null ? [] : wrap(meaning, '  ')),
    ...wrap(place === null ? 'set: default of the model' : `set: ${place}`, '  '),
    ...(because === null ? [] : wrap(`assumed: ${because.replace(/^assumed: /, '')}`, '  ', '    ')),
    ...claims.flatMap(claimLines),
  ];
}

function claimLines(claim: Entry['claims'][number]): string[] {
  const { id, kind, certainty, citation, paraphrase, from, contradictions } = claim;
  return [
    ...wrap(ascii(`${id}, ${kind}, certainty ${certainty}: ${citation}`), '  ', '    '),
    ...(paraphrase === null ? [] : wrap(paraphrase, '    ')),
    ...(from.length === 0 ? [] : wrap(`drawn from ${from.join(', ')}`, '    ')),
    ...contradictions.flatMap((key) => wrap(`contradicted: ${key}`, '    ', '      ')),
  ];
}
