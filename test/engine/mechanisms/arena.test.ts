// What is tried abroad follows zeal, mostly fails, and costs the holder of the office that answers for it.
import { describe, expect, it } from 'vitest';
import { strike } from '../../../src/engine/apply.ts';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, begin, issue, setStance, toyWorld } from '../toyWorld.ts';

const lost = (w: World): number => w.c.shocks.findIndex(({ id }) => id === 'lost-strike');

/** What becomes of 300 times five years of the arena alone, with policy and the office holder's wish held. */
function outcomes(wish: number, change: (w: World) => void = () => undefined) {
  const w = toyWorld();
  change(w);
  const found = { failed: 0, succeeded: 0 };
  for (let slot = 0; slot < 300; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    w.sink = {
      event: ({ kind }) => {
        if (kind === 'shock') found.failed += 1;
        if (kind === 'rising') found.succeeded += 1;
      },
    };
    for (let m = 0; m < 60; m += 1) {
      setStance(w, 'cleo', 'trade', wish, 0.5);
      w.s.policy[issue(w, 'trade')] = wish;
      MECHANISMS.arena.month?.(w);
    }
    w.sink = null;
  }
  return found;
}

describe('arena', () => {
  it('tries more, and fails more, the more those in charge want it', () => {
    expect(outcomes(100).failed).toBeGreaterThan(2 * outcomes(10).failed);
  });

  it('tries nothing of its own when it is off', () => {
    const off = (w: World): void => {
      w.on.arena = false;
    };
    expect(outcomes(100, off)).toEqual({ failed: 0, succeeded: 0 });
  });

  it('fails at its plain rate in the middle, and succeeds as often as the odds say', () => {
    const { failed, succeeded } = outcomes(50);
    const expected = 0.4 * 5 * 300;
    expect(Math.abs(failed - expected)).toBeLessThan(4 * Math.sqrt(expected));
    expect(succeeded / (failed + succeeded)).toBeCloseTo(0.2, 1);
  });

  it('costs whoever holds the office standing for good, and nobody else; nothing when it is off', () => {
    const lossOf = (change: (w: World) => void): number[] => {
      const w = toyWorld();
      change(w);
      const before = w.s.baseAuthority.slice();
      strike(w, lost(w));
      return Array.from(before, (standing, a) => standing - w.s.baseAuthority[a]);
    };
    const w = toyWorld();
    lossOf(() => undefined).forEach((loss, a) => {
      expect(loss).toBeCloseTo(a === actor(w, 'cleo') ? 0.025 : 0);
    });
    const off = lossOf((seen) => {
      seen.on.arena = false;
    });
    expect(Math.max(...off)).toBe(0);
  });

  it('speaks for one country alone: each failure moves those who care little away from what is abroad', () => {
    const w = toyWorld();
    setStance(w, 'eva', 'trade', 60, 0.1);
    strike(w, lost(w));
    expect(w.s.position[actor(w, 'eva') * w.c.sizes.issues + issue(w, 'trade')]).toBeLessThan(57);
  });
});
