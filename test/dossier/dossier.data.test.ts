import { beforeAll, describe, expect, it } from 'vitest';
import { datesIn, dossierOf, networkCsv, networkGexf } from '../../src/dossier/index.ts';
import type { Person } from '../../src/polity/index.ts';
import { prepare } from '../../src/texts/index.ts';
import { type Measured, measured } from './measure.ts';

const dates = (text: string): (string | null)[] => datesIn(text).map(({ when }) => when);
const kinds = (text: string): string[] => datesIn(text).map(({ kind }) => kind);

describe('dates', () => {
  it.each([
    ['On 25 May 1922 he fell.', ['1922-05-25']],
    ['On May 25th, 1922, he fell.', ['1922-05-25']],
    ['On 7th November, 1879, she was born.', ['1879-11-07']],
    ['On ll April 1922 he came back.', ['1922-04-11']],
    ['In May, 1924, and in spring 1925.', ['1924-05', '1925-21']],
    ['On 4 May 1922 they met. On 16 May they met again.', ['1922-05-04', '1922-05-16']],
    ['On 4 September 1937 he left. On 9 February he died.', ['1937-09-04', '1938-02-09']],
    [
      'On 4 May 1922 they met. In 1911, on 3 June, none did. On 5 May all did.',
      ['1922-05-04', '1911', '1911-06-03', '1922-05-05'],
    ],
    [
      'On 4 May 1922 they met, as before October 1917. On 5 May all did.',
      ['1922-05-04', '1917-10', '1922-05-05'],
    ],
    ['On 30 February 1922 nobody came.', []],
    ['They may march.', []],
    ['On 4 May 1922 the April Theses were read.', ['1922-05-04']],
    ['pp. 1900 and no. 1901', []],
  ])('%s', (text, when) => expect(dates(text)).toEqual(when));

  it.each([
    ['that same day', '1922-05-04?'],
    ['That evening', '1922-05-04?'],
    ['the next day', '1922-05-05?'],
    ['three days later', '1922-05-07?'],
    ['a day earlier', '1922-05-03?'],
    ['two weeks later', '1922-05-18%'],
    ['a fortnight later', '1922-05-18%'],
    ['the following month', '1922-06?'],
    ['nine months later', '1923-02?'],
    ['two years earlier', '1920?'],
    ['that year', '1922?'],
    ['the following spring', '1923-21?'],
    ['the following autumn', '1922-23?'],
    ['that summer', '1922-22?'],
    ['the next winter', '1922-24?'],
    ['a few weeks later', null],
    ['two days before the congress', null],
  ])('%s is counted from the date before it', (words, when) => {
    expect(dates(`On 4 May 1922 they met; ${words} it was known.`)).toEqual(['1922-05-04', when]);
    expect(datesIn(`They met. ${words} it was known.`).map((date) => date.when)).toEqual([null]);
  });

  it('are not counted from a date that is too coarse, too far, a book\u2019s, or part of a greater number', () => {
    expect(dates('In 1922 they met; the next day they left.')).toEqual(['1922', null]);
    expect(dates(`On 4 May 1922 they met.${' More.'.repeat(200)} Next day they left.`)).toEqual([
      '1922-05-04',
      null,
    ]);
    expect(dates('She wrote a book (1999) two years later.')).toEqual(['1999', null]);
    expect(dates('On 4 May 1922 he came; forty-two years later he left.')).toEqual(['1922-05-04']);
  });

  it('are counted in the calendar of the date that they lean on', () => {
    const [, date] = datesIn('On 28 February 1900 (O.S.) it began; the next day it ended.');
    expect(date).toMatchObject({ when: '1900-02-29?', from: '1900-02-28', calendar: 'julian' });
  });

  it('say whether a year was written, or the date leans on another', () => {
    expect(kinds('On 4 May 1922 they met; on 6 May again, and two days later, and that same day.')).toEqual([
      'absolute',
      'partial',
      'relative',
      'relative',
    ]);
  });

  it('say the calendar where the text does', () => {
    const [date] = datesIn('On 25 October 1917 (O.S.) it began.');
    expect(date).toMatchObject({ when: '1917-10-25', calendar: 'julian', calendarSaid: true });
    expect(datesIn('On 25 October 1917 it began.')[0]!.calendarSaid).toBe(false);
  });

  it('have no year where none is known', () => expect(dates('On 4 May they met.')).toEqual([null]));
});

const person = (id: string, name: string, short: string, aliases: string[] = []): Person => ({
  id,
  name,
  short,
  aliases,
  tier: 1,
  fate: { manner: 'unknown' },
  claims: ['c'],
});
const PERSONS = [
  person('lund', 'Ada Lund', 'Lund', ['Lundt']),
  person('roth', 'Ben Roth', 'Roth'),
  person('marsh-a', 'Al Marsh', 'Marsh'),
  person('marsh-b', 'Bo Marsh', 'Marsh'),
];
const read = (text: string) => dossierOf(prepare('minutes', text), { persons: PERSONS, bodies: [] });
const people = (text: string): string[] => read(text).people.map(({ id, name }) => id ?? name);

describe('people', () => {
  it.each([
    ['Lundt spoke.', ['lund']],
    ['A. Lund spoke.', ['lund']],
    ['Ada Lund’s letter.', ['lund']],
    ['Ben Quist spoke.', ['Ben Quist']],
    ['K. V. Quist spoke.', ['K. V. Quist']],
    ['Professor Quist spoke.', ['Quist']],
    ['Karl V. Quist spoke.', ['Karl V. Quist']],
    ['Marsh spoke.', []],
    ['The Board met in Quistland.', []],
  ])('%s', (text, names) => expect(people(text)).toEqual(names));

  it('are found across a line end', () => expect(people('It was Lund-\nt who spoke.')).toEqual(['lund']));
});

describe('the network', () => {
  const dossier = read('Lund met Roth. Roth met Lund & Karl V. Quist. Lund left.');

  it('counts the sentences that name two together', () => {
    expect(dossier.ties[0]).toEqual({ source: 'lund', target: 'roth', weight: 2 });
    expect(networkCsv(dossier).split('\n').slice(0, 2)).toEqual([
      'Source,Target,Type,Weight',
      'lund,roth,Undirected,2',
    ]);
  });

  it('is well-formed GEXF, whatever a text holds', () => {
    const gexf = networkGexf({
      ...dossier,
      people: [{ id: null, name: 'A <b> & "c"', mentions: 1, place: '', passage: '' }],
    });
    expect(gexf).toContain('label="A &lt;b&gt; &amp; &quot;c&quot;"');
    expect(gexf).not.toContain('<b>');
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(networkCsv({ ...dossier, ties: [{ source: '=cmd()', target: 'a,b', weight: 1 }] })).toContain(
      `'=cmd(),"a,b"`,
    );
  });
});

describe('on two of the five documents', () => {
  let all: Measured[] = [];
  beforeAll(async () => {
    all = await measured();
  });

  it('people are right 9 times in 10 and found 8 times in 10', () => {
    for (const { source, people: rates } of all) {
      expect(rates.precision, source).toBeGreaterThanOrEqual(0.9);
      expect(rates.recall, source).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('dates counted from others are right 9 times in 10 and found 7 times in 10', () => {
    for (const { source, relative } of all) {
      expect(relative.precision, source).toBeGreaterThanOrEqual(0.9);
      expect(relative.recall, source).toBeGreaterThanOrEqual(0.7);
    }
  });

  it('days are right 9 times in 10 and found 7 times in 10', () => {
    for (const { source, days } of all) {
      expect(days.precision, source).toBeGreaterThanOrEqual(0.9);
      expect(days.recall, source).toBeGreaterThanOrEqual(0.7);
    }
  });
});
