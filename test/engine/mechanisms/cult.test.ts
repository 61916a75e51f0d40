// A great leader's death founds a cult, and his mantle is shared by those who control text and apparatus or can claim
// long service.
import { describe, expect, it } from 'vitest';
import { die } from '../../../src/engine/apply.ts';
import type { World } from '../../../src/engine/index.ts';
import { actor, setParameter, setStanding, toyWorld } from '../toyWorld.ts';

/** What each person's standing gains by a death. */
function gains(w: World, dead: string): Record<string, number> {
  const before = [...w.s.authority];
  die(w, actor(w, dead));
  return Object.fromEntries(w.c.actors.map((id, a) => [id, w.s.authority[a] - before[a]]));
}

describe('cult', () => {
  it('shares out the standing of a first man who dies, and of nobody less', () => {
    const first = gains(toyWorld(), 'ada');
    const heirs = ['ben', 'cleo', 'dov', 'eva', 'fay'];
    for (const id of heirs) expect(first[id], id).toBeGreaterThan(0);
    const w = toyWorld();
    setStanding(w, 'dov', 0.6);
    for (const [id, gain] of Object.entries(gains(w, 'dov'))) expect(gain, id).toBe(0);
  });

  it('shares out a part of it, no more', () => {
    const w = toyWorld();
    setParameter(w, 'cult', 'strength', 0.5);
    const standing = w.s.authority[actor(w, 'ada')];
    const shared = Object.values(gains(w, 'ada')).reduce((sum, gain) => sum + gain, 0);
    expect(shared).toBeCloseTo(0.5 * standing, 6);
  });

  it('favors whoever controls text and apparatus, long service and theory', () => {
    const plain = gains(toyWorld(), 'ada');
    // the registrar draws the slate, the editor has the press
    expect(plain.ben).toBeGreaterThan(1.3 * plain.eva);
    expect(plain.cleo).toBeGreaterThan(1.3 * plain.eva);
    const w = toyWorld();
    w.values[w.c.traits.seniority[actor(w, 'eva')]] = 1;
    w.values[w.c.traits.theory[actor(w, 'eva')]] = 1;
    expect(gains(w, 'ada').eva).toBeGreaterThan(1.3 * plain.eva);
  });

  it('passes over those who are under sanction, ill in bed, or outside the inner body', () => {
    const w = toyWorld();
    w.s.rung[actor(w, 'ben')] = 1;
    w.s.capacity[actor(w, 'cleo')] = 0.2;
    const shares = gains(w, 'ada');
    expect([shares.ben, shares.cleo, shares.gil]).toEqual([0, 0, 0]);
    expect(shares.dov).toBeGreaterThan(0);
  });

  it('lets his authority die with him when it is off', () => {
    const w = toyWorld();
    w.on.cult = false;
    for (const gain of Object.values(gains(w, 'ada'))) expect(gain).toBe(0);
  });
});
