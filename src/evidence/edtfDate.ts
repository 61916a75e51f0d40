import { dayIn, monthLength } from './calendar.ts';
import type { Day } from './day.ts';
import { explainMistake } from './edtfMistake.ts';
import type { Calendar } from './vocabulary.ts';

/** How fine a date text is. 'interval' is any span: two ends, a set, a decade (192X), a century (19XX). */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval';

/** Which days a date text can mean. */
export interface DateBounds {
  /** First possible day; null if the beginning is open ('..') or unknown (left out). */
  readonly earliest: Day | null;
  /** Last possible day, itself included; null if the end is open or unknown. */
  readonly latest: Day | null;
  readonly precision: DatePrecision;
  /**
   * '~' or '%' somewhere: "about". The bounds are those of the text as written; how far to widen is the
   * reader's choice.
   */
  readonly approximate: boolean;
  /** '?' or '%' somewhere: the source may be wrong. */
  readonly uncertain: boolean;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/** Bounds of a date text without '/' and '['. Throws RangeError with the reason, as `dateBounds` does. */
export function singleDate(text: string, calendar: Calendar): DateBounds {
  const match = DATE.exec(text);
  if (match === null) throw new RangeError(explainMistake(text));
  const [, year, month, day, flag] = match as unknown as [string, string, string?, string?, string?];
  const flags = { approximate: flag === '~' || flag === '%', uncertain: flag === '?' || flag === '%' };
  return { ...span(text, year, month, day, calendar), ...flags };
}

type Span = Pick<DateBounds, 'earliest' | 'latest' | 'precision'>;

function span(
  text: string,
  year: string,
  month: string | undefined,
  day: string | undefined,
  calendar: Calendar,
): Span {
  if (year.endsWith('X')) {
    if (month !== undefined)
      throw new RangeError(`"${text}": a month within an unknown year has no bounds; write ${year} alone`);
    const first = Math.max(1, Number(year.replaceAll('X', '0')));
    return months(first, 1, Number(year.replaceAll('X', '9')), 12, 'interval', calendar);
  }
  const y = Number(year);
  if (month === undefined) return months(y, 1, y, 12, 'year', calendar);
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX')
      throw new RangeError(`"${text}": a day within an unknown month has no bounds; write ${year}`);
    return months(y, 1, y, 12, 'year', calendar);
  }
  const season = SEASON_FIRST_MONTH[month];
  if (season !== undefined && day === undefined) {
    return months(y, season, season === 12 ? y + 1 : y, ((season + 1) % 12) + 1, 'season', calendar);
  }
  if (Number(month) < 1 || Number(month) > 12) {
    throw new RangeError(
      `"${text}": the month must be 01 to 12, or without a day 21 to 24 for a season (21 spring, 24 winter)`,
    );
  }
  if (day === undefined || day === 'XX') return months(y, Number(month), y, Number(month), 'month', calendar);
  const only = dayIn(calendar, y, Number(month), Number(day));
  return { earliest: only, latest: only, precision: 'day' };
}

/** From the first day of one month to the last day of another. */
function months(
  y1: number,
  m1: number,
  y2: number,
  m2: number,
  precision: DatePrecision,
  calendar: Calendar,
): Span {
  return {
    earliest: dayIn(calendar, y1, m1, 1),
    latest: dayIn(calendar, y2, m2, monthLength(calendar, y2, m2)),
    precision,
  };
}
