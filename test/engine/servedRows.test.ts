// What mechanisms do for rows of docs/coverage.yaml that no other test asks: each fails when its mechanism is off.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, poll, STANDARD, type World } from '../../src/engine/index.ts';
import type { Compilable } from '../../src/scenario/index.ts';
import {
  actor,
  begin,
  policyMotion,
  removalMotion,
  setBloc,
  setStance,
  setStanding,
  toyWorld,
} from './toyWorld.ts';

/** Without blocs and without discipline: each votes by what he thinks and whom he follows. */
function plain(): World {
  const w = toyWorld();
  w.s.bloc.fill(-1);
  w.on.discipline = false;
  return w;
}

describe('the inner body', () => {
  it('counts the votes of its full members; a candidate may want what he likes', () => {
    const chance = (status: number): number => {
      const w = plain();
      for (const id of w.c.actors) {
        setStance(w, id, 'trade', 50, 0.6);
        setStanding(w, id, 0.05);
      }
      const row = w.c.inner * w.c.sizes.actors;
      for (const id of ['dov', 'eva']) {
        setStance(w, id, 'trade', 90, 1);
        w.s.seat[row + actor(w, id)] = status;
      }
      return poll(w, policyMotion(w, 'dov', 'trade', 90));
    };
    const full = chance(2);
    const candidate = chance(1);
    expect(candidate).toBeLessThan(full - 0.02);
  });
});

describe('past departures from the line', () => {
  it('make a member easier to remove', () => {
    const chance = (deviation: number): number => {
      const w = plain();
      w.values[w.c.traits.deviation![actor(w, 'dov')]!] = deviation;
      return poll(w, removalMotion(w, 'cleo', 'dov', 'marshal'));
    };
    expect(chance(1)).toBeGreaterThan(chance(0) + 0.02);
  });
});

describe('a limited bloc', () => {
  it('carries what its members want and could not carry one by one', () => {
    const chance = (bound: boolean): number => {
      const w = plain();
      for (const id of ['ada', 'ben', 'cleo']) setStance(w, id, 'trade', 60, 0.2);
      for (const id of ['dov', 'eva']) setStance(w, id, 'trade', 20, 0.9);
      setStance(w, 'ada', 'trade', 90, 1);
      if (bound) setBloc(w, 'ada', 'ben', 'cleo');
      return poll(w, policyMotion(w, 'ada', 'trade', 80));
    };
    expect(chance(true)).toBeGreaterThan(chance(false) + 0.05);
  });
});

describe('orders against somebody who was deported', () => {
  /** How many of so many histories take the one who stands on the highest rung, whatever that rung does. */
  const taken = (effect: 'exile' | 'deportation'): number => {
    const change = ({ collections }: Compilable): void => {
      collections.ladder.at(-1)!.effect = effect;
      collections.rules.push({
        id: 'speedy',
        name: 'Speedy trials',
        kind: 'terror',
        from: '1899-01-01',
        claims: ['c-minutes'],
      });
    };
    let count = 0;
    for (let slot = 0; slot < 150; slot += 1) {
      const w = toyWorld(change);
      w.stream.slot = slot;
      begin(w);
      w.s.leader[STANDARD] = actor(w, 'ada');
      w.s.outsideThreat[0] = 1;
      w.s.liking.fill(0);
      w.s.rung[actor(w, 'cleo')] = w.c.rungs.length;
      for (let month = 0; month < 24; month += 1) {
        w.day += 30;
        MECHANISMS.terror.month?.(w);
      }
      if (w.s.arrested[actor(w, 'cleo')] !== 0) count += 1;
    }
    return count;
  };

  it('reach him abroad, though less often than at home', () => {
    const [abroad, home] = [taken('deportation'), taken('exile')];
    expect(abroad).toBeGreaterThan(0);
    expect(home).toBeGreaterThan(1.2 * abroad);
  });
});
