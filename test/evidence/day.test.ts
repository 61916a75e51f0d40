import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
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
} from '../../src/evidence/index.ts';

const FIRST = parseDay('0001-01-01');
const LAST = parseDay('9999-12-31');
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-02-01', 31],
    ['2000-02-29', 11016],
    ['1922-04-03', -17440],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is %i', (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  it('agree with the clock of JavaScript on every day of four centuries', () => {
    for (let day = parseDay('1700-01-01'); day <= parseDay('2100-12-31'); day++) {
      const { year, month, day: dayNumber } = toDate(day);
      if (Date.UTC(year, month - 1, dayNumber) !== day * 86_400_000) expect.fail(`day ${day}`);
      if (toDay(year, month, dayNumber) !== day) expect.fail(`day ${day}`);
    }
  });

  it('survive writing and reading', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('sort as their texts do', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      }),
      { seed: 2 },
    );
  });
});

describe('the parts of a day', () => {
  it('are its year, month and day', () => {
    const day = parseDay('1922-12-18');
    expect([yearOf(day), monthOf(day), dayOfMonth(day)]).toEqual([1922, 12, 18]);
    expect(formatDay(monthStart(day))).toBe('1922-12-01');
  });

  it('know leap years', () => {
    expect([1900, 1904, 1921, 1924, 2000, 2100].filter(isLeapYear)).toEqual([1904, 1924, 2000]);
    expect([daysInMonth(1924, 2), daysInMonth(1923, 2), daysInMonth(1923, 4), daysInMonth(1923, 12)]).toEqual(
      [29, 28, 30, 31],
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['1922-12-18', 1, '1923-01-18'],
    ['1923-01-31', 1, '1923-02-28'],
    ['1924-01-31', 1, '1924-02-29'],
    ['1924-02-29', 12, '1925-02-28'],
    ['1922-03-31', -1, '1922-02-28'],
    ['1922-01-15', -13, '1920-12-15'],
    ['1922-01-15', 0, '1922-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to);
  });

  it('moves month by month from the first day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -500, max: 500 }), (day, months) => {
        const start = monthStart(day);
        expect(addMonths(addMonths(start, months), -months)).toBe(start);
        expect(dayOfMonth(addMonths(start, months))).toBe(1);
      }),
      { seed: 3 },
    );
  });

  it('refuses parts of months and leaving the years that are written with four digits', () => {
    expect(() => addMonths(0, 0.5)).toThrow(new RangeError('months is 0.5; it must be a whole number'));
    expect(() => addMonths(LAST, 1)).toThrow(
      new RangeError('"10000-01-31" does not exist: the year must be 0001 to 9999'),
    );
  });
});

describe('what is no day', () => {
  it.each([
    ['1921-02-29', '"1921-02-29" does not exist: in the gregorian calendar the days of 1921-02 are 01 to 28'],
    ['1900-02-29', '"1900-02-29" does not exist: in the gregorian calendar the days of 1900-02 are 01 to 28'],
    ['1922-04-31', '"1922-04-31" does not exist: in the gregorian calendar the days of 1922-04 are 01 to 30'],
    ['1922-04-00', '"1922-04-00" does not exist: in the gregorian calendar the days of 1922-04 are 01 to 30'],
    ['1922-13-01', '"1922-13-01" does not exist: the month must be 01 to 12'],
    ['1922-00-01', '"1922-00-01" does not exist: the month must be 01 to 12'],
    ['0000-01-01', '"0000-01-01" does not exist: the year must be 0001 to 9999'],
    ['1922-4-3', '"1922-4-3" is not a day: write YYYY-MM-DD, as in 1922-04-03'],
    ['3 April 1922', '"3 April 1922" is not a day: write YYYY-MM-DD, as in 1922-04-03'],
    ['1922-04-03\n', '"1922-04-03\n" is not a day: write YYYY-MM-DD, as in 1922-04-03'],
    ['', '"" is not a day: write YYYY-MM-DD, as in 1922-04-03'],
  ])('%j is refused with the reason', (text, message) => {
    expect(() => parseDay(text)).toThrow(new RangeError(message));
  });

  it.each([0.5, NaN, Infinity, FIRST - 1, LAST + 1])('number %d is refused', (day) => {
    expect(() => formatDay(day)).toThrow(RangeError);
  });

  it.each([
    [1922.5, 1, 1],
    [1922, 1.5, 1],
    [1922, 1, 1.5],
    [NaN, 1, 1],
  ])('year %d, month %d, day %d is refused', (year, month, day) => {
    expect(() => toDay(year, month, day)).toThrow(RangeError);
  });
});
