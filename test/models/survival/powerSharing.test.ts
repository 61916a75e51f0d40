import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerSharing } from '../../../src/models/survival/powerSharing.ts';
import { luck } from '../coalition/luck.ts';
import { answerOf } from '../power/run.ts';

const asked = (parameters: object = {}) => answerOf(powerSharing, undefined, parameters);

const anyStairs = fc
  .record({
    steps: fc.integer({ min: 2, max: 12 }),
    attempt: fc.double({ min: 0.05, max: 1, noNaN: true }),
    detection: fc.double({ min: 0, max: 1, noNaN: true }),
    rebellion: fc.double({ min: 0, max: 1, noNaN: true }),
    erosion: fc.double({ min: 0, max: 1, noNaN: true }),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ place, ...rest }) => ({ ...rest, start: 1 + Math.floor(place * (rest.steps - 1.001)) }));

describe('the stairs of power', () => {
  it.each([
    [0.3, 0.5, 8],
    [0.5, 0.4, 5],
    [0.2, 0.9, 10],
  ])("without rebellions is the gambler's ruin: up %f, erosion %f, %i steps", (attempt, erosion, steps) => {
    const ratio = ((1 - attempt) * erosion) / attempt;
    asked({ detection: 0, attempt, erosion, steps }).establishedFrom.forEach((found, step) => {
      const formula = (1 - ratio ** (step + 1)) / (1 - ratio ** steps);
      expect(found).toBeCloseTo(formula, 12);
    });
  });

  it('without erosion is a row of tests, passed one by one', () => {
    const { established } = asked({ steps: 4, attempt: 0.7, detection: 0.5, rebellion: 0.8, erosion: 0 });
    expect(established).toBeCloseTo((1 - 0.4 * 0.75) * (1 - 0.4 * 0.5) * (1 - 0.4 * 0.25), 14);
  });

  it('is never left at the bottom where nobody sees anything and nothing erodes', () => {
    expect(asked({ detection: 0, erosion: 0, attempt: 0.25, steps: 5 })).toMatchObject({
      established: 1,
      removed: 0,
    });
    expect(asked({ detection: 0, erosion: 0, attempt: 0.25, steps: 5 }).contestedFor).toBeCloseTo(16, 12);
  });

  it('makes each step a safer place', () => {
    fc.assert(
      fc.property(anyStairs, (stairs) => {
        const { establishedFrom } = asked(stairs);
        establishedFrom.slice(1).forEach((chance, step) => {
          expect(chance).toBeGreaterThanOrEqual(establishedFrom[step]! - 1e-12);
        });
      }),
    );
  });

  it('without erosion lets the hazard of removal fall with time in office', () => {
    const { hazard } = asked({ erosion: 0, periods: 100 });
    hazard.slice(1).forEach((chance, period) => {
      expect(chance).toBeLessThan(hazard[period]!);
    });
  });

  it('ends, period by period, where the equations say', () => {
    fc.assert(
      fc.property(anyStairs, (stairs) => {
        const { inOffice, contested, established } = asked({ ...stairs, periods: 1000 });
        fc.pre(contested[999]! < 1e-12);
        expect(inOffice[999]).toBeCloseTo(established, 10);
      }),
    );
  });

  it('is contested for as long, on average, as the periods add up to', () => {
    fc.assert(
      fc.property(anyStairs, (stairs) => {
        const { contested, contestedFor } = asked({ ...stairs, periods: 1000 });
        fc.pre(contested[999]! < 1e-12);
        expect(contested.reduce((sum, chance) => sum + chance, 1)).toBeCloseTo(contestedFor, 8);
      }),
    );
  });

  it('agrees with walking it', () => {
    const [attempt, detection, rebellion, erosion, steps] = [0.5, 0.4, 0.8, 0.1, 6];
    const draw = luck(7);
    let established = 0;
    for (let walk = 0; walk < 20_000; walk += 1) {
      let step = 1;
      for (let period = 0; step > 0 && step < steps; period += 1) {
        const lot = (what: number) => draw(walk, period * 4 + what);
        if (lot(0) < attempt) {
          const seen = lot(1) < detection;
          step = seen && lot(2) < rebellion * (1 - step / steps) ? 0 : step + 1;
        } else if (lot(3) < erosion) step -= 1;
      }
      if (step === steps) established += 1;
    }
    // three standard errors of 20,000 walks
    expect(
      Math.abs(established / 20_000 - asked({ attempt, detection, rebellion, erosion, steps }).established),
    ).toBeLessThan(0.0106);
  });
});

describe('the stairs are refused', () => {
  it('where the leader begins beyond it', () => {
    expect(() => asked({ steps: 4, start: 4 })).toThrow(
      new RangeError('start is 4; give a step from 1 to 3'),
    );
  });

  it('where nothing ever happens', () => {
    expect(() => asked({ attempt: 0, erosion: 0 })).toThrow(
      new RangeError('nothing ever happens without attempts and erosion; give one a chance'),
    );
  });
});
