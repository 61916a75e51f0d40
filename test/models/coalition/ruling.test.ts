import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearEqualSizes } from '../../../src/models/coalition/nearEqualSizes.ts';
import { rulingCoalition } from '../../../src/models/coalition/rulingCoalition.ts';
import { coalitionScratch, rulingMask } from '../../../src/models/coalition/rulingMask.ts';
import { rational } from '../../../src/models/power/rational.ts';
import { luck } from './luck.ts';

/** Members named after their powers. */
const asked = (power: number[], parameters: object = {}) =>
  rulingCoalition.run(
    { members: power.map(String), power },
    rulingCoalition.parameters.parse({ draws: 0, ...parameters }),
    luck(),
  );

const rulers = (power: number[], parameters: object = {}) =>
  asked(power, parameters)
    .ruling.map((names) => names.join(' '))
    .join(' | ');

/** The definition, set by set and by recursion, with whole numbers: alpha = top / bottom. */
function byDefinition(power: readonly number[], top: number, bottom: number): number[] {
  const sum = (set: number) => power.reduce((all, part, i) => all + (set & (1 << i) ? part : 0), 0);
  const known = new Map<number, number[]>();
  const phi = (set: number): number[] => {
    const before = known.get(set);
    if (before !== undefined) return before;
    const candidates = [set];
    for (let part = 1; part < set; part += 1) {
      if ((part & set) !== part || bottom * sum(part) <= top * sum(set)) continue;
      if (phi(part).includes(part)) candidates.push(part);
    }
    const least = Math.min(...candidates.map(sum));
    const result = candidates.filter((part) => sum(part) === least);
    known.set(set, result);
    return result;
  };
  return phi((1 << power.length) - 1);
}

const anyPowers = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 });
const anyAlpha = fc.constantFrom([1, 2], [3, 5], [2, 3], [7, 10], [4, 5]);

describe('the ruling coalition', () => {
  it.each([
    [[3, 4], '4'],
    [[3, 4, 5], '3 4 5'],
    [[2, 5, 8], '8'],
    [[3, 4, 5, 6], '3 4 5'],
    [[3, 4, 5, 10], '3 4 5'],
    [[3, 4, 5, 10, 20], '3 4 5 10 20'],
    [[2, 5, 7, 20], '20'],
    [[5, 6, 7, 8, 9], '5 6 7'],
    [[100, 101, 102, 103, 104, 105, 106, 107], '100 101 102 103 104 105 106'],
  ])('of %j is %s', (power, expected) => {
    expect(rulers(power)).toBe(expected);
  });

  it.each([
    ['3/5', '4 5', '3 4 10', '4 10 20'],
    [0.6, '4 5', '3 4 10', '4 10 20'],
    ['2/3', '4 5', '5 10', '10 20'],
    ['7/10', '4 5', '3 4 10', '10 20'],
    ['4/5', '3 4 5', '4 5 10', '3 5 10 20'],
  ])('with alpha = %s', (alpha, three, four, five) => {
    expect(rulers([3, 4, 5], { alpha })).toBe(three);
    expect(rulers([3, 4, 5, 10], { alpha })).toBe(four);
    expect(rulers([3, 4, 5, 10, 20], { alpha })).toBe(five);
  });

  it('is what the definition says', () => {
    fc.assert(
      fc.property(anyPowers, anyAlpha, (power, [top, bottom]) => {
        const members = power.map((_, i) => `m${i}`);
        const { ruling, generic } = rulingCoalition.run(
          { members, power },
          rulingCoalition.parameters.parse({ alpha: `${top}/${bottom}`, draws: 0 }),
          luck(),
        );
        const expected = byDefinition(power, top!, bottom!);
        expect(ruling).toEqual(expected.map((set) => members.filter((_, i) => set & (1 << i))));
        expect(generic).toBe(expected.length === 1);
      }),
    );
  });

  it('rules itself: asked again among those who rule, it is unchanged', () => {
    fc.assert(
      fc.property(anyPowers, anyAlpha, (power, [top, bottom]) => {
        const alpha = `${top}/${bottom}`;
        for (const names of asked(power, { alpha }).ruling) {
          expect(rulers(names.map(Number), { alpha })).toBe(names.join(' '));
        }
      }),
    );
  });

  it('wins: it has more than alpha of all power', () => {
    fc.assert(
      fc.property(anyPowers, anyAlpha, (power, [top, bottom]) => {
        const all = power.reduce((sum, part) => sum + part, 0);
        for (const names of asked(power, { alpha: `${top}/${bottom}` }).ruling) {
          expect(names.reduce((sum, name) => sum + Number(name), 0) * bottom!).toBeGreaterThan(all * top!);
        }
      }),
    );
  });
});

describe('what is not settled is said', () => {
  it('ties: of three equals any two rule', () => {
    const answer = asked([1, 1, 1]);
    expect(answer.generic).toBe(false);
    expect(answer.ruling).toHaveLength(3);
  });

  it('ties among different sets', () => {
    expect(rulers([5, 6, 7, 8, 9, 10])).toBe('6 8 9 | 6 7 10 | 5 8 10');
  });

  it('boundaries: exactly half is not more than half', () => {
    const answer = asked([2, 5, 7]);
    expect(answer.ruling).toEqual([['2', '5', '7']]);
    expect(answer.boundaries).toEqual([{ coalition: ['7'], within: ['2', '5', '7'] }]);
    expect(answer.ifBoundariesWon).toEqual([['7']]);
  });

  it('boundaries at a third, which no decimal gives', () => {
    expect(asked([3, 4, 5], { alpha: '2/3' }).boundaries).toEqual([
      { coalition: ['3', '5'], within: ['3', '4', '5'] },
    ]);
    expect(asked([3, 4, 5], { alpha: 0.6666 }).boundaries).toEqual([]);
  });
});

describe('a range of powers', () => {
  it('has one coalition where nothing is near an edge', () => {
    const { range } = asked([3, 4, 5], { spread: 0.05, draws: 50 });
    expect(range!.coalitions).toEqual([{ members: ['3', '4', '5'], share: 1 }]);
    expect(range!.rules).toEqual([1, 1, 1]);
  });

  it('shows a knife edge as a knife edge', () => {
    const { range } = asked([2, 5, 7], { spread: 0.1, draws: 400 });
    expect(range!.coalitions).toHaveLength(2);
    expect(range!.coalitions[0]!.share).toBeLessThan(0.6);
    expect(range!.rules[2]).toBe(1);
  });

  it('is left out when no draws are wanted', () => {
    expect(asked([3, 4, 5], { draws: 0 })).not.toHaveProperty('range');
  });

  it('names every draw by member and number, so that one more draw changes none', () => {
    const names: string[] = [];
    const note = (subject: number, occasion: number) => {
      names.push(`${subject} ${occasion}`);
      return 0.5;
    };
    const parameters = rulingCoalition.parameters.parse({ draws: 2 });
    rulingCoalition.run({ members: ['a', 'b'], power: [1, 2] }, parameters, note);
    expect(names).toEqual(['0 0', '1 0', '0 1', '1 1']);
  });
});

describe('sizes among near-equals', () => {
  it.each([
    ['1/2', [1, 3, 7, 15, 31]],
    ['3/5', [1, 2, 4, 7, 12, 21]],
    ['2/3', [1, 2, 4, 7, 11, 17, 26]],
    ['3/4', [1, 2, 3, 5, 7, 10, 14, 19, 26]],
    ['4/5', [1, 2, 3, 4, 6, 8, 11, 14, 18, 23, 29]],
  ])('for alpha = %s', (alpha, sizes) => {
    expect(nearEqualSizes(rational(alpha), 31)).toEqual(sizes);
  });

  it.each(['1/2', '3/5', '2/3', '3/4', '4/5'])('are those the algorithm finds, for alpha = %s', (alpha) => {
    const found = Array.from({ length: 12 }, (_, i) => i + 1).filter((size) => {
      const power = Array.from({ length: size }, (_, i) => 1000 + i);
      return rulers(power, { alpha }) === power.join(' ');
    });
    expect(found).toEqual(nearEqualSizes(rational(alpha), 12));
  });
});

describe('rulingMask', () => {
  it('gives what the model gives, with one scratch for groups of all sizes', () => {
    const scratch = coalitionScratch(7);
    const found = { mask: 0, generic: true };
    fc.assert(
      fc.property(anyPowers, anyAlpha, (power, [numerator, denominator]) => {
        const alpha = { numerator: numerator!, denominator: denominator! };
        rulingMask(Float64Array.from(power), power.length, alpha, scratch, found);
        const answer = asked(power, { alpha: `${numerator}/${denominator}` });
        expect(power.filter((_, i) => found.mask & (1 << i)).map(String)).toEqual(answer.ruling[0]);
        expect(found.generic).toBe(answer.generic);
      }),
    );
  });

  it('refuses a scratch for 17', () => {
    expect(() => coalitionScratch(17)).toThrow(
      new RangeError('17 members; ruling coalitions are found among 1 to 16'),
    );
  });
});

describe('powers are refused', () => {
  it.each([
    ['of nobody', () => asked([]), '0 members; ruling coalitions are found among 1 to 16'],
    [
      'of nothing',
      () => asked([1, 0]),
      'the power of 0 is 0; give whole numbers above zero, scaled up where needed',
    ],
    [
      'in fractions',
      () => asked([1, 2.5]),
      'the power of 2.5 is 2.5; give whole numbers above zero, scaled up where needed',
    ],
    [
      'with alpha below a half',
      () => asked([1, 2], { alpha: 0.4 }),
      'alpha is 0.4; give a share of power from 1/2 to below 1',
    ],
    [
      'with alpha = 1',
      () => asked([1, 2], { alpha: 1 }),
      'alpha is 1; give a share of power from 1/2 to below 1',
    ],
    [
      'too fine to compare',
      () => asked([1, 2 ** 52]),
      'a total power of 4503599627370497 and alpha = 1/2 are too fine to compare exactly; round them',
    ],
  ])('%s', (_, ask, message) => {
    expect(ask).toThrow(new RangeError(message));
  });
});
