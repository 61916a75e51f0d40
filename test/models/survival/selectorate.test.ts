import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorate } from '../../../src/models/survival/selectorate.ts';
import { answerOf } from '../power/run.ts';

const asked = (parameters: object = {}) =>
  answerOf(selectorate, undefined, { population: 100_000, ...parameters });

const anyRegime = fc
  .record({
    coalition: fc.integer({ min: 1, max: 500 }),
    outside: fc.integer({ min: 0, max: 5000 }),
    price: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    patience: fc.double({ min: 0, max: 0.99, noNaN: true }),
    tax: fc.double({ min: 0.01, max: 0.95, noNaN: true }),
  })
  .map(({ outside, ...rest }) => ({ ...rest, selectorate: rest.coalition + outside }));

/** What a member of the coalition gets for good, if the challenger is answered by spending `leader` each period. */
function balance(
  { coalition, selectorate: all, patience }: { coalition: number; selectorate: number; patience: number },
  answer: ReturnType<typeof asked>,
) {
  const { leader, challenger } = answer;
  const norm = coalition / all;
  const staying = leader.worth / (1 - patience);
  const later = norm * leader.worth + (1 - norm) * Math.sqrt(leader.publicGood);
  return { staying, deserting: challenger.worth + (patience * later) / (1 - patience) };
}

describe('the price of loyalty', () => {
  it.each([
    [10, 50, 10, 0.9, 0.047259],
    [10, 50, 100, 0.9, 0.017564],
    [10, 50, 100, 0.5, 0.33518],
    [10, 1000, 100, 0.5, 0.277008],
    [50, 100, 10, 0.9, 0.326531],
    [500, 1000, 10, 0.9, 0.844412],
    [3, 21, 100, 0.5, 0.297896],
    [7, 13, 100, 0.9, 0.041955],
  ])(
    'for %i of %i at price %f and patience %f is %f of the revenue',
    (coalition, all, price, patience, share) => {
      expect(asked({ coalition, selectorate: all, price, patience }).spentShare).toBeCloseTo(share, 6);
    },
  );

  it('makes staying and deserting worth the same', () => {
    fc.assert(
      fc.property(anyRegime, (regime) => {
        const { staying, deserting } = balance(regime, asked(regime));
        expect(staying / deserting).toBeCloseTo(1, 10);
      }),
    );
  });

  it('rises with the coalition and falls with the selectorate', () => {
    fc.assert(
      fc.property(anyRegime, (regime) => {
        fc.pre(regime.patience > 0.01);
        const { spentShare } = asked(regime);
        const wider = asked({ ...regime, selectorate: regime.selectorate + 100 });
        const larger = asked({
          ...regime,
          coalition: regime.coalition + 1,
          selectorate: regime.selectorate + 1,
        });
        expect(wider.spentShare).toBeLessThan(spentShare);
        expect(asked({ ...regime, selectorate: regime.selectorate + 1 }).spentShare).toBeLessThanOrEqual(
          larger.spentShare,
        );
      }),
    );
  });

  it('is everything where deserters are sure to be needed, or care for nothing later', () => {
    expect(asked({ coalition: 50, selectorate: 50 })).toMatchObject({
      spentShare: 1,
      kept: 0,
      loyaltyNorm: 1,
    });
    expect(asked({ patience: 0 }).spentShare).toBe(1);
  });

  it('is spent, all of it, on what costs just that', () => {
    fc.assert(
      fc.property(anyRegime, (regime) => {
        const { leader, revenue, kept } = asked(regime);
        const cost = regime.price * leader.publicGood + regime.coalition * leader.privateGood;
        expect(cost + kept).toBeCloseTo(revenue, 6);
      }),
    );
  });

  it('cannot buy more by another mix of goods', () => {
    fc.assert(
      fc.property(anyRegime, fc.double({ min: 0, max: 1, noNaN: true }), (regime, part) => {
        const { challenger, revenue } = asked(regime);
        const worth =
          Math.sqrt((part * revenue) / regime.price) + Math.sqrt(((1 - part) * revenue) / regime.coalition);
        expect(worth).toBeLessThanOrEqual(challenger.worth * (1 + 1e-12));
      }),
    );
  });
});

describe('work', () => {
  it('is the part of the day that leaves residents best off', () => {
    const { effort, revenue } = asked({ tax: 0.3 });
    const worth = (e: number) => Math.sqrt(0.7 * e) + Math.sqrt(1 - e);
    expect(effort).toBeCloseTo(0.7 / 1.7, 14);
    for (const other of [effort - 0.01, effort + 0.01]) expect(worth(other)).toBeLessThan(worth(effort));
    expect(revenue).toBeCloseTo(100_000 * 0.3 * effort, 8);
  });
});

it('refuses a coalition that is larger than the selectorate', () => {
  expect(() => asked({ coalition: 60 })).toThrow(
    new RangeError(
      'a coalition of 60 in a selectorate of 50 in a population of 100000: each must fit in the next',
    ),
  );
});
