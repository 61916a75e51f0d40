// Those who agree a line before the meeting vote as one in it.
import { describe, expect, it } from 'vitest';
import { ballot, poll, type World } from '../../../src/engine/index.ts';
import { logistic } from '../../../src/numeric/index.ts';
import { actor, policyMotion, setBloc, setParameter, setStance, setStanding, toyWorld } from '../toyWorld.ts';

/** Chance of each named member to vote for a motion that the bloc's weightiest wants and the two others mildly dislike. */
function chances(w: World): number[] {
  setStanding(w, 'cleo', 0.9);
  setStance(w, 'cleo', 'trade', 95, 1);
  setStance(w, 'dov', 'trade', 40, 0.4);
  setStance(w, 'eva', 'trade', 45, 0.4);
  w.s.bloc.fill(-1);
  setBloc(w, 'cleo', 'dov', 'eva');
  poll(w, policyMotion(w, 'cleo', 'trade', 80));
  return ['cleo', 'dov', 'eva'].map((id) => logistic(w.scratch.beta * w.scratch.utility[actor(w, id)]));
}

/** How often the three vote alike, over so many sittings. */
function alike(w: World, sittings: number): number {
  let same = 0;
  for (let attempt = 0; attempt < sittings; attempt += 1) {
    chances(w);
    const m = policyMotion(w, 'cleo', 'trade', 80, 'board', attempt);
    // only the three vote, so that the count shows whether they split
    for (const id of ['ada', 'ben']) w.s.capacity[actor(w, id)] = 0;
    ballot(w, m, poll(w, m));
    same += w.scratch.votesFor === 3 || w.scratch.votesFor === 0 ? 1 : 0;
  }
  return same / sittings;
}

describe('caucus', () => {
  it('brings the votes of a bloc together', () => {
    const bound = chances(toyWorld());
    const free = toyWorld();
    free.on.caucus = false;
    const unbound = chances(free);
    const spread = (values: number[]): number => Math.max(...values) - Math.min(...values);
    expect(spread(bound)).toBeLessThan(0.75 * spread(unbound));
  });

  it('makes a bloc vote as one, more often the firmer its line', () => {
    const w = toyWorld();
    w.on.discipline = false;
    setParameter(w, 'vote', 'sessionNoise', 0);
    setParameter(w, 'caucus', 'strength', 2);
    const firm = alike(w, 150);
    w.on.caucus = false;
    expect(firm).toBeGreaterThan(alike(w, 150) + 0.15);
  });

  it('follows the weightier members of the bloc', () => {
    const lineWhen = (standing: number): number => {
      const w = toyWorld();
      chances(w);
      setStanding(w, 'cleo', standing);
      poll(w, policyMotion(w, 'cleo', 'trade', 80));
      return w.scratch.line[actor(w, 'dov')];
    };
    expect(lineWhen(0.9)).toBeGreaterThan(lineWhen(0.1));
  });

  it('binds nobody who stands alone', () => {
    const w = toyWorld();
    chances(w);
    expect(w.scratch.line[actor(w, 'ada')]).toBe(0);
    expect(w.scratch.line[actor(w, 'ben')]).toBe(0);
  });
});
