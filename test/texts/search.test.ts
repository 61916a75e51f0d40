import { describe, expect, it } from 'vitest';
import { indexFrom, marksIn, newIndex, passagesOf, prepare, searchIn } from '../../src/texts/index.ts';
import { spellings } from '../../src/texts/spellings.ts';

const person = (id: string, short: string, aliases: string[]) => ({
  id,
  name: `${short} (${id})`,
  short,
  aliases,
  tier: 1,
  fate: { manner: 'unknown' as const },
  claims: ['c'],
});
const PERSONS = [
  person('lund', 'Lundsky', ['Lundski', 'L. D.']),
  person('roth', 'Dzerrothsky', ['Dzierothski']),
];

const TEXT = `The First Board

Lundski spoke for the mono-
poly of trade and lost.

The Second Board

Dzierothski let slip what he knew. Lundsky heard of it.`;
const index = newIndex(passagesOf(prepare('minutes', TEXT)));
const found = (question: string): string[] => searchIn(index, question, PERSONS, 5).map(({ place }) => place);

describe('search', () => {
  it.each([
    ['monopoly', ['the first board']],
    ['monoply', ['the first board']],
    ['Lundsky monopoly', ['the first board']],
    ['Lundskii monopoly', ['the first board']],
    ['Dzerrothsky slip', ['the second board']],
    ['monopoly slip', []],
    ['', []],
  ])('finds %j in %j', (question, places) => expect(found(question)).toEqual(places));

  it('finds the same in an index that was kept', () => {
    const kept = indexFrom(JSON.stringify(index));
    expect(searchIn(kept, 'monopoly', PERSONS, 5).length).toBe(1);
  });

  it('marks the words found', () => {
    expect(marksIn('Lundski spoke', ['lundski'])).toEqual([[0, 7]]);
  });

  it('writes a name in all its ways', () => {
    expect(spellings('L. D. speaks', PERSONS)).toEqual([['l d', 'lundsky', 'lundski', 'lund'], ['speaks']]);
  });
});
