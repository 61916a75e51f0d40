import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condorcetElection, ELECTIONS } from '../../../src/models/spatial/pce.ts';
import { VICTORY_MODELS, victory } from '../../../src/models/spatial/victory.ts';
import { elected } from './plain.ts';

/** Strengths of three options in KTAB's demonstration, printed with the probabilities below. */
const THREE = Float64Array.of(0, 12.099, 54.921, 10.333, 0, 27.079, 5.007, 55.047, 0);

const rounded = (probability: Float64Array): number[] => Array.from(probability, (p) => Number(p.toFixed(4)));

/** A form, a model of victory, and strengths of 1 to 7 options. */
const elections = fc
  .tuple(fc.constantFrom(...ELECTIONS), fc.constantFrom(...VICTORY_MODELS), fc.integer({ min: 1, max: 7 }))
  .chain(([form, model, options]) =>
    fc.record({
      form: fc.constant(form),
      model: fc.constant(model),
      options: fc.constant(options),
      strength: fc.array(fc.double({ min: 0.5, max: 500, noNaN: true }), {
        minLength: options * options,
        maxLength: options * options,
      }),
    }),
  );

/** What two ways of adding up may differ by: one of them may take a last round that the other does not. */
const SETTLED = { Conditional: 1e-12, MarkovUniform: 1e-6, MarkovIncentive: 1e-8 } as const;

describe('a probabilistic Condorcet election', () => {
  it.each([
    ['Conditional', [0.8659, 0.1241, 0.01]],
    ['MarkovUniform', [0.6351, 0.2148, 0.1501]],
    ['MarkovIncentive', [0.5094, 0.2796, 0.211]],
  ] as const)('over three options has the printed %s probabilities', (form, printed) => {
    expect(rounded(condorcetElection(THREE, 3, 'Square', form))).toEqual(printed);
  });

  it.each(ELECTIONS)('over two options is the chance of victory itself (%s)', (form) => {
    const probability = condorcetElection(Float64Array.of(0, 51.212, 19.714, 0), 2, 'Square', form);
    expect(rounded(probability)).toEqual([0.8709, 0.1291]);
    expect(probability[0]).toBeCloseTo(victory('Square', 51.212, 19.714), 5);
  });

  it('over one option elects it', () => {
    for (const form of ELECTIONS)
      expect(condorcetElection(Float64Array.of(1e-8), 1, 'Linear', form)[0]).toBe(1);
  });

  it('gives probabilities that add up to one, and those of the plain formula', () => {
    fc.assert(
      fc.property(elections, ({ form, model, options, strength }) => {
        const ours = condorcetElection(Float64Array.from(strength), options, model, form);
        const table = Array.from({ length: options }, (_, i) =>
          strength.slice(i * options, (i + 1) * options),
        );
        expect(ours.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
        elected(table, model, form).forEach((p, i) => {
          expect(Math.abs(ours[i]! - p)).toBeLessThanOrEqual(SETTLED[form]);
        });
      }),
    );
  });

  it('does not care in which order options stand', () => {
    fc.assert(
      fc.property(elections, ({ form, model, options, strength }) => {
        const turned = Float64Array.from(strength, (_, at) => {
          const row = options - 1 - Math.floor(at / options);
          return strength[row * options + (options - 1 - (at % options))]!;
        });
        const ours = condorcetElection(Float64Array.from(strength), options, model, form);
        const reversed = condorcetElection(turned, options, model, form).toReversed();
        ours.forEach((p, i) => {
          expect(Math.abs(reversed[i]! - p)).toBeLessThanOrEqual(SETTLED[form]);
        });
      }),
    );
  });

  it('keeps ratios where products of chances are too small for a number', () => {
    // the first of 200 beats each other by 1000 to 1, the others are even
    const options = 200;
    const strength = Float64Array.from({ length: options * options }, (_, at) =>
      at % options === 0 && at > 0 ? 1 : at < options ? 1000 : 7,
    );
    const probability = condorcetElection(strength, options, 'Octic', 'Conditional');
    expect(probability[0]).toBe(1);
    expect(probability[1]! / (1e-24 * 2 ** -198)).toBeCloseTo(1, 10);
    // a product of 1200 halves is no number any more, yet all are as likely
    const even = new Float64Array(1200 * 1200).fill(1);
    expect(condorcetElection(even, 1200, 'Linear', 'Conditional')[7]).toBeCloseTo(1 / 1200, 15);
  });
});
