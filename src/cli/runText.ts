import type { Sample } from '../analysis/index.ts';
import { parseDay } from '../evidence/index.ts';
import { type LeaderRow, leaderRows } from './leaderRows.ts';
import { type Doubt, doubtsOf, leaderTable } from './leaderTable.ts';
import { parametersLine } from './parametersFrom.ts';
import { estimatePerHundred, isWide, rangePerHundred } from './perHundred.ts';
import type { RunReport } from './runShape.ts';
import { ascii, dayName, wrap } from './traceText.ts';

/** What the terminal shows first: who leads, how sure that is, and what it rests on. */
export function runText(report: RunReport, samples: readonly Sample[], persons: readonly string[]): string[] {
  const rows = leaderRows(report, samples, persons);
  const doubts = doubtsOf(rows);
  return [
    ...heading(report),
    '',
    ...wrap(mainSentence(report, rows, doubts)),
    '',
    ...leaderTable('Who leads at the end, of 100 histories', rows, doubts),
    '',
    ...legend(report, rows, doubts).flatMap((sentence) => wrap(sentence, '  ')),
    '',
    ...footing(report),
    '',
    ...wrap(
      `${grouped(totalRuns(report))} histories, ${pace(report)}rows sha256 ${report.rowsHash.slice(0, 16)}...`,
    ),
    'This is an argument, not an oracle.',
  ];
}

const dayOf = (date: string): string => dayName(parseDay(date));

/** "2,000" */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const pace = ({ historiesPerSecond: rate }: RunReport): string =>
  rate === null ? '' : `${grouped(Math.round(rate))} a second, `;

const totalRuns = ({ readings }: RunReport): number => readings.reduce((sum, { runs }) => sum + runs, 0);

function heading({
  scenario,
  documentedUntil,
  horizon,
  seed,
  reading,
  interrupted,
  runs,
  parametersFrom,
}: RunReport): string[] {
  const what = `Plenum, ${scenario}, ${dayOf(documentedUntil)} to ${dayOf(horizon)}, seed ${seed}`;
  return [
    ...wrap(reading === 'standard' ? what : `${what}, reading ${reading}`),
    ...wrap(
      `Nothing after ${dayOf(documentedUntil)} is given to the model${parametersFrom === 'prior' ? '' : ', but what its parameters were fitted to'}.`,
    ),
    ...parametersLine({ parametersFrom }),
    ...(interrupted ? [`Stopped early, after ${grouped(runs)} histories: not final.`] : []),
  ];
}

/** The result in a sentence, with the wider doubt. */
function mainSentence(
  { reading, documentedUntil, noOne, leaders, swap }: RunReport,
  rows: readonly LeaderRow[],
  doubts: readonly Doubt[],
): string {
  const [first] = leaders;
  const situation =
    swap === null
      ? `that start from the documented situation of ${dayOf(documentedUntil)}`
      : `in which the members of the inner body changed places on ${dayOf(documentedUntil)}`;
  const start = `In this model, under the reading "${reading}": of 100 histories ${situation},`;
  const nobody = `${spoken(estimatePerHundred(noOne))} with no one`;
  if (first === undefined) return `${start} all end with no one in the lead.`;
  const row = rows.find(({ name }) => name === first.name);
  const widest = doubts[0]?.of(first) ?? null;
  const range =
    row === undefined || widest === null
      ? ''
      : ` (${rangePerHundred(widest).replaceAll(' ', '').replace('-', ' to ')} ${DOUBT_PHRASE[doubts[0]!.name]})`;
  return `${start} ${spoken(estimatePerHundred(first))} end with ${first.name} in the lead${range}, ${nobody}.`;
}

const DOUBT_PHRASE: Readonly<Record<Doubt['name'], string>> = {
  dice: 'by dice alone',
  parameters: 'over parameters',
  readings: 'over readings',
};

const spoken = (estimate: string): string =>
  estimate.replace('~', 'about ').replace('<', 'fewer than ').replace('>', 'more than ');

function legend(report: RunReport, rows: readonly LeaderRow[], doubts: readonly Doubt[]): string[] {
  return [
    ...doubts.map(({ name }) => DOUBT_WORDS[name](report)),
    ...missingDoubts(report, doubts),
    'leads: could no longer be removed. Bar: # to the estimate, . to the high end of its widest doubt.',
    ...(rows.some(({ frequency }) => isWide(frequency))
      ? ['~: to the nearest 5, as a doubt spans more than 20 in 100.']
      : []),
    ...lightHistories(report),
  ];
}

const DOUBT_WORDS: Readonly<Record<Doubt['name'], (report: RunReport) => string>> = {
  dice: ({ runs }) => `dice: 95 %, from ${grouped(runs)} histories.`,
  parameters: ({ points, replicates }) =>
    `parameters: 5-95 % over ${grouped(points)} ways to fill in the ranges, ${replicates} histories each.`,
  readings: ({ readings }) =>
    `readings: lowest-highest of ${readings.length} ways to read the sources${otherRuns(readings)}.`,
};

function otherRuns([, ...others]: RunReport['readings']): string {
  const counts = [...new Set(others.map(({ runs }) => runs))];
  if (counts.length !== 1) return '';
  return others.length === 1
    ? ` (the other: ${grouped(counts[0]!)})`
    : ` (others: ${grouped(counts[0]!)} each)`;
}

function missingDoubts({ readings, points }: RunReport, doubts: readonly Doubt[]): string[] {
  const has = (name: Doubt['name']): boolean => doubts.some((doubt) => doubt.name === name);
  return [
    ...(has('readings')
      ? []
      : [
          readings.length > 1
            ? ''
            : 'readings: no other was run, so what historians disagree on is not in these numbers.',
        ]),
    ...(has('parameters')
      ? []
      : [
          `parameters: cannot be told from dice with ${grouped(points)} parameter point${points === 1 ? '' : 's'}.`,
        ]),
  ].filter((sentence) => sentence !== '');
}

/** Said where histories differ much in how well they agree with the record. */
function lightHistories({ runs, effectiveHistories }: RunReport): string[] {
  if (effectiveHistories >= runs / 2) return [];
  return [
    `Weighed by how well they agree with the record, they are worth ${grouped(Math.round(effectiveHistories))} histories.`,
  ];
}

function footing({ numbers, weakest, leaders, misses, points }: RunReport): string[] {
  const hang = ' '.repeat(10);
  const line = (head: string, text: string): string[] => wrap(text, head.padEnd(10), hang);
  const { documented, inferred, assumed } = numbers;
  const [first] = leaders;
  const weakestText =
    first === undefined
      ? 'nobody ever leads, so nothing can be said to move it'
      : weakest === null
        ? `none of the assumed numbers stands out from chance over ${points} parameter points`
        : `${weakest.number}* ${short(weakest.low)}-${short(weakest.high)}: moves ${first.name} most (the higher, the ${weakest.rankCorrelation > 0 ? 'more' : 'less'} often; rank correlation ${weakest.rankCorrelation.toFixed(2)})`;
  return [
    ...line(
      'Rests on',
      `${grouped(documented)} documented, ${grouped(inferred)} inferred, ${grouped(assumed)} assumed* numbers`,
    ),
    ...line('Weakest', weakestText),
    ...(misses.length === 0 ? [] : line('Misses', missesText(misses))),
  ];
}

function missesText([first, ...more]: readonly string[]): string {
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return `${ascii(first!).replace(/\.$/, '')}${rest}: docs/limits.md`;
}

const short = (value: number): string => String(Number(value.toPrecision(3)));
