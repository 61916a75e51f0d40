// How surely something holds on a day, when its dates are days, months, years, open or doubtful.
import { expect, it } from 'vitest';
import { parseDay } from '../../src/evidence/index.ts';
import { periodReader, standingOn } from '../../src/polity/index.ts';

const read = periodReader();

it.each([
  // from, to, day, standing
  ['1922-04-03', '1925-01-01', '1922-04-02', undefined],
  ['1922-04-03', '1925-01-01', '1922-04-03', 'certain'],
  ['1922-04-03', '1925-01-01', '1924-12-31', 'certain'],
  ['1922-04-03', '1925-01-01', '1925-01-01', undefined],
  ['1922-04', '1925', '1922-03-31', undefined],
  ['1922-04', '1925', '1922-04-01', 'possible'],
  ['1922-04', '1925', '1922-04-30', 'certain'],
  ['1922-04', '1925', '1925-01-01', 'possible'],
  ['1922-04', '1925', '1925-12-31', 'possible'],
  ['1922-04', '1925', '1926-01-01', undefined],
  ['1922-04', undefined, '1999-01-01', 'certain'],
  ['1922-04-03~', undefined, '1922-03-01', 'possible'],
  ['1922-04-03~', undefined, '1922-04-04', 'possible'],
  ['1922-04-03~', undefined, '1922-06-01', 'certain'],
  ['../1922-04', undefined, '1800-01-01', 'possible'],
])('from %s to %s, on %s: %s', (from, to, day, standing) => {
  expect(standingOn(parseDay(day), read(from), to === undefined ? undefined : read(to))).toBe(standing);
});

it('reads dates in their calendar, and no date as none', () => {
  expect(read('1917-10-25', 'julian')).toEqual(read('1917-11-07'));
  expect(read('last spring')).toBeUndefined();
});
