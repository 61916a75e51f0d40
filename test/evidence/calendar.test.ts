import { describe, expect, it } from 'vitest';
import {
  dateIn,
  dayIn,
  formatDay,
  formatDayIn,
  monthLength,
  parseDay,
  parseDayIn,
  toJulianDayNumber,
} from '../../src/evidence/index.ts';

describe('Old Style dates', () => {
  // Provenance: dates given in both styles in any history of these events; the first day of the Gregorian
  // calendar.
  it.each([
    ['1917-10-25', '1917-11-07'], // the October revolution
    ['1917-02-27', '1917-03-12'],
    ['1918-01-31', '1918-02-13'], // last Julian day in Russia
    ['1870-04-10', '1870-04-22'],
    ['1649-01-30', '1649-02-09'],
    ['1752-09-02', '1752-09-13'], // last Julian day in Britain
    ['1582-10-05', '1582-10-15'],
    ['1900-02-28', '1900-03-12'],
    ['1900-02-29', '1900-03-13'], // a day that only the Julian calendar has
    ['1900-03-01', '1900-03-14'],
    ['0200-03-01', '0200-03-01'], // the century in which the two agree
  ])('%s is %s', (old, gregorian) => {
    expect(formatDay(parseDayIn('julian', old))).toBe(gregorian);
    expect(formatDayIn('julian', parseDay(gregorian))).toBe(old);
  });

  it('lag 12 days in the nineteenth century and 13 in the twentieth', () => {
    for (const [from, to, lag] of [
      ['1800-03-13', '1900-03-12', 12],
      ['1900-03-14', '2100-03-13', 13],
    ] as const) {
      for (let day = parseDay(from); day <= parseDay(to); day++) {
        const { year, month, day: number } = dateIn('julian', day);
        if (dayIn('gregorian', year, month, number) + lag !== day) expect.fail(formatDay(day));
      }
    }
  });
});

it.each(['gregorian', 'julian'] as const)(
  'every day of the %s calendar survives the way there and back, in order',
  (calendar) => {
    let previous = '';
    for (let day = parseDay('0300-01-01'); day <= parseDay('2400-12-31'); day++) {
      const text = formatDayIn(calendar, day);
      if (parseDayIn(calendar, text) !== day || text <= previous) expect.fail(`${text} (${day})`);
      previous = text;
    }
  },
);

it('counts Julian Day Numbers as astronomers do', () => {
  // Provenance: J2000.0 is JD 2451545.0 (noon of 1 January 2000); MJD 0 is 17 November 1858, JD 2400000.5.
  expect(toJulianDayNumber(parseDay('2000-01-01'))).toBe(2451545);
  expect(toJulianDayNumber(parseDay('1858-11-17'))).toBe(2400001);
});

it('knows the lengths of months in both calendars', () => {
  expect([
    monthLength('gregorian', 1900, 2),
    monthLength('julian', 1900, 2),
    monthLength('julian', 1901, 2),
  ]).toEqual([28, 29, 28]);
  expect([monthLength('julian', 1917, 10), monthLength('gregorian', 1922, 4)]).toEqual([31, 30]);
});

it('names the calendar that lacks the day', () => {
  expect(() => parseDayIn('julian', '1917-02-29')).toThrow(
    new RangeError('"1917-02-29" does not exist: in the julian calendar the days of 1917-02 are 01 to 28'),
  );
  expect(() => parseDayIn('gregorian', '1900-02-29')).toThrow(RangeError);
});
