import type { Day } from './day.ts';
import { type DateBounds, singleDate } from './edtfDate.ts';
import { EDTF_FORMS } from './edtfMistake.ts';
import type { Calendar } from './vocabulary.ts';

// Own parser, not the `edtf` package, for what historians write: that package (4.11.1) turns 1921-02-29 into
// 1 March without a word, has seasons as quarters of the year, ends 1883..1885 within a set in 1883 and an
// unknown end in 1970, knows no Julian calendar, and parses with a general grammar (nearley). This subset needs
// one pattern per part. The tests use the package as a second opinion.

const LONGEST = 100;

/**
 * First and last day that an EDTF date text can mean (Extended Date/Time Format, ISO 8601-2:2019; level 0 and
 * 1 as historians use them, without times of day, years beyond four digits or years BC, plus the one-of sets
 * of level 2).
 *
 * - '1922', '1922-12', '1922-12-18': year, month, day. '1922-XX', '1922-12-XX': a month, a day not known.
 * - '192X', '19XX': some time in the decade, in the century.
 * - '1922-21' to '1922-24': spring (March to May), summer (June to August), autumn (September to November)
 *   and the winter that begins in December of that year and ends in February of the next. Mind that "1921-22"
 *   is the summer of 1921; two years are '1921/1922', and "winter 1923" for January and February is
 *   '1923-01/1923-02'.
 * - '?' after a date: uncertain; '~': approximate; '%': both.
 * - 'a/b': from the beginning of a to the end of b; '..' is an open end, nothing an unknown one; both give
 *   null.
 * - '[a,b]', '[a..b]', '[..b]': one of these; the bounds span them all.
 *
 * @param text at most 100 characters, without spaces
 * @param calendar of the text; the result is always in days (see `Day`)
 * @throws RangeError saying what is wrong and what would be right
 */
export function dateBounds(text: string, calendar: Calendar): DateBounds {
  if (text.length > LONGEST)
    throw new RangeError(`a date of ${text.length} characters; at most ${LONGEST} are read: ${EDTF_FORMS}`);
  if (text.startsWith('[')) return oneOf(text, calendar);
  if (text.includes('/')) return between(text, text.split('/'), calendar);
  return singleDate(text, calendar);
}

function between(text: string, ends: readonly string[], calendar: Calendar): DateBounds {
  if (ends.length !== 2)
    throw new RangeError(`"${text}": an interval has two ends and one "/", as in 1923-03/1923-05`);
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : singleDate(end, calendar))) as [
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
      if (to === undefined) return singleDate(from, calendar);
      if (more.length > 0 || (from === '' && to === ''))
        throw new RangeError(`"${text}": a range in a set is 1883..1885, ..1885 or 1883..`);
      return spanning(
        text,
        from === '' ? null : singleDate(from, calendar),
        to === '' ? null : singleDate(to, calendar),
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
