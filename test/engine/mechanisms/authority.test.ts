// Standing is personal: won and lost in public contests, slowly regained, and not inherited with an office.
import { describe, expect, it } from 'vitest';
import { fillOffice } from '../../../src/engine/apply.ts';
import { MECHANISMS, poll } from '../../../src/engine/index.ts';
import { settle } from '../../../src/engine/session.ts';
import { actor, eachHistory, office, policyMotion, setStanding, toyWorld } from '../toyWorld.ts';

describe('authority', () => {
  it('is won by carrying a motion and lost by failing with it, more where the outcome surprises', () => {
    const change = (carried: boolean, chance: number): number => {
      const w = toyWorld();
      const before = w.s.authority[actor(w, 'dov')];
      const m = policyMotion(w, 'dov', 'trade', 40);
      poll(w, m);
      settle(w, m, chance, carried);
      return w.s.authority[actor(w, 'dov')] - before;
    };
    expect(change(true, 0.9)).toBeGreaterThan(0);
    expect(change(true, 0.1)).toBeGreaterThan(1.5 * change(true, 0.9));
    expect(change(false, 0.1)).toBeLessThan(0);
    expect(change(false, 0.9)).toBeLessThan(1.5 * change(false, 0.1));
  });

  it('returns slowly to its level', () => {
    const w = toyWorld();
    const a = actor(w, 'fay');
    w.s.baseAuthority[a] = 0.5;
    w.s.authority[a] = 0.2;
    for (let month = 0; month < 12; month += 1) MECHANISMS.authority.month?.(w);
    expect(w.s.authority[a]).toBeGreaterThan(0.25);
    expect(w.s.authority[a]).toBeLessThan(0.45);
  });

  it('grows with years in the inner body, for those who sit in it with a vote alone', () => {
    const w = toyWorld();
    setStanding(w, 'eva', 0.3);
    setStanding(w, 'gil', 0.3);
    for (let month = 0; month < 36; month += 1) MECHANISMS.authority.month?.(w);
    expect(w.s.authority[actor(w, 'eva')]).toBeGreaterThan(0.33);
    expect(w.s.authority[actor(w, 'gil')]).toBeCloseTo(0.3, 12);
  });

  it('does not pass to the next holder of an office', () => {
    const w = toyWorld();
    const before = [...w.s.authority];
    fillOffice(w, office(w, 'registrar'), actor(w, 'gil'));
    expect([...w.s.authority]).toEqual(before);
  });

  it('stays what it was on the first day when it is off, but for outside blows', () => {
    const w = toyWorld();
    for (const id of [
      'authority',
      'shocks',
      'economy',
      'arena',
      'cult',
      'information',
      'discipline',
    ] as const)
      w.on[id] = false;
    const first = [...w.s.baseAuthority].map((_, a) => w.values[w.c.traits.authority[a]]);
    eachHistory(w, 5, (seen) => expect([...seen.s.authority]).toEqual(first));
  });
});
