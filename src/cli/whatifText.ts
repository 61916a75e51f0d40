import { parseDay } from '../evidence/index.ts';
import { overReadingsText } from './overReadings.ts';
import { parametersLine } from './parametersFrom.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { ascii, dayName, wrap } from './traceText.ts';
import type { WhatifReport } from './whatifShape.ts';

const dayOf = (date: string): string => dayName(parseDay(date));
/** At most so many pairs are shown. */
const PAIRS_SHOWN = 4;

/** What the terminal shows of twin worlds. */
export function whatifText(report: WhatifReport): string[] {
  const { scenario, fork, horizon, seed, reading, runs, points, interrupted } = report;
  return [
    ...wrap(
      `Plenum, ${scenario}, what if, ${dayOf(fork)} to ${dayOf(horizon)}, seed ${seed}, reading ${reading}`,
    ),
    ...parametersLine(report),
    ...(interrupted ? [`Stopped early, after ${grouped(runs)} pairs: not final.`] : []),
    ...report.reforms.flatMap(reformText),
    '',
    ...wrap(mainSentence(report)),
    '',
    ...worldTable(report),
    '',
    ...wrap(
      `at the end, of 100 histories; the record is followed to ${dayOf(fork)}. change: pair by pair; dice: 95 %; parameters: 5-95 % over ${points} points; readings: lowest-highest. "-": no detectable change. "?": not measured.`,
      '  ',
    ),
    ...effectiveText(report),
    ...overReadingsText(report.overReadings),
    '',
    ...partingText(report),
    '',
    ...wrap(
      `Beyond ${dayOf(report.speculativeAfter)}, two years after the fork, this is speculative: nothing is documented of the world with the change.`,
    ),
    ...wrap(`${grouped(runs)} pairs, rows sha256 ${report.rowsHash.slice(0, 16)}...`),
    'This is an argument, not an oracle.',
  ];
}

function reformText(reform: WhatifReport['reforms'][number]): string[] {
  const line = (head: string, text: string | null): string[] =>
    text === null ? [] : wrap(text, `  ${head.padEnd(9)}`, ' '.repeat(11));
  const claims =
    reform.located === 1 ? '1 claim with its place shows' : `${reform.located} claims with their place show`;
  const marked = `${reform.mark}: ${claims} that it was open, ${plural(reform.changes, 'change')}`;
  return [
    '',
    ...wrap(`${reform.question} (${dayOf(reform.date)})`),
    ...line('instead', reform.instead),
    ...line('for', reform.proposedBy),
    ...line('against', reform.opposedBy),
    ...line('marked', marked),
    ...line(
      'sources',
      reform.citations.length === 0 ? 'none found' : [...new Set(reform.citations)].join('; '),
    ),
    ...line('crudely', reform.caveat),
  ];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

function mainSentence({ someoneElse, reading }: WhatifReport): string {
  const { probability, low, high, acrossReadings } = someoneElse;
  const readings = acrossReadings === null ? '' : `; readings ${range(acrossReadings)}`;
  return `In this model, under the reading "${reading}": in ${perHundred(probability)} of 100 twin histories someone else leads at the end, or no one instead of someone (dice ${range({ low, high })}${readings}).`;
}

const range = ({ low, high }: { low: number; high: number }): string =>
  `${perHundred(Math.max(0, low))}-${perHundred(high)}`;

/** Persons that differ or lead in a hundredth of histories, then no one. */
function worldTable(report: WhatifReport): string[] {
  const shareIn = (world: 'with' | 'without', person: string): number =>
    report[world].leaders.find((leader) => leader.person === person)?.probability ?? 0;
  const rows = report.differences
    .map((entry) => ({
      ...entry,
      without: shareIn('without', entry.person),
      with: shareIn('with', entry.person),
    }))
    .filter((entry) => Math.max(entry.without, entry.with) >= 0.01)
    .sort((a, b) => b.without - a.without);
  const nobody = {
    ...report.noOne,
    name: 'no one',
    without: report.without.noOne.probability,
    with: report.with.noOne.probability,
  };
  return textTable(
    ['Who leads', 'as it was', 'with it', 'change', 'dice', 'parameters', 'readings'],
    [...rows, nobody].map((row) => [
      row.name,
      perHundred(row.without),
      perHundred(row.with),
      detectable(row) ? signedHundred(row.difference) : '-',
      signedRange(row),
      row.acrossParameters === null ? '?' : signedRange(row.acrossParameters),
      row.acrossReadings === null ? '?' : signedRange(row.acrossReadings),
    ]),
  );
}

/** A difference counts where its paired interval excludes zero. */
const detectable = ({ low, high }: { low: number; high: number }): boolean => low > 0 || high < 0;

export function signedHundred(value: number): string {
  const rounded = Math.round(100 * value);
  return rounded === 0 ? '0' : `${rounded > 0 ? '+' : '-'}${Math.abs(rounded)}`;
}

const signedRange = ({ low, high }: { low: number; high: number }): string =>
  `${signedHundred(low)} to ${signedHundred(high)}`;

function effectiveText({ effective }: WhatifReport): string[] {
  if (effective >= 0.3) return [];
  return wrap(
    `The record leaves few histories effective (${perHundred(effective)} of 100 at the worst): the model cannot explain it well, and what follows rests on the rest.`,
    '  ',
  );
}

function partingText(report: WhatifReport): string[] {
  const { partings } = report;
  const parted = partings.filter(({ date }) => date !== null);
  const same = partings.length - parted.length;
  const shown = parted
    .filter(({ leaderWith, leaderWithout }) => leaderWith !== leaderWithout)
    .slice(0, PAIRS_SHOWN);
  return [
    ...wrap(
      `Of the first ${partings.length} pairs ${same} stay the same to the end.${shown.length > 0 ? ' Where some others part:' : ''}`,
    ),
    ...shown.flatMap(({ history, date, without, with: reformed, leaderWith, leaderWithout }) => [
      ...wrap(
        `${dayOf(date!)}, history ${history}: ends with ${nameOf(report, leaderWithout)} / ${nameOf(report, leaderWith)}`,
        '  ',
      ),
      ...wrap(ascii(without ?? 'nothing yet'), '    as it was  '),
      ...wrap(ascii(reformed ?? 'nothing yet'), '    with it    '),
    ]),
  ];
}

const nameOf = ({ differences }: WhatifReport, id: string | null): string =>
  id === null ? 'no one' : (differences.find(({ person }) => person === id)?.name ?? id);
