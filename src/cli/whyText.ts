import { VERDICTS } from '../analysis/index.ts';
import { parseDay } from '../evidence/index.ts';
import { overReadingsText } from './overReadings.ts';
import { parametersLine } from './parametersFrom.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { dayName, wrap } from './traceText.ts';
import { signedHundred } from './whatifText.ts';
import type { WhyReport } from './whyShape.ts';

type Weighing = WhyReport['readings'][number]['thresholds'][number];
type CauseRow = Weighing['causes'][number];
const AXIS = 13;
const NAME = 20;

/** What the terminal shows of the weights of causes. */
export function whyText(report: WhyReport): string[] {
  const { scenario, seed, worlds, runs, from, horizon, name, readings, interrupted } = report;
  const [main] = readings;
  const [first, ...later] = main!.thresholds;
  return [
    ...wrap(
      `Plenum, ${scenario}, why ${name}? ${dayName(parseDay(from))} to ${dayName(parseDay(horizon))}, seed ${seed}`,
    ),
    ...parametersLine(report),
    ...(interrupted ? ['Stopped early: not final.'] : []),
    '',
    ...wrap(
      `In this model, under the reading "${main!.id}": ${name} leads at the end in ${perHundred(first!.actual.estimate)} of 100 histories, with all these causes neutral in ${perHundred(Math.max(0, first!.neutral.estimate))}. Parts of the difference of ${signedHundred(first!.actual.estimate - first!.neutral.estimate)}:`,
    ),
    '',
    ...(first!.enough ? [...drawn(first!), '', ...verdictText(first!)] : tooFew(first!, report)),
    '',
    ...pairText(first!),
    ...later.flatMap((stage) => ['', ...stageText(stage, name)]),
    '',
    ...readingText(report),
    ...overReadingsText(report.overReadings),
    ...neutralText(first!),
    '',
    ...wrap(
      'Same letter: cannot be told apart. but-for: lost without this alone. alone: gained by this alone. Intervals: 95 %, over luck and parameters. Within this model and reading.',
      '  ',
    ),
    ...wrap(`${grouped(worlds)} worlds of ${grouped(runs)} histories each, on the same luck.`),
    'This is an argument, not an oracle.',
  ];
}

/** The chart: contribution and its interval on a line through zero. */
function drawn({ causes }: Weighing): string[] {
  const reach = Math.max(
    0.01,
    ...causes.flatMap(({ contribution: { low, high } }) => [Math.abs(low), Math.abs(high)]),
  );
  return textTable(
    ['', ' cause', 'part', ' ', 'interval', 'but-for', 'alone'],
    causes.map((row) => [
      row.letters,
      row.name.length > NAME ? `${row.name.slice(0, NAME - 2).trimEnd()}..` : row.name,
      signedHundred(row.contribution.estimate),
      line(row, reach),
      `${signedHundred(row.contribution.low)} to ${signedHundred(row.contribution.high)}`,
      signedHundred(row.butFor.estimate),
      signedHundred(row.alone.estimate),
    ]),
  );
}

/** Which causes each verdict is passed on. */
function verdictText({ causes }: Weighing): string[] {
  return VERDICTS.flatMap((verdict) => {
    const names = causes.filter((row) => row.verdict === verdict).map(({ name }) => name);
    return names.length === 0 ? [] : wrap(`${verdict}: ${names.join('; ')}`, '  ', '    ');
  });
}

function line({ contribution: { estimate, low, high } }: CauseRow, reach: number): string {
  const at = (value: number): number => Math.round(((value / reach + 1) / 2) * (AXIS - 1));
  const cells: string[] = Array.from({ length: AXIS }, (_, i) => (i >= at(low) && i <= at(high) ? '-' : ' '));
  cells[at(0)] = '|';
  cells[at(estimate)] = 'o';
  return cells.join('');
}

function tooFew({ needed }: Weighing, { runs }: WhyReport): string[] {
  return wrap(
    `Too few histories to draw: the parts are known to no better than five in a hundred with ${grouped(runs)} in each world. About ${grouped(needed)} are needed: -n ${needed}`,
  );
}

function pairText({ pair, causes }: Weighing): string[] {
  if (pair === null) return [];
  const called = (id: string): string => causes.find(({ cause }) => cause === id)?.name ?? id;
  const { estimate, low, high } = pair.interaction;
  const sure = low > 0 || high < 0;
  const words = !sure
    ? 'but whether they need or replace each other cannot be told'
    : estimate > 0
      ? 'they need each other'
      : 'one does what the other does';
  return wrap(
    `Strongest pair: ${called(pair.first)} and ${called(pair.second)}, ${signedHundred(estimate)} (${signedHundred(low)} to ${signedHundred(high)}): ${words}.`,
  );
}

function stageText({ threshold, actual, neutral, causes }: Weighing, name: string): string[] {
  const parts = causes
    .filter(({ contribution: { low, high } }) => low > 0 || high < 0)
    .map(({ name: cause, contribution }) => `${cause} ${signedHundred(contribution.estimate)}`);
  return wrap(
    `${threshold}: ${name} in ${perHundred(actual.estimate)} of 100 histories, all neutral ${perHundred(Math.max(0, neutral.estimate))}; ${parts.length === 0 ? 'no part stands out from luck' : `beyond doubt ${parts.join(', ')}`}.`,
    '  ',
  );
}

function readingText({ readings, name }: WhyReport): string[] {
  if (readings.length < 2) return [];
  return [
    ...wrap(`Other readings: how often ${name} leads, and the greatest part`),
    ...textTable(
      ['reading', 'leads', ' greatest part', ' verdict'],
      readings.slice(1).map(({ id, thresholds }) => {
        const { actual, causes } = thresholds[0]!;
        const [most] = causes;
        return [
          id,
          perHundred(actual.estimate),
          `${most!.name} ${signedHundred(most!.contribution.estimate)} (${signedHundred(most!.contribution.low)} to ${signedHundred(most!.contribution.high)})`,
          most!.verdict,
        ];
      }),
    ),
    '',
  ];
}

const neutralText = ({ causes }: Weighing): string[] => [
  'Neutral worlds',
  ...causes.flatMap(({ name, neutral }) => wrap(`${name}: ${neutral}`, '  ', '    ')),
];
