// Pages, sections and words of a text. The texts here are invented.
import { describe, expect, it } from 'vitest';
import { matches } from '../../src/texts/match.ts';
import { pagesOf } from '../../src/texts/pages.ts';
import { plainText, plainWords } from '../../src/texts/plainText.ts';
import { sectionNamed, sectionsOf } from '../../src/texts/sections.ts';
import { pageIn } from '../../src/texts/verify.ts';

const BOOK = `Opening words of a chap-
ter on boards.
256
 The Board of Lund
257
for the second page has words, and 1923
12
of them; it ends with a bro-
 258
A Book of Boards
ken word. Third page.
 The Board of Lund
259
Fourth page, which is
as long as a page
should be.
 260
A Book of Boards
Fifth page.`;

describe('pages', () => {
  const { pages } = pagesOf(BOOK);
  const page = (label: string): string => {
    const { start, end } = pages.find((known) => known.label === label)!;
    return BOOK.slice(start, end).replace(/\s+/g, ' ').trim();
  };

  it('are found by numbers that count up, at the foot of the first and at the head of the others', () => {
    expect(pages.map(({ label }) => label)).toEqual(['256', '257', '258', '259', '260']);
    expect(page('256')).toBe('Opening words of a chap- ter on boards.');
    expect(page('259')).toContain('Fourth page');
  });

  it('leave the running heads out', () => {
    const { heads } = pagesOf(BOOK);
    expect(plainText(BOOK, heads).plain).not.toContain('lund');
    expect(plainText(BOOK, heads).plain).toContain(' a broken word ');
  });

  it('are told by form feeds, and numbered as printed', () => {
    const text = ['7 \nwords', '8\nmore words', '9\nlast words'].join('\f');
    expect(pagesOf(text).pages.map(({ label }) => label)).toEqual(['7', '8', '9']);
    expect(pagesOf('a\fb').pages.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('are not seen in numbers that merely stand alone', () => {
    expect(pagesOf('a\n5\nb\n17\nc\n3\n').pages).toEqual([]);
  });

  it.each([
    ['256', '256', true],
    ['256, 259-261', '260', true],
    ['256, 259-261', '258', false],
  ])('%s has page %s: %s', (pages_, label, has) => expect(pageIn(pages_, label)).toBe(has));
});

const ARTICLE = `Ada Lund

Ada Lund was born.

Caption
Caption

The First Board

It met.

A caption below
The Second Board

It met again.

Primary Sources

(1) Ada Lund, My Life (1930)

I was born.

(22) In 1921 a clerk wrote a long line on all that the board had done, and on what it had left undone in the years before.

It failed.`;

describe('sections', () => {
  const labels = (named: string[] = []): string[] => sectionsOf(ARTICLE, named).map(({ label }) => label);

  it('begin at short lines that stand alone, and at extracts', () => {
    expect(labels()).toEqual(
      ['opening section', 'ada lund', 'the first board', 'primary sources', 'extract 1', 'extract 22'].slice(
        1,
      ),
    );
  });

  it('begin also where a claim says so', () => {
    expect(labels(['The Second Board'])).toContain('the second board');
  });

  const named = (name: string): string[] =>
    sectionNamed(ARTICLE, sectionsOf(ARTICLE), name).map(({ start, end }) =>
      ARTICLE.slice(start, end).trim(),
    );

  it('are found by heading, by number of an extract, or by what a passage is about', () => {
    expect(named('The First Board')[0]).toContain('It met.');
    expect(named('Primary sources, extract 1')[0]).toContain('I was born.');
    expect(named('on the clerk and the board')[0]).toContain('In 1921 a clerk');
    expect(named('Whole text')).toEqual([ARTICLE]);
    expect(named('On the navy')).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['a bro-\nken word', 'a broken word'],
    ['counter-revolution', 'counterrevolution'],
    ['Lund-Roth', 'lund roth'],
    ['the board’s “rule”', 'the boards rule'],
    ['naïve Čapek', 'naive capek'],
    ['1917-1921', '1917 1921'],
  ])('%j are %j', (text, words) => expect(plainWords(text)).toBe(words));

  it('lead back to where they stood', () => {
    const text = 'On 5 May the bro-\nken chair fell.';
    const [[start, end] = [0, 0]] = matches(plainText(text), 'broken chair');
    expect(text.slice(start, end)).toBe('bro-\nken chair');
  });

  it.each([
    ['capitulat', 'they capitulated', true],
    ['capitulated', 'they capitulaled', true],
    ['hand', 'they band', false],
    ['Twelfth Congress', 'the Twelth Congress', true],
    ['rebuke', 'a rebel', false],
  ])('%s matches in "%s": %s', (term, text, does) => {
    expect(matches(plainText(text), term).length > 0).toBe(does);
  });
});
