import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { fillPoint } from '../../src/ensemble/points.ts';
import { pointCoordinate, triangular } from '../../src/random/index.ts';
import { flagship } from './scenario.ts';

let c: CompiledScenario;
beforeAll(async () => {
  c = await flagship();
});

describe('a parameter point', () => {
  it.each([
    [1, 0],
    [1, 77],
    [2 ** 40 + 3, 5],
  ])(
    'of seed %d, number %d, has the bits of the triangular draws that its numbers are named for',
    (seed, point) => {
      const values = new Float64Array(c.numbers.length).fill(NaN);
      fillPoint(c, values, seed, point);
      const expected = c.numbers.map(({ low, value, high }, i) =>
        low === high ? value : triangular(pointCoordinate(seed, c.numberHash[i]!, point), low, value, high),
      );
      expect([...values]).toEqual(expected);
    },
  );
});
