import { parseDay, toDate } from '../evidence/index.ts';
import type { HingesReport } from './hingesShape.ts';
import { parametersLine } from './parametersFrom.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { dayName, monthName, wrap } from './traceText.ts';
import { signedHundred } from './whatifText.ts';

const TURNS_SHOWN = 8;
const ALTERNATIVES_SHOWN = 12;
const BAR = 50;

/** What the terminal shows of the chances month by month. */
export function hingesText(report: HingesReport): string[] {
  const { scenario, reading, seed, runs, months, interrupted, placebo } = report;
  return [
    ...wrap(`Plenum, ${scenario}, hinges, reading ${reading}, seed ${seed}`),
    ...parametersLine(report),
    ...(interrupted ? ['Stopped early: not final.'] : []),
    '',
    ...wrap(
      `Who leads at the end, in 100 histories that start from the documented situation of each date: ${legend(report)}.`,
    ),
    '',
    ...months.filter((_, i) => i % 3 === 0 || i === months.length - 1).map(barOf),
    '',
    ...turnText(report),
    '',
    ...alternativeText(report),
    ...wrap(
      `Placebo: in ${placebo.months} months nothing is on record; ${placebo.detectable} of them show a change all the same, ${placebo.expected.toFixed(1)} are expected by dice alone.`,
    ),
    ...unexplainedText(report),
    ...wrap(
      `${grouped(runs)} histories from each month. dice: 95 %, pair by pair. One reading: the others may differ.`,
    ),
    'This is an argument, not an oracle.',
  ];
}

/** A letter for each person: initials, made different where two are alike; "/" is no one, "." everybody else. */
function marksOf({ chances }: HingesReport['months'][number]): string[] {
  const taken = new Set<string>(['/', '.']);
  return chances.map(({ person, name }) => {
    if (person === null) return '/';
    const mark =
      [...name.toUpperCase(), ...name.toLowerCase(), ...'123456789'].find((letter) => !taken.has(letter)) ??
      '?';
    taken.add(mark);
    return mark;
  });
}

function legend({ months }: HingesReport): string {
  const [first] = months;
  if (first === undefined) return 'nothing was run';
  const marks = marksOf(first);
  return [...first.chances.map(({ name }, i) => `${marks[i]} ${name}`), '. others'].join(', ');
}

/** One date as a bar of the chances, the first person at the left, no one at the right. */
function barOf(month: HingesReport['months'][number]): string {
  const marks = marksOf(month);
  const { day, year, month: number } = toDate(parseDay(month.date));
  const date = `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const people = month.chances.slice(0, -1).map(({ probability }, i) => [marks[i]!, probability] as const);
  const nobody = month.chances.at(-1)!.probability;
  const parts = [...people, ['.', month.others] as const, ['/', nobody] as const];
  let bar = '';
  let reached = 0;
  for (const [mark, probability] of parts) {
    reached += probability;
    bar += mark.repeat(Math.max(0, Math.round(BAR * reached) - bar.length));
  }
  const [first] = month.chances;
  return `  ${date} ${bar.padEnd(BAR)} ${perHundred(first!.probability).padStart(3)} /${perHundred(nobody).padStart(3)}`;
}

function turnText({ turns, months }: HingesReport): string[] {
  if (turns.length === 0)
    return wrap(`No month of ${months.length} changed the chances by more than dice explain.`);
  return [
    ...wrap(
      `Months that changed a chance by more than dice explain: ${turns.length} of ${months.length}. Greatest first:`,
    ),
    ...turns
      .slice(0, TURNS_SHOWN)
      .flatMap(({ date, name, change, low, high, onRecord }) => [
        ...wrap(
          `to ${dayName(parseDay(date))}  ${name} ${signedHundred(change)}, dice ${signedHundred(low)} to ${signedHundred(high)}`,
          '  ',
        ),
        ...(onRecord.length === 0
          ? ['      nothing on record']
          : onRecord.slice(0, 3).flatMap((text) => wrap(text, '      '))),
        ...(onRecord.length > 3 ? [`      and ${onRecord.length - 3} more`] : []),
      ]),
  ];
}

function alternativeText({ alternatives, first, months }: HingesReport): string[] {
  if (alternatives.length === 0) return [];
  const name = months[0]?.chances.find(({ person }) => person === first)?.name ?? 'no one';
  const shown = alternatives.slice(0, ALTERNATIVES_SHOWN);
  const rest = alternatives.length - shown.length;
  return [
    ...wrap(`Events against their documented alternatives: change of ${name}'s chance with the alternative`),
    ...textTable(
      ['alternative', 'month', 'change', 'dice', ' mark'],
      shown.map(({ reform, date, difference, low, high, detectable, mark }) => [
        reform,
        monthName(parseDay(date)),
        detectable ? signedHundred(difference) : '-',
        `${signedHundred(low)} to ${signedHundred(high)}`,
        mark,
      ]),
    ),
    ...(rest > 0 ? [`  and ${rest} with smaller changes`] : []),
    ...wrap('"-": no detectable change.', '  '),
    '',
  ];
}

function unexplainedText({ unexplained }: HingesReport): string[] {
  if (unexplained.length === 0) return [];
  return wrap(
    `Cannot explain: ${unexplained.length} recorded decisions had less than 5 in 100 just before: ${unexplained.map(({ decision }) => decision).join(', ')}.`,
  );
}
