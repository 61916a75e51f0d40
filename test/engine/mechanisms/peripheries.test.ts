// A periphery can stop the center only while the center is divided; who resists in vain is replaced.
import { describe, expect, it } from 'vitest';
import { MECHANISMS, poll, type World } from '../../../src/engine/index.ts';
import { rejection } from '../../../src/engine/ratification.ts';
import { putToVote } from '../../../src/engine/session.ts';
import { actor, begin, issue, policyMotion, pool, setParameter, setStance, toyWorld } from '../toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];

/** What became of motions to take trade from 50 to 10 that carried, with so many of the board against them. */
function outcomes(against: number, change: (w: World) => void = () => undefined) {
  const w = toyWorld();
  const found = { carried: 0, vetoes: 0, overruled: 0, kept: 0, own: 0, owed: 0, care: 0 };
  for (let slot = 0; slot < 200; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    change(w);
    BOARD.forEach((id, n) => {
      setStance(w, id, 'trade', n < BOARD.length - against ? 0 : 90, 0.5);
    });
    w.s.policy[issue(w, 'trade')] = 50;
    w.s.ownMajority[0] = 0.8;
    w.s.bloc.fill(-1);
    const clients = (): number => w.s.clients[pool(w, 'branches') * w.c.sizes.groups + actor(w, 'ben')];
    const before = clients();
    const m = policyMotion(w, 'ada', 'trade', 10, 'board', slot);
    w.sink = {
      event: ({ kind }) => {
        if (kind === 'objection') found.vetoes += 1;
        if (kind === 'overruled') found.overruled += 1;
      },
    };
    if (putToVote(w, m, poll(w, m))) {
      found.carried += 1;
      if (w.s.policy[issue(w, 'trade')] > 10) found.kept += 1;
      if (w.s.ownMajority[0] < 0.5) found.own += 1;
      if (clients() > before) found.owed += 1;
      if (w.s.salience[actor(w, 'dov') * w.c.sizes.issues + issue(w, 'trade')] > 0.5) found.care += 1;
    }
    w.sink = null;
  }
  return found;
}

describe('peripheries', () => {
  it('are heard where the center is divided, and overruled where it is united', () => {
    const [divided, united] = [outcomes(2), outcomes(0)];
    expect(divided.vetoes / divided.carried).toBeGreaterThan(0.15);
    expect(united.vetoes / united.carried).toBeLessThan(0.05);
    expect(united.overruled / united.carried).toBeGreaterThan(0.4);
  });

  it('bring part of the step back where they are heard, and an opponent in the center takes their case up', () => {
    const { vetoes, kept, care } = outcomes(2);
    expect(kept).toBe(vetoes);
    expect(care).toBe(vetoes);
  });

  it('lose their own majority to people of the appointing office where they are overruled', () => {
    const { overruled, own, owed } = outcomes(0);
    expect(own).toBe(overruled);
    expect(owed).toBe(overruled);
  });

  it('are not asked when the mechanism is off', () => {
    const off = outcomes(2, (w) => {
      w.on.peripheries = false;
    });
    expect([off.vetoes, off.overruled, off.kept]).toEqual([0, 0, 0]);
    expect(off.carried).toBeGreaterThan(10);
  });

  it('reject the sooner, the more they would cease to decide, and never what suits them', () => {
    const w = toyWorld();
    setParameter(w, 'peripheries', 'stubborn', 0.5);
    const plain = rejection(w, 0, 50, 45);
    expect(rejection(w, 0, 50, 35) - plain).toBeGreaterThan(3 * plain);
    expect(rejection(w, 0, 50, 60)).toBe(0);
  });

  it('lose some of their own people each year to transfers while somebody appoints', () => {
    const w = toyWorld();
    setParameter(w, 'peripheries', 'regrowth', 0);
    for (w.month = 0; w.month < 12; w.month += 1) MECHANISMS.peripheries.month?.(w);
    expect(w.s.ownMajority[0]).toBeLessThan(0.7);
  });
});
