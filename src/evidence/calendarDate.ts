/** A day's place in a calendar, whichever it is: year 1 to 9999, month 1 to 12, day of the month from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Splits `YYYY-MM-DD` into numbers, without asking whether a calendar has that day (see `requireDate`).
 *
 * @throws RangeError on any other form
 */
export function splitDate(text: string): CalendarDate {
  const match = text.length === 10 ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (match === null)
    throw new RangeError(`"${text.slice(0, 40)}" is not a day: write YYYY-MM-DD, as in 1922-04-03`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** Writes `YYYY-MM-DD`. */
export function formatDate(date: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}

/**
 * Insists that a calendar has a day.
 *
 * @param calendar its name, for the message
 * @param monthLength how many days it gives to a month of a year
 * @throws RangeError with the reason: year not 1 to 9999, month not 1 to 12, or how many days the month has
 */
export function requireDate(
  calendar: string,
  monthLength: (year: number, month: number) => number,
  year: number,
  month: number,
  day: number,
): void {
  const shown = formatDate({ year, month, day });
  if (!isWholeWithin(year, 9999))
    throw new RangeError(`"${shown}" does not exist: the year must be 0001 to 9999`);
  if (!isWholeWithin(month, 12))
    throw new RangeError(`"${shown}" does not exist: the month must be 01 to 12`);
  const length = monthLength(year, month);
  if (isWholeWithin(day, length)) return;
  throw new RangeError(
    `"${shown}" does not exist: in the ${calendar} calendar the days of ${shown.slice(0, 7)} are 01 to ${length}`,
  );
}

function isWholeWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
