import { type Calendar, dateBounds, formatDay, toDate, toDay } from '../evidence/index.ts';
import { dayName, monthName } from './traceText.ts';

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/**
 * A date as a history book says it: "18 December 1922", "c. 1923", "by June 1924", "13 to 16 October 1922". Old Style days are
 * given in New Style with the old day beside them.
 */
export function dateText(text: string, calendar: Calendar = 'gregorian'): string {
  if (text.startsWith('[')) return boundsText(text, calendar);
  const [from, to] = text.split('/', 2) as [string, string?];
  if (to === undefined) return singleText(from, calendar);
  if (isOpen(from)) return `by ${singleText(to, calendar)}`;
  if (isOpen(to)) return `from ${singleText(from, calendar)} on`;
  return from === to ? singleText(from, calendar) : spanText(from, to, calendar);
}

const isOpen = (end: string): boolean => end === '' || end === '..';
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Days of one month, months of one year: what they share is said once. */
function spanText(from: string, to: string, calendar: Calendar): string {
  if (calendar === 'gregorian' && isDay(from) && isDay(to) && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))} to ${singleText(to, calendar)}`;
  return `${singleText(from, calendar)} to ${singleText(to, calendar)}`;
}

function singleText(text: string, calendar: Calendar): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}|XX))?([~?%])?$/.exec(text);
  if (match === null) return boundsText(text, calendar);
  const [, year, month, day, doubt] = match;
  const about = doubt === '~' || doubt === '%' ? 'c. ' : '';
  const unsure = doubt === '?' || doubt === '%' ? ' (date uncertain)' : '';
  return `${about}${plainText(year!, month, day === 'XX' ? undefined : day, calendar)}${unsure}`;
}

function plainText(
  year: string,
  month: string | undefined,
  day: string | undefined,
  calendar: Calendar,
): string {
  if (month === undefined) return year;
  if (SEASONS[month] !== undefined) return `${SEASONS[month]} ${year}`;
  const old = calendar === 'julian';
  if (day === undefined)
    return `${monthName(toDay(Number(year), Number(month), 1))}${old ? ' (Old Style)' : ''}`;
  if (!old) return dayName(toDay(Number(year), Number(month), Number(day)));
  return `${dayName(dateBounds(`${year}-${month}-${day}`, 'julian').earliest!)} (${Number(day)} ${monthName(toDay(Number(year), Number(month), 1)).split(' ')[0]} Old Style)`;
}

/** Dates of other forms, by the first and last day that they can mean. */
function boundsText(text: string, calendar: Calendar): string {
  const { earliest, latest } = dateBounds(text, calendar);
  if (earliest === null) return latest === null ? 'at an unknown date' : `by ${dayName(latest)}`;
  if (latest === null) return `from ${dayName(earliest)} on`;
  const [first, last] = [toDate(earliest), toDate(latest)];
  const wholeYears = formatDay(earliest).endsWith('-01-01') && formatDay(latest).endsWith('-12-31');
  return wholeYears
    ? `between ${first.year} and ${last.year}`
    : `between ${dayName(earliest)} and ${dayName(latest)}`;
}
