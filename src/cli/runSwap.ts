import { cellPerHundred, rangePerHundred } from './perHundred.ts';
import type { RunReport } from './runShape.ts';
import { textTable } from './textTable.ts';
import { wrap } from './traceText.ts';

/** The swap test in words and tables. */
export function swapText({ variance, offices, persons }: NonNullable<RunReport['swap']>): string[] {
  return [
    ...wrap(
      'Swap test: in these histories the members of the inner body changed places at random at the start of the free ' +
        'period, each taking over all offices, seats and clients of another.',
    ),
    ...(variance === null
      ? wrap('Nobody ever leads, so there is nothing to share out.', '  ')
      : partsOf(variance)),
    '',
    'Leads at the end, of 100 histories, whoever holds the office',
    ...chances(offices),
    '',
    'Leads at the end, of 100 histories, whatever the person holds',
    ...chances(persons),
  ];
}

function partsOf({
  office,
  person,
  together,
  chance,
}: {
  office: number;
  person: number;
  together: number;
  chance: number;
}): string[] {
  const part = (share: number): string => `${Math.round(100 * share)} %`;
  return wrap(
    `Of the variance of who leads, ${part(office)} goes with what was held, ${part(person)} with the person, ` +
      `${part(together)} with their combination, ${part(chance)} with chance.`,
    '  ',
  );
}

const chances = (
  entries: readonly { name: string; probability: number; low: number; high: number }[],
): string[] =>
  textTable(
    ['leads', ' dice', '  '],
    entries.map((entry) => [
      cellPerHundred(entry.probability).padStart(5),
      rangePerHundred(entry),
      `  ${entry.name}`,
    ]),
  );
