// Whose the posts are on the documented date, asked of histories.
import { expect, it } from 'vitest';
import { askHoldings } from '../../src/ensemble/index.ts';
import { compileToy } from '../engine/toyWorld.ts';

const compiled = compileToy();
const central = Float64Array.from(compiled.numbers, ({ value }) => value);
const how = { seed: 1, lucks: 1, native: null };
const held = (office: string, startShare?: number): number => {
  const values = central.slice();
  if (startShare !== undefined)
    values[compiled.numbers.findIndex(({ path }) => path === 'patronage.startShare')] = startShare;
  return askHoldings(compiled, { pool: 'branches', office }, [values], how)[0]!;
};

it('finds more clients where the office had more from the start', () => {
  expect(held('registrar', 0.8)).toBeGreaterThan(held('registrar', 0.1) + 0.4);
});

it('refuses a pool or office that is not there', () => {
  expect(() => held('nobody')).toThrow(RangeError);
});
