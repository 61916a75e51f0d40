import { describe, expect, it } from 'vitest';
import { type GroupWorths, groupWorths, sampleOf, weighCauses } from '../../src/analysis/index.ts';
import { outcomeRows } from './rows.ts';

/** Groups in which the worths of all sets are as told, give or take a little that averages out. */
const groups = (worths: readonly number[], count = 40, noise = 0.01): GroupWorths[] =>
  Array.from({ length: count }, (_, g) => ({
    weight: 1,
    worths: Float64Array.from(worths, (worth, set) => worth + (((g + set) % 2) - 0.5) * 2 * noise),
  }));

describe('weighCauses', () => {
  it('finds what was put in: one cause that carries all, one that does nothing', () => {
    const { causes, actual, neutral } = weighCauses(groups([0.1, 0.7, 0.1, 0.7]));
    expect(actual.estimate).toBeCloseTo(0.7, 6);
    expect(neutral.estimate).toBeCloseTo(0.1, 6);
    expect(causes.map(({ cause, verdict, letters }) => [cause, verdict, letters])).toEqual([
      [0, 'necessary here', 'a'],
      [1, 'cannot tell', 'b'],
    ]);
    expect(causes[0]!.contribution.estimate).toBeCloseTo(0.6, 6);
    expect(causes[0]!.alone.estimate).toBeCloseTo(0.6, 6);
  });

  it('calls two that replace each other interchangeable, with one letter and a negative interaction', () => {
    const { causes, pair } = weighCauses(groups([0.1, 0.6, 0.6, 0.6]));
    expect(causes.map(({ verdict }) => verdict)).toEqual(['interchangeable', 'interchangeable']);
    expect(causes.map(({ letters }) => letters)).toEqual(['a', 'a']);
    expect(pair!.interaction.estimate).toBeCloseTo(-0.5, 6);
  });

  it('calls a cause that only adds a little helpful, and one that holds back working against', () => {
    const { causes } = weighCauses(groups([0.4, 0.5, 0.3, 0.4]));
    expect(causes.map(({ cause, verdict }) => [cause, verdict])).toEqual([
      [0, 'helpful'],
      [1, 'works against'],
    ]);
  });

  it('cannot tell anything from one group', () => {
    const { causes } = weighCauses(groups([0.1, 0.7], 1));
    expect(causes[0]!.verdict).toBe('cannot tell');
  });

  it('has intervals that hold the truth in about 95 of 100 experiments', () => {
    let held = 0;
    const random = congruential(7);
    for (let trial = 0; trial < 400; trial += 1) {
      const drawn = Array.from({ length: 24 }, () => ({
        weight: 1,
        worths: Float64Array.from(
          [0.2, 0.5],
          (p) => (random() < p ? 1 : 0) * 0.5 + (random() < p ? 1 : 0) * 0.5,
        ),
      }));
      const { low, high } = weighCauses(drawn).causes[0]!.contribution;
      if (low <= 0.3 && 0.3 <= high) held += 1;
    }
    expect(held / 400).toBeGreaterThan(0.91);
    expect(held / 400).toBeLessThan(0.985);
  });
});

describe('groupWorths', () => {
  it('counts the outcome point by point, by weight', () => {
    const sample = sampleOf(outcomeRows([true, false, true, true], 2, [0, Math.log(3), 0, 0]));
    const counted = groupWorths(sample, [() => false, (row) => [true, false, true, true][row]!]);
    expect(counted.map(({ worths }) => [...worths])).toEqual([
      [0, expect.closeTo(0.25, 9)],
      [0, 1],
    ]);
  });
});

/** A plain linear congruential sequence: the statistics of the test need chance, not quality. */
function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
