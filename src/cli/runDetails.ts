import { parseDay, yearOf } from '../evidence/index.ts';
import { cellPerHundred, perHundred } from './perHundred.ts';
import type { RunReport } from './runShape.ts';
import { textTable } from './textTable.ts';
import { ascii, wrap } from './traceText.ts';

/** What the terminal shows after the leaders: stricter and looser definitions, the inner body, fates, policy, control. */
export function runDetails(report: RunReport): string[] {
  const blocks = [
    ...readings(report),
    levels(report),
    times(report),
    inner(report),
    fates(report),
    ...policy(report),
    votes(report),
  ];
  return blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block]));
}

/** The most frequent leaders under each reading, where more than one was run. */
function readings({ readings: all, leaders }: RunReport): string[][] {
  if (all.length < 2) return [];
  const shown = leaders.slice(0, 3);
  const chance =
    (person: string) =>
    (own: RunReport['readings'][number]): string =>
      cellPerHundred(own.leaders.find((leader) => leader.person === person)?.probability ?? 0);
  const rows = all.map((own) => [
    own.id,
    ...shown.map(({ person }) => chance(person)(own)),
    cellPerHundred(own.noOne),
    `  ${own.name}`,
  ]);
  return [
    [
      'Under each reading, of 100 histories',
      ...textTable(['', ...shown.map(({ name }) => name), 'no one', '  name'], rows),
    ],
  ];
}

function levels({ levels: all, leaders }: RunReport): string[] {
  const often = all.flatMap((level) => level.leaders.filter(({ probability }) => probability >= 0.01));
  const names = [...new Set([...leaders, ...often].map(({ name }) => name))].filter((name) =>
    often.some((leader) => leader.name === name),
  );
  const chance =
    (name: string) =>
    (level: RunReport['levels'][number]): string =>
      cellPerHundred(level.leaders.find((leader) => leader.name === name)?.probability ?? 0);
  return [
    'Who leads if "could no longer be removed" is taken more loosely or strictly',
    ...textTable(
      ['', ...all.map(({ level }) => level)],
      [
        ['a move against him succeeds at most', ...all.map(({ safe }) => percent(safe))],
        ['his against any rival at least', ...all.map(({ able }) => percent(able))],
        ...names.map((name) => [name, ...all.map(chance(name))]),
        ['no one', ...all.map(({ noOne }) => cellPerHundred(noOne.probability))],
      ],
    ),
  ];
}

const percent = (chance: number): string => `${Math.round(100 * chance)} %`;

/** At most so many years have a column of their own. */
const MOST_YEARS = 9;

function times({ thresholds }: RunReport): string[] {
  const dates = thresholds[0]?.by.map(({ date }) => date) ?? [];
  const step = Math.ceil(dates.length / MOST_YEARS);
  const isShown = (_: unknown, i: number): boolean => (dates.length - 1 - i) % step === 0;
  return [
    'Reached by somebody by the end of the year, of 100 histories',
    ...textTable(
      ['', ...dates.filter(isShown).map((date) => String(yearOf(parseDay(date)))), 'median'],
      thresholds.map(({ threshold, by, days }) => [
        threshold,
        ...by.filter(isShown).map(({ probability }) => cellPerHundred(probability)),
        days === null ? '-' : days.median.slice(0, 7),
      ]),
    ),
  ];
}

/** How many members of the inner body are named. */
const MOST_MEMBERS = 12;

function inner({ inner: { name, members } }: RunReport): string[] {
  const seated = members.filter(({ probability }) => probability >= 0.01).slice(0, MOST_MEMBERS);
  const text = seated.map((member) => `${member.name} ${perHundred(member.probability)}`).join(', ');
  return [`Has a vote in the inner body at the end (${ascii(name)}), of 100 histories`, ...wrap(text, '  ')];
}

function fates({ fates: all, inner: { name } }: RunReport): string[] {
  const rows = all.map((fate) => {
    const under = fate.sanctioned.reduce((sum, { probability }) => sum + probability, 0);
    const [usual] = [...fate.sanctioned].sort((a, b) => b.probability - a.probability);
    const cells = [fate.member, fate.candidate, fate.outside, under, fate.died].map(cellPerHundred);
    return [fate.name, ...cells, `  ${usual?.name ?? ''}`];
  });
  return [
    'What became of each, of 100 histories',
    ...textTable(['', 'member', 'cand.', 'outside', 'sanct.', 'died', '  usual sanction'], rows),
    ...wrap(
      `member: has a vote in the inner body (${ascii(name)}); cand.: candidate of it; outside: alive, neither; sanct.: the same, under a ` +
        'sanction; -: in no history',
      '  ',
    ),
  ];
}

function policy({ policy: issues }: RunReport): string[][] {
  if (issues.length === 0) return [];
  const lines = [
    'Policy at the end, 0 to 100: median, and from where to where 90 in 100 end',
    ...issues.flatMap(({ name, median, low, high, lowEnd, highEnd }) => [
      ...textTable(
        [
          ascii(name).padEnd(38),
          String(Math.round(median)).padStart(4),
          `${Math.round(low)}-${Math.round(high)}`,
        ],
        [],
      ),
      ...wrap(`0: ${lowEnd}; 100: ${highEnd}`, '      '),
    ]),
  ];
  return [lines];
}

function votes({ decisions, removals, control }: RunReport): string[] {
  const { votes: held, dissentEarly, dissentLate } = decisions;
  const [first] = control.controllers;
  return [
    ...wrap(
      `Votes in a history: ${Math.round(held.mean)} (${held.low}-${held.high}); mean minority ${percent(dissentEarly.mean)} in the first half, ` +
        `${percent(dissentLate.mean)} in the second; members removed against their will: ${removals.mean.toFixed(1)} (${removals.low}-${removals.high}).`,
    ),
    ...(first === undefined ? [] : wrap(controlText(control, first))),
  ];
}

function controlText(
  { index, sameAsLeader }: RunReport['control'],
  first: RunReport['control']['controllers'][number],
): string {
  const same =
    sameAsLeader === null ? '' : ` Where someone leads, it is he in ${perHundred(sameAsLeader)} of 100.`;
  return (
    'Control, a diagnostic from which leadership is never read: the largest clientele in the assembly has a voting power of ' +
    `${index.median.toFixed(2)} (${index.low.toFixed(2)}-${index.high.toFixed(2)}, of 1), and is most often that of ${first.name} (${perHundred(first.probability)} of 100).${same}`
  );
}
