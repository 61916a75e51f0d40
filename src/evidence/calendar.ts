import { type CalendarDate, formatDate, requireDate, splitDate } from './calendarDate.ts';
import { type Day, daysInMonth, toDate, toDay } from './day.ts';
import type { Calendar } from './vocabulary.ts';

/** Julian Day Number of 1970-01-01 (Gregorian), day 0 of `Day`. */
const JULIAN_DAY_NUMBER_OF_DAY_0 = 2440588;

/** The astronomers' count of days since 1 January 4713 BC, for comparison with tables and other programs. */
export function toJulianDayNumber(day: Day): number {
  return day + JULIAN_DAY_NUMBER_OF_DAY_0;
}

/**
 * The day that a calendar calls by this year, month and day. Old Style dates (Russia to 31 January 1918,
 * Britain to 2 September 1752) are Julian: 25 October 1917 O.S. is 7 November 1917.
 *
 * Both calendars are taken backwards and forwards without limit, with the year starting on 1 January; a
 * source whose year starts on 25 March has to be corrected before.
 *
 * @throws RangeError if that calendar has no such day (29 February 1900 exists in the Julian calendar only)
 *
 * Source for the Julian formulas: E. G. Richards, "Calendars", in S. E. Urban and P. K. Seidelmann (eds.),
 * Explanatory Supplement to the Astronomical Almanac, 3rd ed., 2013, chapter 15.
 */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): Day {
  if (calendar === 'gregorian') return toDay(year, month, day);
  requireDate(calendar, julianMonthLength, year, month, day);
  const late = month <= 2 ? 1 : 0; // count years from March, so that the leap day comes last
  const y = year + 4800 - late;
  const m = month + 12 * late - 3;
  return (
    day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32083 - JULIAN_DAY_NUMBER_OF_DAY_0
  );
}

/** What a calendar calls a day: the inverse of `dayIn`. */
export function dateIn(calendar: Calendar, day: Day): CalendarDate {
  if (calendar === 'gregorian') return toDate(day);
  const e = 4 * (toJulianDayNumber(day) + 1401) + 3;
  const h = 5 * Math.floor((e % 1461) / 4) + 2;
  const month = ((Math.floor(h / 153) + 2) % 12) + 1;
  const year = Math.floor(e / 1461) - 4716 + Math.floor((14 - month) / 12);
  return { year, month, day: Math.floor((h % 153) / 5) + 1 };
}

/** Number of days of a month (1 to 12) in a calendar. */
export function monthLength(calendar: Calendar, year: number, month: number): number {
  return calendar === 'gregorian' ? daysInMonth(year, month) : julianMonthLength(year, month);
}

/**
 * Reads `YYYY-MM-DD` as a date of that calendar. Throws RangeError if the form is wrong or there is no such
 * day.
 */
export function parseDayIn(calendar: Calendar, text: string): Day {
  const { year, month, day } = splitDate(text);
  return dayIn(calendar, year, month, day);
}

/** Writes a day as `YYYY-MM-DD` of that calendar. */
export function formatDayIn(calendar: Calendar, day: Day): string {
  return formatDate(dateIn(calendar, day));
}

function julianMonthLength(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 ? 29 : 28) : daysInMonth(year, month);
}
