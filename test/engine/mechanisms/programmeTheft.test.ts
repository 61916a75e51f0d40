// The victor adopts the program of the beaten.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, compileToy, issue, setStance, toyWorld } from '../toyWorld.ts';

/** A year after the victory of ben, who holds 20, over somebody who held 90. */
function positionAfterAYear(prepare: (w: World) => void): number {
  const w = toyWorld();
  setStance(w, 'ben', 'trade', 20, 0.5);
  setStance(w, 'ada', 'trade', 90, 0.8);
  for (const id of w.c.actors) if (id !== 'ada') w.s.rung[actor(w, id)] = 0;
  w.s.rung[actor(w, 'ada')] = 3;
  w.s.leader.fill(actor(w, 'ben'));
  prepare(w);
  for (let month = 0; month < 12; month += 1) MECHANISMS.programmeTheft.month?.(w);
  return w.s.position[actor(w, 'ben') * w.c.sizes.issues + issue(w, 'trade')];
}

describe('programmeTheft', () => {
  it('brings the winner toward what the beaten held', () => {
    expect(positionAfterAYear(() => undefined)).toBeGreaterThan(30);
  });

  it('takes nothing from rivals who have not been beaten, and moves nobody where nobody leads', () => {
    expect(positionAfterAYear((w) => w.s.rung.fill(0))).toBe(20);
    expect(positionAfterAYear((w) => w.s.leader.fill(-1))).toBe(20);
  });

  it('is off unless a reading claims it', () => {
    expect(MECHANISMS.programmeTheft.signature).toBe(true);
    expect(compileToy().on.programmeTheft).toBe(false);
  });
});
