// The parts that count: table and tree against each other, remainders, quadrature, limits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSwings } from '../../../src/models/power/countSwings.ts';
import { gaussLegendre } from '../../../src/models/power/gaussLegendre.ts';
import { johnston } from '../../../src/models/power/johnston.ts';
import { fromResidues, moduliFor } from '../../../src/models/power/residues.ts';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { tableSwingsBySize } from '../../../src/models/power/tableSwings.ts';
import { treeSwingsBySize } from '../../../src/models/power/treeSwings.ts';
import { byDefinition } from './byDefinition.ts';
import { anyGame, anyWeighted, electoralCollege, nameOf, weighted } from './games.ts';
import { answerOf } from './run.ts';

describe('counting swings', () => {
  it('gives by table and by tree the same, size by size', () => {
    fc.assert(
      fc.property(anyWeighted(12), (game) => {
        expect(tableSwingsBySize(game.majorities[0]!)).toEqual(treeSwingsBySize(game));
      }),
    );
  });

  it('gives by table and by tree the same for 51 players', () => {
    expect(tableSwingsBySize(electoralCollege.majorities[0]!)).toEqual(treeSwingsBySize(electoralCollege));
  });

  it('counts the coalitions that win, with any number of majorities', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        expect(Number(countSwings(game).winning)).toBe(byDefinition(game).winning);
      }),
    );
  });

  it('counts beyond 2^53: of 121 equals, C(120, 60) coalitions need each', () => {
    const { swings, winning } = countSwings(weighted(61, ...Array<number>(121).fill(1)));
    let expected = 1n;
    for (let k = 1n; k <= 60n; k += 1n) expected = (expected * (60n + k)) / k;
    expect(new Set(swings)).toEqual(new Set([expected]));
    expect(winning).toBe(2n ** 120n);
  });

  it('takes weights too large for a table', () => {
    const millions = weighted(60_000_002, 50_000_000, 40_000_000, 20_000_000, 10_000_001);
    expect(countSwings(millions)).toEqual(countSwings(weighted(7, 5, 4, 2, 1)));
  });

  it('refuses more than 52 players where only the tree would do', () => {
    const weights = Array.from({ length: 53 }, (_, player) => player + 1);
    const twice = { weights, quota: 700 };
    const game = { players: weights.map((_, player) => nameOf(player)), majorities: [twice, twice] };
    expect(() => answerOf(shapleyShubik, game)).toThrow(
      new RangeError('53 players with several majorities or very large weights: at most 52 can be counted'),
    );
  });

  it('refuses a tree of more than a million nodes', () => {
    const weights = Array.from({ length: 52 }, (_, player) => 1_000_000_007 * (player + 1) + player * player);
    const quota = Math.floor(weights.reduce((sum, weight) => sum + weight, 0) / 2);
    expect(() => answerOf(shapleyShubik, weighted(quota, ...weights))).toThrow(/more than 1000000 different/);
  });

  it('refuses to go through the coalitions of 26 players of different weight', () => {
    const weights = Array.from({ length: 26 }, (_, player) => player + 1);
    expect(() => answerOf(johnston, weighted(176, ...weights))).toThrow(
      new RangeError(
        'this index looks at every coalition, and 26 players of 26 different weights have more than 2^25 ' +
          '(25 players, if all differ); let some vote as blocs, or use shapley-shubik or banzhaf',
      ),
    );
  });

  it('goes through those of 60 players of two weights', () => {
    const weights = [...Array<number>(10).fill(5), ...Array<number>(50).fill(1)];
    const { index } = answerOf(johnston, weighted(51, ...weights));
    expect(index.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 13);
  });
});

describe('remainders', () => {
  it('give back any whole number within the range of their moduli', () => {
    const moduli = moduliFor(300);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 300n }), (whole) => {
        const residues = moduli.map((modulus) => Number(whole % BigInt(modulus)));
        expect(fromResidues(residues, moduli)).toBe(whole);
      }),
    );
  });

  it('need one modulus below 2^52', () => {
    expect(moduliFor(51)).toEqual([2 ** 52]);
    expect(moduliFor(52)).toHaveLength(2);
  });
});

describe('Gauss-Legendre quadrature', () => {
  it('has the nodes and weights of the handbook', () => {
    const { nodes, weights } = gaussLegendre(3);
    // 25.4.30 with n = 3, moved from [-1, 1] to [0, 1].
    [0.7745966692414834, 0, -0.7745966692414834].forEach((x, node) => {
      expect(nodes[node]).toBeCloseTo((1 - x) / 2, 15);
    });
    [5 / 18, 4 / 9, 5 / 18].forEach((weight, node) => {
      expect(weights[node]).toBeCloseTo(weight, 15);
    });
  });

  it.each([1, 2, 7, 14, 50, 51, 94])('with %i nodes integrates every power it must', (count) => {
    const { nodes, weights } = gaussLegendre(count);
    const powers = new Float64Array(count).fill(1);
    for (let degree = 0; degree < 2 * count; degree += 1) {
      const integral = powers.reduce((sum, power, node) => sum + power * weights[node]!, 0);
      expect(Math.abs(integral - 1 / (degree + 1))).toBeLessThan(2e-15);
      powers.forEach((power, node) => {
        powers[node] = power * nodes[node]!;
      });
    }
  });
});
