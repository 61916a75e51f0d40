// What mechanisms do for rows of docs/coverage.yaml that no other test asks: each fails when its mechanism is off.
import { describe, expect, it } from 'vitest';
import { poll, type World } from '../../src/engine/index.ts';
import { actor, policyMotion, removalMotion, setBloc, setStance, setStanding, toyWorld } from './toyWorld.ts';

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
