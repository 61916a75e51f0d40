import type { Claim, Source } from 'plenum/evidence';
import { describe, expect, it } from 'vitest';
import { claimIndex, searchClaims } from '../../web/src/pages/evidence/claimSearch.ts';
import { claimsInText, markedText } from '../../web/src/pages/evidence/ownText.ts';
import { locatorLine, sourceLine } from '../../web/src/pages/evidence/sourceLine.ts';

const claim = (id: string, more: Partial<Claim>): Claim => ({
  ...{ id, subject: 'persons:ann', predicate: 'does', source: 'book', locator: { page: '2' } },
  ...{ kind: 'documented', certainty: 'high' },
  ...more,
});
const SOURCE: Source = {
  ...{ id: 'book', type: 'book', title: 'The Hall', publisher: 'North Press' },
  author: [{ family: 'Lund', given: 'Ada' }],
  issued: { 'date-parts': [[1950]] },
  custom: { origin: 'o', purpose: 'p', value: 'v', limitation: 'l', access: 'read', short: 'Lund' },
};
const TEXT =
  '1\n\nThe hall stood empty that winter.\n\n2\n\nAnn Lund opened the great assembly in spring.\n\n3\n\nNothing more.\n';

describe('the search for claims', () => {
  const index = claimIndex(
    [
      claim('c-a', { paraphrase: 'Ann opened the assembly.' }),
      claim('c-b', { paraphrase: 'The hall was empty.', subject: 'bodies:hall' }),
    ],
    [SOURCE],
  );

  it('finds all the words, begun or misspelled by a letter', () => {
    expect(searchClaims(index, 'assem open')).toEqual(['c-a']);
    expect(searchClaims(index, 'asembly')).toEqual(['c-a']);
  });

  it('finds by the name of the source', () => {
    expect(searchClaims(index, 'lund').sort()).toEqual(['c-a', 'c-b']);
  });
});

describe("the reader's own text", () => {
  const found = claimsInText(TEXT, 'book', [
    claim('c-open', { terms: ['opened', 'great assembly'] }),
    claim('c-stray', { terms: ['empty'] }),
    claim('c-lost', { terms: ['locomotive'] }),
    claim('c-other', { terms: ['opened'], source: 'elsewhere' }),
  ]);

  it('holds each claim of the source against it, and no other', () => {
    expect(found.map(({ claim: { id }, verdict }) => [id, verdict])).toEqual([
      ['c-open', 'found'],
      ['c-stray', 'elsewhere'],
      ['c-lost', 'not-found'],
    ]);
  });

  it('is cut at the marks and is whole when put together', () => {
    const pieces = markedText(TEXT, found);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    expect(
      pieces.filter(({ claims }) => claims.length > 0).map(({ text, claims }) => [text, claims]),
    ).toEqual([
      ['empty', ['c-stray']],
      ['opened', ['c-open']],
      ['great assembly', ['c-open']],
    ]);
  });
});

describe('a source in a line', () => {
  it('names author, title, publisher and year', () => {
    expect(sourceLine(SOURCE)).toBe('Lund, Ada. The Hall. North Press. 1950');
  });

  it('says where a claim stands, or that no place was looked up', () => {
    const words = { page: 'p.', table: 'table', nowhere: 'no page', notReopened: 'not re-opened' };
    expect(locatorLine({ page: '259' }, words)).toBe('p. 259');
    expect(locatorLine({ unlocated: 'from memory' }, words)).toBe('no page: from memory');
    expect(locatorLine({ unlocated: 'page not re-opened' }, words)).toBe('not re-opened');
  });
});
