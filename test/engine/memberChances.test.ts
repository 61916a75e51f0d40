// What single members would do is what the ballot makes them do, on average over moods.
import { expect, it } from 'vitest';
import { memberChances, poll } from '../../src/engine/index.ts';
import { V } from '../../src/engine/mechanisms/vote.ts';
import { logistic, normalQuantile } from '../../src/numeric/index.ts';
import { actor, policyMotion, toyWorld } from './toyWorld.ts';

const w = toyWorld();

it('is the mean over moods of the logistic of sharpness times utility and mood', () => {
  poll(w, policyMotion(w, 'ada', 'trade', 90, 'board'));
  const chances = memberChances(w);
  const { utility, beta } = w.scratch;
  const noise = w.p.vote[V.sessionNoise]!;
  for (const id of ['ada', 'ben', 'cleo']) {
    const a = actor(w, id);
    let sum = 0;
    for (let i = 0; i < 2000; i += 1)
      sum += logistic(beta * (utility[a]! + noise * normalQuantile((i + 0.5) / 2000)));
    expect(Math.abs(chances[a]! - sum / 2000)).toBeLessThan(0.02);
  }
});

it('is not a number for who does not vote', () => {
  poll(w, policyMotion(w, 'ada', 'trade', 90, 'board'));
  const voters = new Set(w.scratch.voters.slice(0, w.scratch.voterCount));
  memberChances(w).forEach((chance, a) => {
    expect(Number.isNaN(chance)).toBe(!voters.has(a));
  });
});
