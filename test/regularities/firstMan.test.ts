// Standing counts by presence and expected return: a distant first man loses what he would have carried in the room.

import { beforeAll, describe, expect, it } from 'vitest';
import { feelingAt } from '../../src/engine/feelings.ts';
import {
  type CompiledScenario,
  MECHANISMS,
  type MechanismId,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { compiled } from './flagship.ts';
import { askPolicies, average, eachMoment } from './moments.ts';

let c: CompiledScenario;
beforeAll(async () => {
  c = await compiled('succession-1922');
});

const POINTS = 60;

function setParameter(w: World, id: MechanismId, name: string, value: number): void {
  w.p[id][Object.keys(MECHANISMS[id].parameters).indexOf(name)] = value;
}

/** The weightiest colleague comes to plead for him. */
function findAdvocate(w: World, of: number): void {
  const { actors } = c.sizes;
  const colleagues = c.actors
    .map((_, a) => a)
    .filter((a) => a !== of && w.s.seat[c.inner * actors + a] === VOTING);
  const best = colleagues.reduce((x, y) => (w.s.authority[y] > w.s.authority[x] ? y : x));
  w.s.liking[feelingAt(w, best, of)] = 1;
}

/** Mean odds of the first man's motions half a year after `change`. */
function odds(change: (w: World, first: number) => void): number {
  const chances: number[] = [];
  eachMoment(c, POINTS, 0, (w) => {
    const first = w.s.authority.indexOf(Math.max(...w.s.authority));
    change(w, first);
    for (let month = 0; month < 6; month += 1) MECHANISMS.presence.month?.(w);
    for (const body of [c.inner, c.assembly]) {
      for (const { chance } of askPolicies(w, body, [first])) chances.push(chance);
    }
  });
  return average(chances);
}

const bedridden = (w: World, first: number): void => {
  w.s.capacity[first] = 0.2;
};

describe('the first man of April 1922', () => {
  it('carries fewer of his motions from a sickbed than in the room', () => {
    expect(odds(bedridden)).toBeLessThan(odds(() => undefined) - 0.1);
  });

  it('wins part of it back through a strong advocate while he is expected to return', () => {
    const alone = odds(bedridden);
    const pleadedFor = odds((w, first) => {
      bedridden(w, first);
      findAdvocate(w, first);
      setParameter(w, 'presence', 'proxy', 0.9);
      setParameter(w, 'presence', 'doubt', 0.95);
    });
    expect(pleadedFor).toBeGreaterThan(alone + 0.05);
    const given = odds((w, first) => {
      bedridden(w, first);
      findAdvocate(w, first);
      setParameter(w, 'presence', 'proxy', 0.9);
      setParameter(w, 'presence', 'doubt', 0.25);
    });
    expect(given, 'an advocate of one who is given up').toBeLessThan(pleadedFor);
  });

  it('wins nothing once he is cut off', () => {
    const isolated = odds((w, first) => {
      w.s.capacity[first] = 0;
      w.s.weight[first] = 0;
    });
    expect(isolated).toBeLessThanOrEqual(odds(bedridden));
  });
});
