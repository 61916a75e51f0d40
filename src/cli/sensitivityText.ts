import { parseDay } from '../evidence/index.ts';
import { parametersLine } from './parametersFrom.ts';
import { perHundred } from './perHundred.ts';
import { grouped } from './runText.ts';
import type { SensitivityReport } from './sensitivityShape.ts';
import { textTable } from './textTable.ts';
import { dayName, wrap } from './traceText.ts';
import { signedHundred } from './whatifText.ts';

type GroupRow = SensitivityReport['groups'][number];
type NumberRow = SensitivityReport['leading'][number];
type Estimate = GroupRow['muStar'];

/** Groups shown at least, and numbers at most. */
const GROUPS_SHOWN = 6;
const NUMBERS_SHOWN = 12;

/** What the terminal shows of what moves a result. */
export function sensitivityText(report: SensitivityReport): string[] {
  const { scenario, reading, seed, name, horizon, share, numbers, interrupted, runs, histories } = report;
  return [
    ...wrap(`Plenum, ${scenario}, what moves the result? reading ${reading}, seed ${seed}`),
    ...parametersLine(report),
    ...(interrupted ? ['Stopped early: not final.'] : []),
    '',
    ...wrap(
      `In this model: ${name} leads on ${dayName(parseDay(horizon))} in ${perHundred(share)} of 100 histories, with ${grouped(numbers)} numbers known by range only.${spreadText(report)}`,
    ),
    '',
    ...groupText(report),
    '',
    ...shareText(report),
    ...numberText(report),
    '',
    ...wrap(
      'effect: by how many histories of 100 the share moves when the numbers go through their ranges (5th to 95th percentile), each its own way, without what dice add. mu*: the same with dice (95 %); dice: mu* if nothing mattered. S1: what goes with the group alone, ST: with all it takes part in (95 %); "?": cannot be told from zero.',
      '  ',
    ),
    ...wrap(
      `${grouped(histories)} histories, ${runs} at each setting, on the same luck; ${report.trajectories} ways through the ranges, ${report.points} rows for the shares. Histories count as they come, without the weights of observed decisions. Within this model and reading.`,
    ),
    'This is an argument, not an oracle.',
  ];
}

function spreadText({ variance }: SensitivityReport): string {
  if (variance === null) return ' What the numbers change as a whole cannot be told from dice here.';
  return ` From one way to fill in the ranges to another that share varies by ${perHundred(Math.sqrt(variance.estimate))} of 100 (standard deviation, dice taken out).`;
}

function groupText({ groups }: SensitivityReport): string[] {
  const known = groups.filter(({ beyondDice, sobol }, i) => beyondDice || sobol !== null || i < GROUPS_SHOWN);
  const hidden = groups.length - known.length;
  const rows = known.map((row) => [
    row.group,
    String(row.numbers),
    effectOf(row),
    hundred(row.muStar.estimate),
    `${hundred(Math.max(0, row.muStar.low))} to ${hundred(row.muStar.high)}`,
    hundred(row.noise),
  ]);
  const others = hidden === 0 ? '' : ` Nor can the other ${hidden} groups.`;
  return [
    ...textTable(['group', 'numbers', 'effect', 'mu*', 'interval', 'dice'], rows),
    ...wrap(`"?": cannot be told from dice by this screening.${others}`, '  '),
  ];
}

/** Shares of variance: of the leading groups and of all others together. */
function shareText({ groups, rest }: SensitivityReport): string[] {
  if (rest === null) return [];
  const rows = [
    ...groups.flatMap(({ group, sobol }) => (sobol === null ? [] : [{ group, sobol }])),
    { group: 'all others', sobol: rest },
  ];
  const cells = ({ estimate, low, high }: Estimate): string[] => [
    low > 0 ? hundred(estimate) : `${hundred(estimate)}?`,
    `${hundred(low)} to ${hundred(high)}`,
  ];
  return [
    'Of 100 parts of the variance over parameters:',
    ...textTable(
      ['group', 'S1', 'interval', 'ST', 'interval'],
      rows.map(({ group, sobol }) => [group, ...cells(sobol.first), ...cells(sobol.total)]),
    ),
    '',
  ];
}

function numberText({ leading }: SensitivityReport): string[] {
  const known = leading.filter(({ beyondDice }) => beyondDice).slice(0, NUMBERS_SHOWN);
  if (leading.length === 0) return ['The numbers of the leading groups were not screened.'];
  const told =
    known.length === 0
      ? 'None of them can be told from dice, one by one.'
      : `${leading.length - leading.filter(({ beyondDice }) => beyondDice).length} others cannot be told from dice. *: assumed.`;
  return [
    ...wrap(`The ${leading.length} numbers of the leading groups, one by one:`),
    ...(known.length === 0
      ? []
      : textTable(['number', 'effect', 'low to high', ' sign'], known.map(numberRow))),
    ...wrap(told, '  '),
  ];
}

const numberRow = ({ path, kind, effect, mu, direction }: NumberRow): string[] => [
  `${path}${kind === 'assumed' ? '*' : ''}`,
  hundred(effect),
  direction === 'unclear'
    ? `${signedHundred(mu.low)} to ${signedHundred(mu.high)}`
    : `${signedHundred(mu.estimate)} (${signedHundred(mu.low)} to ${signedHundred(mu.high)})`,
  direction === 'unclear' ? 'unclear' : direction === 'raises' ? 'more, more often' : 'more, less often',
];

const hundred = (value: number): string => String(Math.round(100 * value)).replace(/^-0$/, '0');
const effectOf = ({ effect, beyondDice }: { effect: number; beyondDice: boolean }): string =>
  `${hundred(effect)}${beyondDice ? '' : '?'}`;
