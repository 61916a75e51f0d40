// A leader counts by authority, by how he takes part, and by whether he is expected back.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, poll, type World } from '../../../src/engine/index.ts';
import { actor, policyMotion, setLiking, setParameter, setStance, toyWorld } from '../toyWorld.ts';

/** Lets presence follow what is seen for so many months. */
function months(w: World, n: number): void {
  for (let i = 0; i < n; i += 1) MECHANISMS.presence.month?.(w);
}

/** The first man wants something to which the rest of the board is indifferent. */
function firstMansMotion(w: World): number {
  setStance(w, 'ada', 'trade', 90, 0.9);
  for (const id of ['ben', 'cleo', 'dov', 'eva']) setStance(w, id, 'trade', 64, 0.3);
  return poll(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
}

function bedridden(w: World): World {
  w.s.capacity[actor(w, 'ada')] = 0.3;
  return w;
}

describe('presence', () => {
  it('makes the same motion of the first leader carry less often when he is bedridden', () => {
    const there = toyWorld();
    months(there, 6);
    const away = bedridden(toyWorld());
    months(away, 6);
    expect(firstMansMotion(there)).toBeGreaterThan(firstMansMotion(away) + 0.15);
  });

  it('lets a strong advocate win back part of what absence costs, and a weak one less', () => {
    const chanceWith = (advocate?: string): number => {
      const w = bedridden(toyWorld());
      setParameter(w, 'presence', 'proxy', 0.9);
      if (advocate !== undefined) setLiking(w, advocate, 'ada', 1);
      months(w, 6);
      return firstMansMotion(w);
    };
    const [strong, weak, none] = [chanceWith('cleo'), chanceWith('eva'), chanceWith()];
    expect(strong).toBeGreaterThan(none + 0.08);
    expect(weak).toBeLessThan(strong - 0.05);
    expect(weak).toBeGreaterThanOrEqual(none);
  });

  it('lets an advocate and the belief in his return together restore most of it', () => {
    const w = bedridden(toyWorld());
    setParameter(w, 'presence', 'proxy', 0.9);
    setParameter(w, 'presence', 'doubt', 0.95);
    setLiking(w, 'cleo', 'ada', 1);
    months(w, 6);
    const there = toyWorld();
    months(there, 6);
    const gone = bedridden(toyWorld());
    months(gone, 6);
    const lost = firstMansMotion(there) - firstMansMotion(gone);
    expect(firstMansMotion(w) - firstMansMotion(gone)).toBeGreaterThan(0.6 * lost);
  });

  it('weighs a leader by whether he is expected back, and learns that within months', () => {
    const w = bedridden(toyWorld());
    const a = actor(w, 'ada');
    const hopes = [w.s.expectedReturn[a]];
    for (let i = 0; i < 6; i += 1) {
      months(w, 1);
      hopes.push(w.s.expectedReturn[a]);
    }
    expect(hopes.every((hope, i) => i === 0 || hope < hopes[i - 1])).toBe(true);
    expect(w.s.weight[a]).toBeCloseTo(w.s.authority[a] * w.s.presence[a] * w.s.expectedReturn[a]);
    w.s.capacity[a] = 1;
    months(w, 12);
    expect(w.s.expectedReturn[a]).toBeGreaterThan(0.95);
  });

  it('lets a gatekeeper who does not love him keep his letters back', () => {
    const presenceWith = (liking: number): number => {
      const w = bedridden(toyWorld());
      setLiking(w, 'ben', 'ada', liking); // the registrar keeps the gate
      setParameter(w, 'presence', 'proxy', 0);
      months(w, 1);
      return w.s.presence[actor(w, 'ada')];
    };
    expect(presenceWith(-1)).toBeLessThan(0.7 * presenceWith(1));
  });

  it('counts everybody by authority alone when it is off', () => {
    const w = bedridden(toyWorld());
    const sick = bedridden(toyWorld());
    w.on.presence = false;
    const a = actor(w, 'ada');
    w.s.weight[a] = w.s.authority[a];
    months(sick, 6);
    expect(firstMansMotion(w)).toBeGreaterThan(firstMansMotion(sick) + 0.15);
  });
});
