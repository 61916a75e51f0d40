import { dayIn, monthLength } from './calendar.ts';
import type { Day } from './day.ts';
import type { Calendar } from './vocabulary.ts';

// Own parser, not the `edtf` package, for what historians write: that package turns 1921-02-29 into 1 March without a word,
// has seasons as quarters of the year, gives lists the bounds of their first member, knows no Julian calendar, and parses
// with a general grammar (nearley). This subset needs one pattern per part. The tests use the package as a second opinion.

/** How fine a date text is. 'interval' is any span: two ends, a set, a decade (192X), a century (19XX). */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval';

/** Which days a date text can mean. */
export interface DateBounds {
  /** First possible day; null if the beginning is open ('..') or unknown (left out). */
  readonly earliest: Day | null;
  /** Last possible day, itself included; null if the end is open or unknown. */
  readonly latest: Day | null;
  readonly precision: DatePrecision;
  /** '~' or '%' somewhere: "about". The bounds are those of the text as written; how far to widen is the reader's choice. */
  readonly approximate: boolean;
  /** '?' or '%' somewhere: the source may be wrong. */
  readonly uncertain: boolean;
}

const LONGEST = 100;
const FORMS =
  'write 1922, 1922-12, 1922-12-18, 192X, 1922-21 (spring), with ? ~ or % after it, or 1923-03/1923-05, ../1923, [1883,1885]';
const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
const SEASON_FIRST_MONTH: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 };

/**
 * First and last day that an EDTF date text can mean (Extended Date/Time Format, ISO 8601-2:2019; level 0 and 1 as
 * historians use them, without times of day, years beyond four digits or years BC, plus the one-of sets of level 2).
 *
 * - '1922', '1922-12', '1922-12-18': year, month, day. '1922-XX', '1922-12-XX': a month, a day not known.
 * - '192X', '19XX': some time in the decade, in the century.
 * - '1922-21' to '1922-24': spring (March to May), summer (June to August), autumn (September to November) and the winter
 *   that begins in December of that year and ends in February of the next. Mind that "1921-22" is the summer of 1921;
 *   two years are '1921/1922', and "winter 1923" for January and February is '1923-01/1923-02'.
 * - '?' after a date: uncertain; '~': approximate; '%': both.
 * - 'a/b': from the beginning of a to the end of b; '..' is an open end, nothing an unknown one; both give null.
 * - '[a,b]', '[a..b]', '[..b]': one of these; the bounds span them all.
 *
 * @param text at most 100 characters, without spaces
 * @param calendar of the text; the result is always in days (see `Day`)
 * @throws RangeError saying what is wrong and what would be right
 */
export function dateBounds(text: string, calendar: Calendar): DateBounds {
  if (text.length > LONGEST)
    throw new RangeError(`a date of ${text.length} characters; at most ${LONGEST} are read: ${FORMS}`);
  if (text.startsWith('[')) return oneOf(text, calendar);
  if (text.includes('/')) return between(text, text.split('/'), calendar);
  return single(text, calendar);
}

function single(text: string, calendar: Calendar): DateBounds {
  const match = DATE.exec(text);
  if (match === null) throw new RangeError(explain(text));
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

function between(text: string, ends: readonly string[], calendar: Calendar): DateBounds {
  if (ends.length !== 2)
    throw new RangeError(`"${text}": an interval has two ends and one "/", as in 1923-03/1923-05`);
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : single(end, calendar))) as [
    DateBounds | null,
    DateBounds | null,
  ];
  if (from === null && to === null)
    throw new RangeError(`"${text}": at least one end of an interval must be a date, as in ../1923`);
  return spanning(text, from, to);
}

function oneOf(text: string, calendar: Calendar): DateBounds {
  if (!text.endsWith(']')) throw new RangeError(`"${text}": a set ends with "]", as in [1883,1885]`);
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => {
      const [from, to, ...more] = member.split('..') as [string, string?, ...string[]];
      if (to === undefined) return single(from, calendar);
      if (more.length > 0 || (from === '' && to === ''))
        throw new RangeError(`"${text}": a range in a set is 1883..1885, ..1885 or 1883..`);
      return spanning(
        text,
        from === '' ? null : single(from, calendar),
        to === '' ? null : single(to, calendar),
      );
    });
  return {
    earliest: members.some((m) => m.earliest === null)
      ? null
      : Math.min(...members.map((m) => m.earliest as Day)),
    latest: members.some((m) => m.latest === null) ? null : Math.max(...members.map((m) => m.latest as Day)),
    precision: 'interval',
    approximate: members.some((m) => m.approximate),
    uncertain: members.some((m) => m.uncertain),
  };
}

function spanning(text: string, from: DateBounds | null, to: DateBounds | null): DateBounds {
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest)
    throw new RangeError(`"${text}" ends before it begins; write the earlier date first`);
  return {
    earliest,
    latest,
    precision: 'interval',
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
  };
}

/** Why a text is no date, in the words of someone who has made that mistake. */
function explain(text: string): string {
  if (text.trim() !== text || text === '') return `"${text}" is not a date: no spaces, not empty; ${FORMS}`;
  if (/T\d/.test(text)) return `"${text}" has a time of day; whole days only, as in 1922-12-18`;
  if (/^\{/.test(text))
    return `"${text}": "all of" sets are not dates of one thing; make one claim for each date, or write [..] for "one of"`;
  if (/^(-|Y)/.test(text)) return `"${text}": years are 0001 to 9999, with four digits`;
  if (/^\d{1,2}[./ ]|[A-Za-z]{3}/.test(text))
    return `"${text}" is not EDTF; write year-month-day, as in 1922-12-18`;
  if (/^[?~%]|[?~%]-/.test(text)) return `"${text}": put ? ~ or % at the end; they qualify the whole date`;
  if (/^\d{4}-\d{4}$/.test(text))
    return `"${text}": an interval is written with "/", as in ${text.replace('-', '/')}`;
  if (/^\d{4}-\d(-|$)|^\d{4}-\d\d-\d$/.test(text))
    return `"${text}": month and day have two digits, as in 1922-04-03`;
  return `"${text}" is not a date: ${FORMS}`;
}
