import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { patronagePower } from '../../../src/models/coalition/patronagePower.ts';
import { rankedSums } from '../../../src/models/coalition/rankedSums.ts';
import { rulersOf } from '../../../src/models/coalition/rulers.ts';
import { coalitionScratch, strengthsOf } from '../../../src/models/coalition/rulingMask.ts';
import { tiedPower } from '../../../src/models/coalition/tiedPower.ts';
import type { Share } from '../../../src/models/power/rational.ts';
import { luck } from './luck.ts';

const asked = (power: number[], parameters: object = {}) =>
  patronagePower.run(
    { members: power.map((_, i) => 'abcdefghij'[i]!), power },
    patronagePower.parameters.parse(parameters),
    luck(),
  );

const exactly = (shares: readonly Share[]) => shares.map(({ exact }) => exact);

/** Passing on step by step, as the documentation of the thesis does it, until next to nothing is on its way. */
function byPassingOn(own: number[], ties: [number, number][], share: number, cap: number): number[] {
  const count = own.map((_, i) => ties.filter(([giver]) => giver === i).length);
  const handedOn = count.map((ties_) => Math.min(share * ties_, cap));
  const kept = own.map(() => 0);
  let holding = [...own];
  for (let round = 0; round < 400; round += 1) {
    const next = own.map(() => 0);
    holding.forEach((held, i) => {
      kept[i]! += held * (1 - handedOn[i]!);
    });
    for (const [giver, receiver] of ties)
      next[receiver]! += (holding[giver]! * handedOn[giver]!) / count[giver]!;
    holding = next;
  }
  return kept;
}

const anyTied = fc.integer({ min: 2, max: 6 }).chain((members) =>
  fc.record({
    power: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: members, maxLength: members }),
    ties: fc.uniqueArray(
      fc
        .tuple(fc.nat({ max: members - 1 }), fc.nat({ max: members - 1 }))
        .filter(([giver, receiver]) => giver !== receiver),
      { selector: ([giver, receiver]) => giver * members + receiver },
    ),
  }),
);

describe('power through patronage', () => {
  it('gives the vector of the documentation: 42/13 and 49/13', () => {
    const { power } = asked([3, 4, 5], { ties: [['a', 'b']], mutual: true, share: '3/10' });
    expect(exactly(power)).toEqual(['42/13', '49/13', '5']);
  });

  it('gives its second vector, with the post in other hands: 51/13 and 79/13', () => {
    const { power } = asked([3, 7, 2], { ties: [['a', 'b']], mutual: true, share: 0.3 });
    expect(exactly(power)).toEqual(['51/13', '79/13', '2']);
  });

  it('changes nothing without ties', () => {
    expect(exactly(asked([3, 4, 5]).power)).toEqual(['3', '4', '5']);
  });

  it('caps what one member hands on to many', () => {
    const ties = [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ];
    const { given, received } = asked([10, 1, 1, 1], { ties, share: 0.3, cap: 0.6 });
    expect(exactly(given)).toEqual(['6', '0', '0', '0']);
    expect(exactly(received)).toEqual(['0', '2', '2', '2']);
  });

  it('keeps the sum of all power', () => {
    fc.assert(
      fc.property(anyTied, ({ power, ties }) => {
        const own = power.map((part) => new Fraction(part));
        const tied = tiedPower(
          own,
          ties.map(([giver, receiver]) => ({ giver, receiver })),
          { share: new Fraction(3, 10), cap: new Fraction(1, 2) },
        );
        const sum = (parts: readonly Fraction[]) =>
          parts.reduce((all, part) => all.add(part), new Fraction(0)).toFraction();
        expect(sum(tied.power)).toBe(sum(own));
      }),
    );
  });

  it('is where passing on step by step ends', () => {
    fc.assert(
      fc.property(anyTied, ({ power, ties }) => {
        const names = ties.map((pair) => pair.map((i) => 'abcdefghij'[i]!));
        const expected = byPassingOn(power, ties, 0.3, 0.5);
        asked(power, { ties: names }).power.forEach(({ value }, i) => {
          expect(value).toBeCloseTo(expected[i]!, 10);
        });
      }),
    );
  });

  it('can put in power who would not have it alone', () => {
    expect(asked([3, 4, 5]).ruling).toEqual([['a', 'b', 'c']]);
    expect(asked([3, 4, 5], { ties: [['a', 'c']], share: '2/3', cap: '2/3' }).ruling).toEqual([['c']]);
  });
});

it('sums by rank give the same rulers as sums', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom([1, 2], [2, 3], [3, 5]),
      (power, [numerator, denominator]) => {
        const names = (mask: number) => power.flatMap((_, i) => (mask & (1 << i) ? [`${i}`] : []));
        const direct = strengthsOf(
          Float64Array.from(power),
          power.length,
          { numerator: numerator!, denominator: denominator! },
          coalitionScratch(power.length),
        );
        const thirds = power.map((part) => new Fraction(part, 3));
        const ranked = rankedSums(thirds, new Fraction(numerator!, denominator!));
        expect(rulersOf(ranked, names)).toEqual(rulersOf(direct, names));
      },
    ),
  );
});

describe('ties are refused', () => {
  it.each([
    ['with somebody unknown', { ties: [['a', 'z']] }, 'a tie names z, who is no member; members are a, b'],
    ['with oneself', { ties: [['a', 'a']] }, 'a is tied to himself'],
    ['that hand on everything', { share: 1 }, 'share is 1; give a part from 0 to below 1'],
    ['with a cap below nothing', { cap: -0.1 }, 'cap is -0.1; give a part from 0 to below 1'],
  ])('%s', (_, parameters, message) => {
    expect(() => asked([1, 2], parameters)).toThrow(new RangeError(message));
  });
});
