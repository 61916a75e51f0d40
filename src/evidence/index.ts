export * from './belief.ts';
export { dateIn, dayIn, formatDayIn, monthLength, parseDayIn, toJulianDayNumber } from './calendar.ts';
export type { CalendarDate } from './calendarDate.ts';
export * from './claim.ts';
export {
  addMonths,
  type Day,
  dayOfMonth,
  daysInMonth,
  formatDay,
  isLeapYear,
  monthOf,
  monthStart,
  parseDay,
  toDate,
  toDay,
  yearOf,
} from './day.ts';
export { dateBounds } from './edtf.ts';
export type { DateBounds, DatePrecision } from './edtfDate.ts';
export { locatorText } from './locatorText.ts';
export * from './predicate.ts';
export * from './quantity.ts';
export * from './source.ts';
export * from './vocabulary.ts';
