import { expect, it } from 'vitest';
import { bracketsOf, inSides } from '../../web/src/chamber/brackets.ts';
import { seatPlaces } from '../../web/src/chamber/seats.ts';
import { linesOf } from '../../web/src/words/linesOf.ts';

const seat = (person: string | null) => ({ person });
const SIDES = [
  { label: 'Keep it', persons: ['ann', 'bo'] },
  { label: 'Drop it', persons: ['cy'] },
  { label: 'Elsewhere', persons: ['zoe'] },
];
const seats = inSides(['cy', null, 'dee', 'bo', 'ann'].map(seat), SIDES);

it('seats those together who wanted the same, unnamed seats last', () => {
  expect(seats.map(({ seat: { person } }) => person)).toEqual(['bo', 'ann', 'dee', 'cy', null]);
});

it('brackets each side that has a seat, and no other, without meeting', () => {
  const places = seatPlaces(seats.length);
  const brackets = bracketsOf(seats, places);
  expect(brackets.map(({ letter, side }) => [letter, SIDES[side]!.label])).toEqual([
    ['a', 'Keep it'],
    ['b', 'Drop it'],
  ]);
  const [keep, drop] = brackets;
  expect(keep!.from).toBe(0);
  expect(keep!.to).toBeGreaterThan(places[1]!.turn);
  expect(keep!.to).toBeLessThan(drop!.from);
  expect(drop!.from).toBeLessThan(places[3]!.turn);
  expect(drop!.to).toBeLessThan(places[4]!.turn);
});

it('brackets nothing where nobody took a side', () => {
  expect(bracketsOf(inSides([seat('ann')], []), seatPlaces(1))).toEqual([]);
});

it('breaks what a letter stands for between words', () => {
  expect(linesOf('Keep the monopoly of trade', 12)).toEqual(['Keep the', 'monopoly of', 'trade']);
  expect(linesOf('monopoly', 3)).toEqual(['monopoly']);
});
