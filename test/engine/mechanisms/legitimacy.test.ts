// Beliefs about who may lead work slowly: weariness, age, dread of armed force, rewritten history, the enemy abroad.

import { describe, expect, it } from 'vitest';
import { sanction } from '../../../src/engine/apply.ts';
import { feelingAt } from '../../../src/engine/feelings.ts';
import { DOCTRINE, MECHANISMS, simulate, type World } from '../../../src/engine/index.ts';
import { actor, issue, setStance, toyWorld } from '../toyWorld.ts';

/** A year of the mechanism alone, with one doctrine held in full and the others not at all. */
function year(kind: keyof typeof DOCTRINE, prepare: (w: World) => void = () => undefined): World {
  const w = toyWorld();
  for (const row of w.c.doctrines) w.values[row.strength] = row.kind === DOCTRINE[kind] ? 1 : 0;
  w.s.fatigue[0] = 0;
  w.s.outsideThreat[0] = 0;
  w.s.liking.fill(0);
  prepare(w);
  for (w.month = 0; w.month < 12; w.month += 1) MECHANISMS.legitimacy.month?.(w);
  return w;
}

const liking = (w: World, from: string, to: string): number =>
  w.s.liking[feelingAt(w, actor(w, from), actor(w, to))];
const fall = (w: World): void => {
  sanction(w, actor(w, 'ben'), 2);
  w.s.baseAuthority[actor(w, 'ben')] = 0.5;
};

describe('legitimacy', () => {
  it('turns the weary to their own country, and those who are not weary to nothing', () => {
    const at = (fatigue: number): number => {
      const w = year('one-country', (seen) => {
        setStance(seen, 'eva', 'trade', 50, 0);
        seen.s.fatigue[0] = fatigue;
      });
      return w.s.position[actor(w, 'eva') * w.c.sizes.issues + issue(w, 'trade')];
    };
    expect(at(0)).toBe(50);
    expect(at(1)).toBeLessThan(46);
  });

  it('sets old members against a latecomer of standing, and not the other way', () => {
    const w = year('seniority', (seen) => {
      const { seniority } = seen.c.traits;
      for (const id of ['ada', 'ben', 'cleo', 'dov', 'eva', 'fay'])
        seen.values[seniority[actor(seen, id)]] = id === 'cleo' ? 0 : 1;
    });
    expect(liking(w, 'ada', 'cleo')).toBeLessThan(-0.05);
    expect(liking(w, 'cleo', 'ada')).toBe(0);
    expect(liking(w, 'ada', 'ben')).toBe(0);
  });

  it('makes whoever commands armed force dreaded, whoever that is', () => {
    const w = year('strong-man');
    expect(liking(w, 'ada', 'dov')).toBeLessThan(-0.02);
    expect(liking(w, 'dov', 'ada')).toBe(0);
    expect(liking(w, 'ada', 'ben')).toBe(0);
  });

  it('takes standing from the fallen by rewritten history, and from nobody else', () => {
    const w = year('memory', fall);
    expect(w.s.baseAuthority[actor(w, 'ben')]).toBeLessThan(0.45);
    expect(w.s.baseAuthority[actor(w, 'ada')]).toBe(toyWorld().s.baseAuthority[actor(w, 'ada')]);
  });

  it('holds an enemy abroad against those under sanction while attack is feared', () => {
    const standing = (threat: number): number => {
      const w = year('foreign-plot', (seen) => {
        fall(seen);
        seen.s.outsideThreat[0] = threat;
      });
      return w.s.baseAuthority[actor(w, 'ben')];
    };
    expect(standing(0)).toBe(0.5);
    expect(standing(1)).toBeLessThan(0.45);
  });

  it('makes no difference where nothing is held: off and strength 0 are one history', () => {
    const end = (change: (w: World) => void): Uint8Array => {
      const w = toyWorld();
      change(w);
      simulate(w);
      return w.s.all.slice();
    };
    const off = end((w) => {
      w.on.legitimacy = false;
    });
    const none = end((w) => {
      for (const { strength } of w.c.doctrines) w.values[strength] = 0;
    });
    expect(none).toEqual(off);
    expect(end(() => undefined)).not.toEqual(off);
  });
});
