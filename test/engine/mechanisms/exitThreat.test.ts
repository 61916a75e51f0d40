// A threat to leave moves the others as far as nobody could take the mover's place.
import { describe, expect, it } from 'vitest';
import { poll, type World } from '../../../src/engine/index.ts';
import { daresToLeave } from '../../../src/engine/kernels/exit.ts';
import { settleStanding } from '../../../src/engine/session.ts';
import { actor, policyMotion, setLiking, setStance, setStanding, toyWorld } from '../toyWorld.ts';

function staking(standing: number): World {
  const w = toyWorld();
  w.on.exitThreat = true;
  for (const id of ['ben', 'cleo', 'dov', 'eva']) {
    setStance(w, id, 'trade', 30, 0.6);
    setStanding(w, id, 0.3);
  }
  setStanding(w, 'ada', standing);
  setStance(w, 'ada', 'trade', 90, 1);
  return w;
}

function gained(w: World): number {
  const m = policyMotion(w, 'ada', 'trade', 80);
  const before = poll(w, m);
  m.threat = true;
  return poll(w, m) - before;
}

describe('a threat to leave', () => {
  it('carries for the indispensable what was lost without it', () => {
    const w = staking(0.95);
    const m = policyMotion(w, 'ada', 'trade', 80);
    expect(poll(w, m)).toBeLessThan(0.3);
    m.threat = true;
    expect(poll(w, m)).toBeGreaterThan(0.5);
  });

  it('does nothing for who can be replaced', () => {
    expect(gained(staking(0.3))).toBe(0);
    expect(gained(staking(0.25))).toBe(0);
  });

  it('moves those who like the mover more than those who do not', () => {
    const [liked, hated] = [staking(0.95), staking(0.95)];
    for (const id of ['ben', 'cleo', 'dov', 'eva']) {
      setLiking(liked, id, 'ada', 0.8);
      setLiking(hated, id, 'ada', -0.8);
    }
    expect(gained(liked)).toBeGreaterThan(gained(hated));
  });

  it('does nothing where it is off', () => {
    const w = staking(0.95);
    w.on.exitThreat = false;
    expect(gained(w)).toBe(0);
  });

  it('is made on what matters most, by who expects to lose, and never twice', () => {
    const w = staking(0.95);
    const m = policyMotion(w, 'ada', 'trade', 80);
    expect(daresToLeave(w, m, 0.2)).toBe(true);
    expect(daresToLeave(w, m, 0.7)).toBe(false);
    m.threat = true;
    expect(daresToLeave(w, m, 0.2)).toBe(false);
    m.threat = false;
    setStance(w, 'ada', 'trade', 90, 0.5);
    expect(daresToLeave(w, m, 0.2)).toBe(false);
  });

  it('costs standing when it fails', () => {
    const lost = (threat: boolean): number => {
      const w = staking(0.95);
      const m = policyMotion(w, 'ada', 'trade', 80);
      m.threat = threat;
      settleStanding(w, m, 0.5, false);
      return 0.95 - w.s.authority[actor(w, 'ada')];
    };
    expect(lost(true)).toBeGreaterThan(lost(false));
  });
});
