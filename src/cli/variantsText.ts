import { parseDay } from '../evidence/index.ts';
import { parametersLine } from './parametersFrom.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { dayName, wrap } from './traceText.ts';
import type { VariantsReport } from './variantsShape.ts';
import { signedHundred } from './whatifText.ts';

type Moment = VariantsReport['variants'][number]['moments'][number];

/** What the terminal shows of the variants of a what-if. */
export function variantsText(report: VariantsReport): string[] {
  const { scenario, question, seed, reading, runs, variants, interrupted, outcomes, caveat } = report;
  return [
    ...wrap(
      `Plenum, ${scenario}, what if, ${variants.length} variants, seed ${seed}, reading ${reading}${interrupted ? ' - stopped early, not final' : ''}`,
    ),
    ...parametersLine(report),
    ...wrap(question),
    '',
    ...choiceText(report),
    ...[false, true].flatMap((speculative) => momentText(report, speculative)),
    '',
    ...wrap(
      `of 100 histories with the changes, and in brackets by how much that is more or fewer than in the twins without; no bracket: no detectable change; "?": some of the ${report.readings.length} readings run have it the other way.`,
      '  ',
    ),
    ...outcomes.flatMap(({ name, because }) =>
      because === null ? [] : wrap(`"${name}": ${because}.`, '  '),
    ),
    ...(caveat === null ? [] : ['', ...wrap(caveat)]),
    '',
    ...wrap(`${grouped(runs)} histories of each world, rows sha256 ${report.rowsHash.slice(0, 16)}...`),
    'This is an argument, not an oracle.',
  ];
}

/** Each choice of each factor once, in words. */
function choiceText({ variants }: VariantsReport): string[] {
  const seen = new Set<string>();
  return variants
    .flatMap(({ choices }) => choices)
    .filter(({ factor, choice }) => {
      const key = `${factor} ${choice}`;
      return !seen.has(key) && seen.add(key);
    })
    .flatMap(({ choice, name }) => wrap(`${choice}: ${name}`, '  ', '    '));
}

function momentText({ variants, outcomes }: VariantsReport, speculative: boolean): string[] {
  const rows = variants.flatMap(({ choices, moments }) => {
    const moment = moments.find((candidate) => candidate.speculative === speculative);
    return moment === undefined ? [] : [[choices.map(({ choice }) => choice).join(' '), ...cells(moment)]];
  });
  if (rows.length === 0) return [];
  return [
    '',
    ...wrap(headOf(variants, speculative)),
    ...textTable(['variant', ...outcomes.map(({ name }) => name)], rows),
  ];
}

function headOf(variants: VariantsReport['variants'], speculative: boolean): string {
  const days = variants.flatMap(({ moments }) =>
    moments.filter((moment) => moment.speculative === speculative).map(({ until }) => until),
  );
  const last = dayName(parseDay(days.reduce((a, b) => (a > b ? a : b))));
  return speculative
    ? `${last}: speculative. Later than two years after the fork nothing is documented of such a world.`
    : 'Two years after each fork';
}

/** The share with the changes, and the change in brackets; "?" where another reading has it the other way. */
function cells({ outcomes }: Moment): string[] {
  return outcomes.map(({ with: after, change: { difference, low, high, acrossReadings } }) => {
    if (low <= 0 && high >= 0) return perHundred(after.probability);
    const split = acrossReadings !== null && acrossReadings.low < 0 && acrossReadings.high > 0;
    return `${perHundred(after.probability)} (${signedHundred(difference)}${split ? '?' : ''})`;
  });
}
