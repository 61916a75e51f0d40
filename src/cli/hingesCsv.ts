import type { HingesReport } from './hingesShape.ts';

/** The chances as CSV lines: a header, then a row for each month and person. */
export function hingesCsv({ months }: HingesReport): string[] {
  const rows = months.flatMap(({ date, chances, others }) => [
    ...chances.map(({ person, probability, low, high, change, changeLow, changeHigh }) =>
      [date, person ?? 'no-one', probability, low, high, change, changeLow, changeHigh]
        .map((cell) => (cell === null ? '' : String(cell)))
        .join(','),
    ),
    `${date},others,${others},,,,,`,
  ]);
  return ['date,person,probability,low,high,change,change_low,change_high', ...rows];
}
