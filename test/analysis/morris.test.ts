// Elementary effects of functions whose effects are known, and that names keep factors apart.
import { describe, expect, it } from 'vitest';
import {
  elementaryEffects,
  type Factor,
  MORRIS_STEP,
  morrisTrajectory,
  type NamedCoordinate,
} from '../../src/analysis/index.ts';
import {
  combine,
  DRAW_KIND,
  makeStream,
  nameHash,
  normal,
  pointCoordinate,
  uniform,
} from '../../src/random/index.ts';

const coordinate: NamedCoordinate = (name, purpose, index) =>
  pointCoordinate(1, combine(nameHash(name), nameHash(purpose)), index);
const single = (...names: string[]): Factor[] => names.map((name) => ({ name, numbers: [name] }));

function effectsOf(
  factors: Factor[],
  trajectories: number,
  outcomes: (x: Float64Array, trajectory: number) => number[],
) {
  return elementaryEffects(
    Array.from({ length: trajectories }, (_, t) => {
      const trajectory = morrisTrajectory(factors, coordinate, t);
      return { trajectory, outcomes: trajectory.points.map((x) => outcomes(x, t)) };
    }),
  );
}

describe('morrisTrajectory', () => {
  it('moves each factor once by two thirds, between the four levels', () => {
    const { points, order } = morrisTrajectory(single('a', 'b', 'c', 'd'), coordinate, 5);
    expect(order.toSorted()).toEqual([0, 1, 2, 3]);
    order.forEach((factor, step) => {
      points[step + 1]!.forEach((value, i) => {
        const moved = Math.abs(value - points[step]![i]!);
        expect(moved).toBeCloseTo(i === factor ? MORRIS_STEP : 0, 12);
        expect(Math.abs(3 * value - Math.round(3 * value))).toBeLessThan(1e-12);
      });
    });
  });

  it('has each of the four moves once in each four trajectories', () => {
    const starts = [0, 1, 2, 3].map((t) => morrisTrajectory(single('a'), coordinate, t).points[0]![0]!);
    expect(starts.toSorted((a, b) => a - b).map((x) => Math.round(3 * x))).toEqual([0, 1, 2, 3]);
  });

  it('changes no other move when a factor is added', () => {
    for (let t = 0; t < 8; t += 1) {
      const few = morrisTrajectory(single('a', 'b', 'c'), coordinate, t);
      const more = morrisTrajectory(single('new', 'a', 'b', 'c'), coordinate, t);
      expect(more.order.filter((f) => f > 0).map((f) => f - 1)).toEqual(few.order);
      expect([...more.points[0]!.slice(1)]).toEqual([...few.points[0]!]);
      expect([...more.points.at(-1)!.slice(1)]).toEqual([...few.points.at(-1)!]);
    }
  });
});

describe('elementaryEffects', () => {
  it('gives the coefficients of a linear function exactly, without spread', () => {
    const effects = effectsOf(single('a', 'b', 'c'), 8, (x) => [3 * x[0]! - 2 * x[1]!]);
    [3, -2, 0].forEach((coefficient, i) => {
      const { mu, muStar, sigma, effect, beyondDice } = effects[i]!;
      expect(mu.estimate).toBeCloseTo(coefficient, 9);
      expect(muStar.estimate).toBeCloseTo(Math.abs(coefficient), 9);
      expect(effect).toBeCloseTo(Math.abs(coefficient), 9);
      expect(sigma).toBeCloseTo(0, 9);
      expect(beyondDice).toBe(coefficient !== 0);
    });
  });

  it('shows by sigma what interacts: x0 + x1 x2', () => {
    const effects = effectsOf(single('a', 'b', 'c'), 1024, (x) => [x[0]! + x[1]! * x[2]!]);
    expect(effects[0]!.sigma).toBeCloseTo(0, 9);
    // the other factor is 0, 1/3, 2/3 or 1: mean 1/2, standard deviation sqrt(5) / 6
    expect(effects[1]!.mu.estimate).toBeCloseTo(0.5, 1);
    expect(effects[1]!.sigma).toBeCloseTo(Math.sqrt(5) / 6, 1);
  });

  it('finds a group whose numbers pull against each other', () => {
    const factors = [{ name: 'pair', numbers: ['a', 'b'] }, ...single('c')];
    const effects = effectsOf(factors, 32, (x) => [x[0]! - x[1]!]);
    expect(effects[0]!.effect).toBeGreaterThan(0.5);
    expect(effects[1]!.effect).toBe(0);
  });

  it('takes dice out of the effect, and calls what they explain nothing', () => {
    const stream = makeStream(7);
    const factors = single(...Array.from({ length: 20 }, (_, i) => `f${i}`));
    let asked = 0;
    const effects = effectsOf(factors, 16, (x) =>
      Array.from({ length: 40 }, () => {
        asked += 1;
        return 0.8 * x[3]! + normal(uniform(stream, DRAW_KIND.effect, asked, 0));
      }),
    );
    expect(effects.map(({ beyondDice }, i) => (beyondDice ? i : -1)).filter((i) => i >= 0)).toEqual([3]);
    expect(effects[3]!.effect).toBeCloseTo(0.8, 0);
    // of dice alone: sqrt(2 / 40) in a change, 3/2 of that in an effect
    expect(effects[0]!.noise).toBeCloseTo(Math.sqrt(2 / Math.PI) * Math.sqrt(2 / 40) * 1.5, 1);
    expect(effects[0]!.muStar.estimate).toBeGreaterThan(0.15);
    expect(effects[0]!.effect).toBeLessThan(0.15);
  });

  it('refuses to speak without a trajectory', () => {
    expect(() => elementaryEffects([])).toThrow(RangeError);
  });
});
