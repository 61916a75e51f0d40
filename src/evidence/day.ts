import { type CalendarDate, formatDate, requireDate, splitDate } from './calendarDate.ts';

/**
 * A whole day, as the number of days since 1 January 1970 in the (proleptic) Gregorian calendar: 1970-01-01
 * is 0, 1922-04-03 is -17440. The same count as Parquet's and DuckDB's DATE, so results need no conversion.
 * Always an integer; years 1 to 9999. No time of day, no time zone.
 */
export type Day = number;

const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31
const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1 to 12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];
}

/**
 * The day with this year, month and day of the month.
 *
 * @throws RangeError if there is no such day, saying how long the month is
 */
export function toDay(year: number, month: number, day: number): Day {
  requireDate('gregorian', daysInMonth, year, month, day);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws RangeError if the text has another form or names a day that does not exist, such as 1921-02-29
 */
export function parseDay(text: string): Day {
  const { year, month, day } = splitDate(text);
  return toDay(year, month, day);
}

/** Writes `YYYY-MM-DD`. Throws RangeError if `day` is not an integer within years 1 to 9999. */
export function formatDay(day: Day): string {
  return formatDate(toDate(day));
}

/** Year, month and day of the month of a day. Throws RangeError as `formatDay` does. */
export function toDate(day: Day): CalendarDate {
  requireDay(day);
  let year = Math.floor((day - FIRST_DAY) / 365.2425) + 1;
  if (daysBeforeYear(year) > day) year--;
  else if (daysBeforeYear(year + 1) <= day) year++;
  let rest = day - daysBeforeYear(year);
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return { year, month, day: rest + 1 };
}

export function yearOf(day: Day): number {
  return toDate(day).year;
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return toDate(day).month;
}

/** 1 to 31. */
export function dayOfMonth(day: Day): number {
  return toDate(day).day;
}

/** First day of the month in which `day` lies. */
export function monthStart(day: Day): Day {
  return day - toDate(day).day + 1;
}

/**
 * The same day of the month, `months` later (or earlier, if negative); where that month is too short, its
 * last day: 31 January plus one month is 28 or 29 February.
 *
 * @throws RangeError if `months` is not an integer or the result leaves years 1 to 9999
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw new RangeError(`months is ${months}; it must be a whole number`);
  const from = toDate(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return toDay(year, month, Math.min(from.day, daysInMonth(year, month)));
}

function requireDay(day: Day): void {
  if (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) return;
  throw new RangeError(
    `day is ${day}; it must be a whole number of days since 1970-01-01, within years 1 to 9999`,
  );
}

function daysBeforeYear(year: number): Day {
  const past = year - 1;
  return FIRST_DAY + past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days;
}
