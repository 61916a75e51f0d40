export * from './vocabulary.ts';
export * from './quantity.ts';
export * from './claim.ts';
export * from './source.ts';
export { dateIn, dayIn, formatDayIn, monthLength, parseDayIn, toJulianDayNumber } from './calendar.ts';
export type { CalendarDate } from './calendarDate.ts';
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
export { type DateBounds, type DatePrecision, dateBounds } from './edtf.ts';
