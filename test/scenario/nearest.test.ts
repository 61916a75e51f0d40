import { expect, it } from 'vitest';
import { nearest } from '../../src/scenario/index.ts';

it.each([
  ['orgburro', ['politburo', 'orgburo', 'secretariat'], 'orgburo'],
  ['nmae', ['name', 'note'], 'name'],
  ['bne', ['ben', 'bee'], 'ben'],
  ['xyz', ['name', 'note'], undefined],
  ['cat', ['car', 'bat'], 'bat'],
  ['', ['a'], 'a'],
  ['x'.repeat(200), ['x'], undefined],
  ['name', [], undefined],
])('of %j, %j has the nearest %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

it('takes the same candidate in whatever order they come', () => {
  expect(nearest('cat', ['car', 'bat'])).toBe(nearest('cat', ['bat', 'car']));
});
