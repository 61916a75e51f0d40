// Formal power moves in steps, at congresses and by votes; informal power moves all the time between them.
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledScenario, MECHANISMS, type World } from '../../src/engine/index.ts';
import { compiled } from './flagship.ts';
import { average, eachMoment, eachMonth } from './moments.ts';

let c: CompiledScenario;
beforeAll(async () => {
  c = await compiled('succession-1922');
});

const differ = (a: readonly number[], b: readonly number[]): boolean => a.some((value, i) => value !== b[i]);

describe('the two clocks of power', () => {
  it('move ordinary seats of the assembly at congresses alone, posts in every quarter', () => {
    let steps = 0;
    let quarters = 0;
    let moved = 0;
    let seats: number[] = [];
    let clients: number[] = [];
    let congresses = 0;
    eachMonth(c, 20, 90, (w, month) => {
      const now = [...w.s.ordinary];
      const posts = [...w.s.clients];
      if (month > 0) {
        if (differ(now, seats)) {
          steps += 1;
          expect(w.s.congressNumber[0], 'a congress met this month').toBeGreaterThan(congresses);
        }
        quarters += w.month % 3 === 0 ? 1 : 0;
        moved += w.month % 3 === 0 && differ(posts, clients) ? 1 : 0;
      }
      [seats, clients, congresses] = [now, posts, w.s.congressNumber[0]];
    });
    expect(moved).toBe(quarters);
    expect(steps).toBeGreaterThan(60);
    expect(steps).toBeLessThan(0.1 * 20 * 90);
  });
});

/** The yearly rate at which posts of a pool change hands, where nobody is placed and nobody drifts away. */
function exitHazard(w: World, pool: number): number {
  const { groups, actors } = w.c.sizes;
  const set = (name: string, value: number): void => {
    w.p.patronage[Object.keys(MECHANISMS.patronage.parameters).indexOf(name)] = value;
  };
  for (const name of ['placement', 'local', 'drift', 'desertion']) set(name, 0);
  w.s.contested[0] = 0;
  const row = pool * groups;
  for (let g = 0; g < groups; g += 1) w.s.clients[row + g] = 0;
  w.s.clients[row] = 1; // all are somebody's on the first day
  for (let month = 0; month < 12; month += 1) {
    w.month = month;
    MECHANISMS.patronage.month?.(w);
  }
  expect(actors).toBeGreaterThan(0);
  return -Math.log(w.s.clients[row]);
}

describe('the pool of provincial posts', () => {
  it('changes hands at the documented rate, 0.5 to 0.75 a year', () => {
    const hazards: number[] = [];
    const pool = c.pools.indexOf('provincial-secretaries');
    eachMoment(c, 60, 0, (w) => hazards.push(exitHazard(w, pool)));
    expect(Math.min(...hazards)).toBeGreaterThanOrEqual(0.5);
    expect(Math.max(...hazards)).toBeLessThanOrEqual(0.75);
    expect(average(hazards)).toBeGreaterThan(0.55);
  });

  it('fills with the clients of the secretary over years, not at once', () => {
    const shares: number[][] = [[], [], []];
    const pool = c.pools.indexOf('provincial-secretaries');
    const office = c.offices.indexOf('general-secretary');
    eachMonth(c, 40, 60, (w, month) => {
      const holder = w.s.holder[office];
      const years = [0, 24, 59].indexOf(month);
      if (years >= 0 && holder >= 0) shares[years].push(w.s.clients[pool * c.sizes.groups + holder]);
    });
    const [first, second, fifth] = shares.map(average);
    expect(first).toBeLessThan(0.15);
    expect(second).toBeGreaterThan(first + 0.05);
    expect(fifth).toBeGreaterThan(second);
    expect(fifth).toBeLessThan(0.7);
  });
});
