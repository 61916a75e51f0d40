// Dates as a history book says them.
import { expect, it } from 'vitest';
import { dateText } from '../../src/cli/replayDates.ts';

it.each([
  ['1922-12-18', '18 December 1922'],
  ['1922-12', 'December 1922'],
  ['1922', '1922'],
  ['1922-12-XX', 'December 1922'],
  ['1922~', 'c. 1922'],
  ['1922-12-18?', '18 December 1922 (date uncertain)'],
  ['1922-12%', 'c. December 1922 (date uncertain)'],
  ['1922-22', 'summer 1922'],
  ['192X', 'between 1920 and 1929'],
  ['1922-10-13/1922-10-16', '13 to 16 October 1922'],
  ['1922-10-13/1922-11-02', '13 October 1922 to 2 November 1922'],
  ['1923/1924', '1923 to 1924'],
  ['../1923-06', 'by June 1923'],
  ['1923-06-01/..', 'from 1 June 1923 on'],
  ['[1883,1885]', 'between 1883 and 1885'],
])('says %s as %s', (text, said) => {
  expect(dateText(text)).toBe(said);
});

it('gives Old Style days in New Style, with the old day beside', () => {
  expect(dateText('1917-04-08', 'julian')).toBe('21 April 1917 (8 April Old Style)');
});
