// Members vote by policy, persons, cues and dependence, with a mood that a whole sitting shares; a larger body is less
// informed.

import { describe, expect, it } from 'vitest';
import { feelingAt } from '../../../src/engine/feelings.ts';
import { ballot, poll, VACANT, type World } from '../../../src/engine/index.ts';
import {
  actor,
  appointmentMotion,
  expectedShareFor,
  giveSeats,
  office as officeOf,
  policyMotion,
  removalMotion,
  setParameter,
  setStance,
  setStanding,
  toyWorld,
} from '../toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];

/** Without blocs and without discipline: each votes by what he thinks and whom he follows. */
function plain(): World {
  const w = toyWorld();
  w.s.bloc.fill(-1);
  w.on.discipline = false;
  return w;
}

describe('vote', () => {
  it('goes by policy: a proposal nearer to what members want than the status quo does better', () => {
    const w = plain();
    for (const id of w.c.actors) setStance(w, id, 'trade', 70, 0.6);
    const [toward, away] = [70, 30].map((to) => poll(w, policyMotion(w, 'ada', 'trade', to)));
    expect(toward).toBeGreaterThan(0.9);
    expect(away).toBeLessThan(0.1);
    for (const id of w.c.actors) setStance(w, id, 'trade', 70, 0.05);
    expect(poll(w, policyMotion(w, 'ada', 'trade', 70))).toBeLessThan(toward);
  });

  it('goes by persons: whom members dislike or fear is removed more easily', () => {
    const chance = (change: (w: World) => void): number => {
      const w = plain();
      change(w);
      return poll(w, removalMotion(w, 'cleo', 'dov', 'marshal'));
    };
    const usual = chance(() => undefined);
    const toward = (w: World, of: 'liking' | 'threat', value: number): void => {
      for (const id of ['ada', 'ben', 'eva']) w.s[of][feelingAt(w, actor(w, id), actor(w, 'dov'))] = value;
    };
    expect(chance((w) => toward(w, 'liking', -0.8))).toBeGreaterThan(usual + 0.05);
    expect(chance((w) => toward(w, 'liking', 0.8))).toBeLessThan(usual);
    expect(chance((w) => toward(w, 'threat', 0.9))).toBeGreaterThan(usual + 0.05);
  });

  it('goes by persons for a candidate too: who likes him is for him, who fears him against, habit for the holder', () => {
    const chance = (change: (w: World) => void, office = 'marshal'): number => {
      const w = plain();
      change(w);
      return poll(w, appointmentMotion(w, 'cleo', 'eva', office));
    };
    const toward = (w: World, of: 'liking' | 'threat', value: number): void => {
      for (const id of ['ada', 'ben', 'dov']) w.s[of][feelingAt(w, actor(w, id), actor(w, 'eva'))] = value;
    };
    const usual = chance((w) => toward(w, 'liking', 0));
    expect(chance((w) => toward(w, 'liking', 0.8))).toBeGreaterThan(usual);
    expect(chance((w) => toward(w, 'liking', -0.8))).toBeLessThan(usual);
    expect(chance((w) => toward(w, 'threat', 0.9))).toBeLessThan(usual);
    const vacant = chance((w) => {
      toward(w, 'liking', 0);
      w.s.holder[officeOf(w, 'marshal')] = VACANT;
    });
    expect(vacant).toBeGreaterThan(usual);
  });

  it('has the candidate for himself, as it has the target of an attack against', () => {
    const w = plain();
    poll(w, appointmentMotion(w, 'cleo', 'eva', 'marshal'));
    expect(w.scratch.own[actor(w, 'eva')]).toBeGreaterThan(2);
    poll(w, removalMotion(w, 'cleo', 'eva', 'marshal'));
    expect(w.scratch.own[actor(w, 'eva')]).toBeLessThan(-2);
  });

  it('follows the cues of those who have standing', () => {
    const share = (standing: number): number => {
      const w = plain();
      for (const id of BOARD) setStance(w, id, 'trade', 50, 0);
      setStance(w, 'ada', 'trade', 90, 1);
      setStanding(w, 'ada', standing);
      return expectedShareFor(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
    };
    expect(share(0.9)).toBeGreaterThan(share(0.1) + 0.03);
  });

  it('follows the patron: clients vote as he does, and the others do not', () => {
    const share = (clients: number): number => {
      const w = plain();
      setStance(w, 'dov', 'trade', 100, 1);
      giveSeats(w, 'dov', 'council', clients);
      return expectedShareFor(w, policyMotion(w, 'dov', 'trade', 90, 'council'));
    };
    expect(share(10)).toBeGreaterThan(share(0) + 0.1);
    const w = plain();
    w.on.patronage = false;
    giveSeats(w, 'dov', 'council', 10);
    expect(expectedShareFor(w, policyMotion(w, 'dov', 'trade', 90, 'council'))).toBeLessThan(share(10) - 0.1);
  });

  it('is less firm in a larger body, which knows less', () => {
    const w = plain();
    for (const id of w.c.actors) setStance(w, id, 'trade', 70, 0.4);
    const sure = (before: string): number => {
      poll(w, policyMotion(w, 'ada', 'trade', 70, before));
      return w.scratch.beta;
    };
    expect(sure('council')).toBeLessThan(sure('board'));
  });

  it('swings with a mood that the whole sitting shares: counts vary more than members alone would', () => {
    const spreadOfCounts = (mood: number): number => {
      const w = plain();
      for (const id of w.c.actors) setStance(w, id, 'trade', 50, 0.1);
      setParameter(w, 'vote', 'sessionNoise', mood);
      const counts: number[] = [];
      for (let attempt = 0; attempt < 300; attempt += 1) {
        const m = policyMotion(w, 'ada', 'trade', 52, 'council', attempt);
        ballot(w, m, poll(w, m));
        counts.push(w.scratch.votesFor);
      }
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      return counts.reduce((sum, count) => sum + (count - mean) * (count - mean), 0) / counts.length;
    };
    expect(spreadOfCounts(0.6)).toBeGreaterThan(2.5 * spreadOfCounts(0));
  });

  it('is the toss of a coin when it is off', () => {
    const w = plain();
    w.on.vote = false;
    for (const id of w.c.actors) setStance(w, id, 'trade', 90, 1);
    expect(poll(w, policyMotion(w, 'ada', 'trade', 90))).toBe(0.5);
    let carried = 0;
    for (let attempt = 0; attempt < 400; attempt += 1) {
      const m = policyMotion(w, 'ada', 'trade', 90, 'board', attempt);
      carried += ballot(w, m, poll(w, m)) ? 1 : 0;
    }
    expect(Math.abs(carried - 200)).toBeLessThan(4 * 10);
  });
});
