import { describe, expect, it } from 'vitest';
import { type Cell, sampleOf, swapShares, twoWayShares } from '../../src/analysis/index.ts';
import { DRAW_KIND, makeStream, uniform } from '../../src/random/index.ts';
import { CAST, rowsOf } from './rows.ts';

const stream = makeStream(7);
const PLACES = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/**
 * Rows of a swap test: the three people are put into two offices and one place without an office, and lead as `leaderOf`
 * says from who is chair, who treasurer, and a draw.
 */
function swapRows(rows: number, leaderOf: (chair: number, treasury: number, u: number) => number) {
  const orders = Array.from(
    { length: rows },
    (_, row) => PLACES[Math.floor(6 * uniform(stream, DRAW_KIND.swap, row, 1))]!,
  );
  return rowsOf({
    point: orders.map((_, row) => row),
    'swapped.chair': orders.map((order) => order[0]!),
    'swapped.treasury': orders.map((order) => order[1]!),
    'leader.standard': orders.map((order, row) =>
      leaderOf(order[0]!, order[1]!, uniform(stream, DRAW_KIND.effect, row, 2)),
    ),
  });
}

const sharesOf = (leaderOf: (chair: number, treasury: number, u: number) => number) =>
  swapShares(sampleOf(swapRows(3000, leaderOf)), CAST, ['chair', 'treasury']);

describe('swapShares', () => {
  it('gives everything to the office where the office decides', () => {
    const { variance, offices } = sharesOf((chair) => chair);
    expect(variance!.office).toBeCloseTo(1, 2);
    expect(variance!.person).toBeLessThan(0.01);
    expect(offices[0]).toMatchObject({ office: 'chair', probability: 1 });
    expect(offices[1]).toMatchObject({ office: 'treasury', probability: 0 });
  });

  it('gives everything to the person where the person decides', () => {
    const { variance, persons } = sharesOf(() => 2);
    expect(variance!.person).toBeCloseTo(1, 2);
    expect(variance!.office).toBeLessThan(0.01);
    expect(persons[0]).toMatchObject({ person: 'cleo', probability: 1 });
  });

  it('gives everything to chance where dice decide', () => {
    const { variance } = sharesOf((_chair, _treasury, u) => Math.floor(u * 3));
    expect(variance!.chance).toBeGreaterThan(0.98);
  });

  it('sees what only a certain person makes of a certain office', () => {
    const { variance } = sharesOf((chair) => (chair === 0 ? 0 : -1));
    expect(variance!.together).toBeGreaterThan(0.3);
  });

  it('shares out everything, and says nothing where nobody ever leads', () => {
    const { variance } = sharesOf((chair, _treasury, u) => (u < 0.6 ? chair : 1));
    expect(variance!.office + variance!.person + variance!.together + variance!.chance).toBeCloseTo(1, 12);
    expect(variance!.office).toBeGreaterThan(variance!.person);
    expect(variance!.person).toBeGreaterThan(0.05);
    expect(sharesOf(() => -1).variance).toBeNull();
  });

  it('leaves out who never moves', () => {
    const rows = swapRows(200, (chair) => chair);
    const cast = { ...CAST, persons: [...CAST.persons, 'dan'] };
    const { persons } = swapShares(sampleOf(rows), cast, ['chair', 'treasury']);
    expect(persons.map(({ person }) => person)).not.toContain('dan');
  });
});

describe('twoWayShares', () => {
  it('divides a balanced layout as the textbook does', () => {
    // Means 0.9 0.5 / 0.5 0.1: rows and columns each explain 0.04 of 0.25, nothing together.
    const cells: Cell[] = [0.9, 0.5, 0.5, 0.1].map((mean, i) => ({
      row: Math.floor(i / 2),
      column: i % 2,
      weight: 1,
      mean,
    }));
    const shares = twoWayShares(cells, 1e9)!;
    expect(shares.row).toBeCloseTo(0.16, 6);
    expect(shares.column).toBeCloseTo(0.16, 6);
    expect(shares.together).toBeCloseTo(0, 6);
    expect(shares.chance).toBeCloseTo(0.68, 6);
  });
});
