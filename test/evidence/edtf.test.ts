import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dateBounds, formatDay } from '../../src/evidence/index.ts';

const show = (day: Day | null): string => (day === null ? 'open' : formatDay(day));

function span(text: string, calendar: 'gregorian' | 'julian' = 'gregorian'): string {
  const { earliest, latest, precision } = dateBounds(text, calendar);
  return `${show(earliest)} to ${show(latest)}, ${precision}`;
}

describe('dateBounds', () => {
  it.each([
    ['1922', '1922-01-01 to 1922-12-31, year'],
    ['1922-12', '1922-12-01 to 1922-12-31, month'],
    ['1924-02', '1924-02-01 to 1924-02-29, month'],
    ['1922-12-18', '1922-12-18 to 1922-12-18, day'],
    ['1922-XX', '1922-01-01 to 1922-12-31, year'],
    ['1922-XX-XX', '1922-01-01 to 1922-12-31, year'],
    ['1922-12-XX', '1922-12-01 to 1922-12-31, month'],
    ['192X', '1920-01-01 to 1929-12-31, interval'],
    ['19XX', '1900-01-01 to 1999-12-31, interval'],
    ['000X', '0001-01-01 to 0009-12-31, interval'],
  ])('reads dates, whole or in part: %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each([
    ['1922-21', '1922-03-01 to 1922-05-31, season'],
    ['1921-22', '1921-06-01 to 1921-08-31, season'],
    ['1922-23', '1922-09-01 to 1922-11-30, season'],
    ['1923-24', '1923-12-01 to 1924-02-29, season'],
  ])('reads seasons as three months, not as quarters: %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each([
    ['1923-03/1923-05', '1923-03-01 to 1923-05-31, interval'],
    ['1921/1922-12-18', '1921-01-01 to 1922-12-18, interval'],
    ['1922-12/1922', '1922-12-01 to 1922-12-31, interval'],
    ['1922-12-18/1922-12-18', '1922-12-18 to 1922-12-18, interval'],
    ['1922-21/1923-21', '1922-03-01 to 1923-05-31, interval'],
    ['192X/1931', '1920-01-01 to 1931-12-31, interval'],
    ['../1923', 'open to 1923-12-31, interval'],
    ['/1923', 'open to 1923-12-31, interval'],
    ['1922-04-03/..', '1922-04-03 to open, interval'],
    ['1922-04-03/', '1922-04-03 to open, interval'],
  ])('reads intervals, open ends too: %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each([
    ['[1883,1885]', '1883-01-01 to 1885-12-31, interval'],
    ['[1885,1883]', '1883-01-01 to 1885-12-31, interval'],
    ['[1883-05-01]', '1883-05-01 to 1883-05-01, interval'],
    ['[1883..1885]', '1883-01-01 to 1885-12-31, interval'],
    ['[1879,1881..1883-02]', '1879-01-01 to 1883-02-28, interval'],
    ['[..1885]', 'open to 1885-12-31, interval'],
    ['[1883..]', '1883-01-01 to open, interval'],
  ])('reads sets, one of whose members is meant: %s', (text, expected) => {
    expect(span(text)).toBe(expected);
  });

  it.each([
    ['1922', false, false],
    ['1922-12~', true, false],
    ['1924?', false, true],
    ['1922-12-18%', true, true],
    ['1922~/1923?', true, true],
    ['1922/1923?', false, true],
    ['[1883~,1885]', true, false],
    ['192X?', false, true],
    ['1922-21~', true, false],
  ])('reads doubt: %s', (text, approximate, uncertain) => {
    expect(dateBounds(text, 'gregorian')).toMatchObject({ approximate, uncertain });
  });

  it('leaves the bounds of a doubtful date as written', () => {
    expect(span('1922-12~')).toBe(span('1922-12'));
  });

  it.each([
    ['1917-10-25', '1917-11-07 to 1917-11-07, day'],
    ['1917-02', '1917-02-14 to 1917-03-13, month'],
    ['1900-02', '1900-02-13 to 1900-03-13, month'],
    ['1917', '1917-01-14 to 1918-01-13, year'],
    ['1917-02-23/1917-03-02', '1917-03-08 to 1917-03-15, interval'],
  ])('reads Old Style: %s', (text, expected) => {
    expect(span(text, 'julian')).toBe(expected);
  });
});

describe('what is no date text', () => {
  const forms =
    'write 1922, 1922-12, 1922-12-18, 192X, 1922-21 (spring), with ? ~ or % after it, or 1923-03/1923-05, ../1923, [1883,1885]';

  it.each([
    ['1921-02-29', '"1921-02-29" does not exist: in the gregorian calendar the days of 1921-02 are 01 to 28'],
    [
      '1922/1923-02-30',
      '"1923-02-30" does not exist: in the gregorian calendar the days of 1923-02 are 01 to 28',
    ],
    [
      '1922-25',
      '"1922-25": the month must be 01 to 12, or without a day 21 to 24 for a season (21 spring, 24 winter)',
    ],
    [
      '1922-21-05',
      '"1922-21-05": the month must be 01 to 12, or without a day 21 to 24 for a season (21 spring, 24 winter)',
    ],
    [
      '1922-00',
      '"1922-00": the month must be 01 to 12, or without a day 21 to 24 for a season (21 spring, 24 winter)',
    ],
    ['10 Nov 1921', '"10 Nov 1921" is not EDTF; write year-month-day, as in 1922-12-18'],
    ['November 1921', '"November 1921" is not EDTF; write year-month-day, as in 1922-12-18'],
    ['10.11.1921', '"10.11.1921" is not EDTF; write year-month-day, as in 1922-12-18'],
    ['1921-1922', '"1921-1922": an interval is written with "/", as in 1921/1922'],
    ['1922-4-3', '"1922-4-3": month and day have two digits, as in 1922-04-03'],
    ['1922-12-18T10:00', '"1922-12-18T10:00" has a time of day; whole days only, as in 1922-12-18'],
    ['-0044', '"-0044": years are 0001 to 9999, with four digits'],
    ['Y12000', '"Y12000": years are 0001 to 9999, with four digits'],
    ['0000', '"0000-01-01" does not exist: the year must be 0001 to 9999'],
    [
      '{1921,1922}',
      '"{1921,1922}": "all of" sets are not dates of one thing; make one claim for each date, or write [..] for "one of"',
    ],
    ['1922~-12', '"1922~-12": put ? ~ or % at the end; they qualify the whole date'],
    ['19XX-05', '"19XX-05": a month within an unknown year has no bounds; write 19XX alone'],
    ['1922-XX-05', '"1922-XX-05": a day within an unknown month has no bounds; write 1922'],
    ['1923/1922', '"1923/1922" ends before it begins; write the earlier date first'],
    ['[1923..1922]', '"[1923..1922]" ends before it begins; write the earlier date first'],
    ['../..', '"../..": at least one end of an interval must be a date, as in ../1923'],
    ['/', '"/": at least one end of an interval must be a date, as in ../1923'],
    ['1921/1922/1923', '"1921/1922/1923": an interval has two ends and one "/", as in 1923-03/1923-05'],
    ['[1883', '"[1883": a set ends with "]", as in [1883,1885]'],
    ['[..]', '"[..]": a range in a set is 1883..1885, ..1885 or 1883..'],
    ['1922..1923', `"1922..1923" is not a date: ${forms}`],
    ['', `"" is not a date: no spaces, not empty; ${forms}`],
    [' 1922', `" 1922" is not a date: no spaces, not empty; ${forms}`],
    ['1'.repeat(101), `a date of 101 characters; at most 100 are read: ${forms}`],
  ])('%j is refused with the reason', (text, message) => {
    expect(() => dateBounds(text, 'gregorian')).toThrow(new RangeError(message));
  });

  it('is always a RangeError, and soon: hostile text', () => {
    const alphabet = fc.constantFrom(...'0129X-/.,?~%[]{}TYZ +e\n\u0661😀');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 200 }), (letters) => {
        const text = letters.join('');
        try {
          const { earliest, latest } = dateBounds(text, 'gregorian');
          expect(earliest === null || latest === null || earliest <= latest).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { seed: 4, numRuns: 20_000 },
    );
    const start = performance.now();
    for (const part of ['[', '1922,', '../', '-', '1922-12~', '.', '1922..']) {
      for (const text of [
        part.repeat(99 / part.length),
        `[${part.repeat(97 / part.length)}]`,
        part.repeat(1e6),
      ]) {
        try {
          dateBounds(text, 'gregorian');
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the edtf package, as a second opinion', () => {
  const dayOf = (milliseconds: number): Day | null =>
    Number.isFinite(milliseconds) ? Math.floor(milliseconds / 86_400_000) : null;

  it.each([
    '1922',
    '1922-12',
    '1922-12-18',
    '1924-02',
    '1924?',
    '1922-12~',
    '1922-12-18%',
    '1923-03/1923-05',
    '1922/..',
    '192X',
    '19XX',
  ])('gives the same bounds for %s', (text) => {
    const { earliest, latest } = dateBounds(text, 'gregorian');
    const theirs = edtf(text);
    expect([earliest, latest]).toEqual([dayOf(theirs.min), dayOf(theirs.max)]);
  });

  it.each([
    '1922-21',
    '../1923',
    '/1923',
    '1922/',
    '1922-XX',
    '1922-12-XX',
    '[1883,1885]',
    '[1883..1885]',
    '[..1885]',
  ])('accepts %s', (text) => {
    expect(() => edtf(text)).not.toThrow();
    expect(() => dateBounds(text, 'gregorian')).not.toThrow();
  });

  it('is why we have our own: it makes 1 March of 29 February 1921', () => {
    expect(edtf('1921-02-29').edtf).toBe('1921-03-01');
  });
});
