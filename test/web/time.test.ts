import { parseDay } from 'plenum/evidence';
import { describe, expect, it } from 'vitest';
import { dateWords } from '../../web/src/time/dateWords.ts';
import { fuzzySpan, isVisible } from '../../web/src/time/fuzzySpan.ts';

const WINDOW = [parseDay('1917-01-01'), parseDay('1940-01-01')] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

describe('a span with doubtful ends', () => {
  it('is certain from day to day where both ends are days', () => {
    const span = fuzzySpan('1922-04-03', '1934-02-10', WINDOW);
    expect([span.fadeIn, span.from]).toEqual([parseDay('1922-04-03'), parseDay('1922-04-03')]);
    expect([span.to, span.fadeOut]).toEqual([parseDay('1934-02-10'), parseDay('1934-02-10')]);
    expect(span.open).toBe(false);
  });

  it('fades through the year where only the year is known', () => {
    const span = fuzzySpan('1922', '1929', WINDOW);
    expect([span.fadeIn, span.from]).toEqual([parseDay('1922-01-01'), parseDay('1922-12-31')]);
    expect([span.to, span.fadeOut]).toEqual([parseDay('1929-01-01'), parseDay('1929-12-31')]);
  });

  it('has nothing certain where beginning and end lie in one year', () => {
    const { from, to } = fuzzySpan('1922', '1922', WINDOW);
    expect(from).toBe(to);
  });

  it('runs to the edge and says so where no end is on record', () => {
    expect(fuzzySpan('1922-04-03', undefined, WINDOW)).toMatchObject({ to: WINDOW[1], open: true });
  });

  it('is widened where the date calls itself approximate', () => {
    expect(fuzzySpan('1922-04-03~', '1923', WINDOW).fadeIn).toBe(parseDay('1922-04-03') - 90);
  });

  it('is out of sight where it ends before the window', () => {
    expect(isVisible(fuzzySpan('1905', '1907', WINDOW), WINDOW)).toBe(false);
  });
});

describe('a date in words', () => {
  it.each([
    ['1922-04-03', '3 April 1922'],
    ['1922-04', 'April 1922'],
    ['1922', '1922'],
    ['1922-04~', 'c. April 1922'],
    ['1922?', '1922?'],
    ['1922-04-03/1922-05', '3 April 1922 – May 1922'],
    ['not a date', 'not a date'],
  ])('%s is %s', (text, words) => {
    expect(dateWords(text, MONTHS)).toBe(words);
  });
});
