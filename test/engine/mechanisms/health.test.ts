// Leaders fall ill, recover in part, work against orders and die, at rates that overwork and attack raise.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { exactly } from '../toy.ts';
import { actor, begin, type Change, eachHistory, setParameter, toyWorld } from '../toyWorld.ts';

/** A toy in which one person is frail. */
const frail: Change = ({ collections }) => {
  for (const [trait, amount] of [
    ['illnesses-per-year', 1],
    ['illness-severity', 0.6],
    ['disobedience', 0.5],
  ] as const) {
    collections.traits.push({ person: 'ada', trait, from: '1899-01-01', amount: exactly(amount) });
  }
};

/** Months of health alone, over several histories: how often `id` fell ill. */
function illnesses(w: World, id: string, histories: number, prepare: (w: World) => void): number {
  let count = 0;
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    prepare(w);
    for (w.month = 1; w.month <= 60; w.month += 1) MECHANISMS.health.month?.(w);
    count += w.s.occurrence[actor(w, id)];
  }
  return count;
}

/** Without death from any cause, so that everybody can be counted to the end. */
function immortal(w: World): World {
  setParameter(w, 'health', 'deathPerIllness', 0);
  setParameter(w, 'health', 'death45', 0);
  return w;
}

describe('health', () => {
  it('strikes at the rate of the person, and leaves a loss of which a part stays', () => {
    const w = immortal(toyWorld(frail));
    const fell = illnesses(w, 'ada', 40, () => undefined);
    // once a year at full work, less often at rest: in five years between 3 and 5 times
    expect(fell / 40).toBeGreaterThan(3);
    expect(fell / 40).toBeLessThan(5);
    const a = actor(w, 'ada');
    expect(w.s.ceiling[a]).toBeLessThan(0.9);
    expect(w.s.capacity[a]).toBeLessThanOrEqual(w.s.ceiling[a]);
  });

  it('lets the sick recover toward what is left of them', () => {
    const w = immortal(toyWorld(frail));
    const a = actor(w, 'ada');
    w.s.capacity[a] = 0.2;
    w.s.ceiling[a] = 0.8;
    w.s.fireAt.fill(1e9);
    const course: number[] = [];
    for (w.month = 1; w.month <= 24; w.month += 1) {
      MECHANISMS.health.month?.(w);
      course.push(w.s.capacity[a]);
    }
    expect(course.every((capacity, month) => month === 0 || capacity > course[month - 1])).toBe(true);
    expect(course.at(-1)).toBeGreaterThan(0.75);
    expect(course.at(-1)).toBeLessThanOrEqual(0.8);
  });

  it('keeps the sick down longer who work against orders', () => {
    const capacityAfterHalfAYear = (disobedience: number): number => {
      const w = immortal(toyWorld(frail));
      w.values[w.c.traits.disobedience[actor(w, 'ada')]] = disobedience;
      w.s.capacity[actor(w, 'ada')] = 0.2;
      w.s.ceiling[actor(w, 'ada')] = 0.45;
      w.s.fireAt.fill(1e9);
      for (w.month = 1; w.month <= 6; w.month += 1) MECHANISMS.health.month?.(w);
      return w.s.capacity[actor(w, 'ada')];
    };
    expect(capacityAfterHalfAYear(1)).toBeLessThan(capacityAfterHalfAYear(0) - 0.02);
  });

  it('comes sooner, on the same luck, to whoever is under attack, and later to whoever rests', () => {
    const w = immortal(toyWorld(frail));
    const usual = illnesses(w, 'ada', 30, () => undefined);
    const attacked = illnesses(w, 'ada', 30, (seen) => {
      seen.s.rung[actor(seen, 'ada')] = 1;
    });
    expect(attacked).toBeGreaterThan(1.1 * usual);
    const disobedience = w.c.traits.disobedience[actor(w, 'ada')];
    const restless = illnesses(w, 'ada', 30, (seen) => {
      seen.values[disobedience] = 1;
    });
    const patient = illnesses(w, 'ada', 30, (seen) => {
      seen.values[disobedience] = 0;
    });
    expect(restless).toBeGreaterThan(patient);
    setParameter(w, 'health', 'workload', 0);
    expect(
      illnesses(w, 'ada', 30, () => undefined),
      'where rest is no help',
    ).toBeGreaterThan(1.1 * usual);
  });

  it('kills some, older people more, and nobody when it is off', () => {
    const w = toyWorld(({ collections }) => {
      for (const person of collections.persons) person.born = person.id === 'gil' ? '1825' : '1860';
    });
    const died = new Array<number>(w.c.sizes.actors).fill(0);
    eachHistory(w, 150, (seen) => {
      for (let a = 0; a < died.length; a += 1) died[a] += 1 - seen.s.alive[a];
    });
    const old = died[actor(w, 'gil')];
    expect(old).toBeGreaterThan(75);
    for (const a of [0, 1, 2, 3, 4, 5]) {
      expect(died[a], w.c.actors[a]).toBeLessThan(old / 2);
      expect(died[a], w.c.actors[a]).toBeGreaterThan(0);
    }
    w.on.health = false;
    eachHistory(w, 20, (seen) => expect(Math.min(...seen.s.alive)).toBe(1));
  });
});
