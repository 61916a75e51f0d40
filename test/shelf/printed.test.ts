// Whether a computed value is the printed one, by the digits that were printed.
import { expect, it } from 'vitest';
import { isPrinted } from '../../src/shelf/index.ts';

it.each([
  ['8.4', 8.4159, 'rounded', true],
  ['8.4', 8.45, 'rounded', true], // a half may have gone either way
  ['8.4', 8.4501, 'rounded', false],
  ['9.9', 9.96198, 'truncated', true],
  ['9.9', 9.96198, 'rounded', false],
  ['9.9', 9.89999, 'truncated', false],
  ['-0.4', -0.459, 'truncated', true],
  ['-0.4', 0.459, 'truncated', false],
  ['0.0', -0.04, 'truncated', true],
  ['12', 12.4, 'rounded', true],
  ['.25', 0.2512, 'rounded', true],
  ['1.5e-2', 0.01512, 'rounded', true],
  ['1.5e-2', 0.0159, 'rounded', false],
  ['0.5', 0.5, 'exact', true],
  ['0.5', 0.5000001, 'exact', false],
  ['2/3', 2 / 3, 'rounded', true],
  ['2/3', 0.66667, 'rounded', false],
  ['Ada', 'Ada', 'rounded', true],
  ['Ada', 'Bo', 'rounded', false],
  ['true', true, 'rounded', true],
  ['1', 'refused', 'rounded', false],
] as const)('%s for %j, %s: %s', (printed, computed, rounding, same) => {
  expect(isPrinted(printed, computed, rounding)).toBe(same);
});

it('a tolerance goes to either side', () => {
  expect([0.24, 0.26, 0.2601].map((value) => isPrinted('0.25', value, 'within', 0.01))).toEqual([
    true,
    true,
    false,
  ]);
});

it('fractions are compared exactly, whatever form they are printed in', () => {
  const share = { exact: '7/30', value: 7 / 30 };
  expect(
    ['7/30', '14/60', '0.2333', '7/31', '0.234'].map((printed) => isPrinted(printed, share, 'rounded')),
  ).toEqual([true, true, true, false, false]);
  expect(isPrinted('4/2', { exact: '2', value: 2 }, 'rounded')).toBe(true);
  expect(isPrinted('1/3', { value: 1 / 3 }, 'rounded')).toBe(true);
});
