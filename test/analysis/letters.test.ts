import { expect, it } from 'vitest';
import { letters } from '../../src/analysis/index.ts';

/** Items at these values differ when they are more than one apart. */
const at = (values: readonly number[]): string[] =>
  letters(values.length, (i, j) => Math.abs(values[i]! - values[j]!) > 1);

it('gives all the same letter when none differ', () => expect(at([3, 2.8, 2.5])).toEqual(['a', 'a', 'a']));
it('gives each a letter of its own when all differ', () => expect(at([9, 6, 3])).toEqual(['a', 'b', 'c']));
it('lets one in the middle share letters with both sides', () =>
  expect(at([2, 1.2, 0.5])).toEqual(['a', 'ab', 'b']));
it('starts no second letter inside a run', () => expect(at([2, 1.9, 1.8, -3])).toEqual(['a', 'a', 'a', 'b']));
it('of nothing is nothing', () => expect(at([])).toEqual([]));
