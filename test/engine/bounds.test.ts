// Votes are mostly settled by bounds of the chances. Here each is decided again the long way.
import { expect, it } from 'vitest';
import { ballot } from '../../src/engine/kernels/ballot.ts';
import { meet, pollSeated } from '../../src/engine/kernels/poll.ts';
import { carriesBy, carriesSeated, isHopeless } from '../../src/engine/kernels/quickPoll.ts';
import { seatVoters } from '../../src/engine/kernels/seats.ts';
import { V } from '../../src/engine/mechanisms/vote.ts';
import { ln, logistic, normalQuantile } from '../../src/numeric/index.ts';
import { combine, DRAW_KIND, uniform } from '../../src/random/index.ts';
import { removalMotion, toyWorld } from './toyWorld.ts';

const noise = (i: number, k: number): number =>
  uniform({ seedLow: 1, seedHigh: 0, slot: 0, epoch: 0 }, 0, i, k);

it('a removal carries exactly if the votes expected in that mood are enough', () => {
  const w = toyWorld();
  const m = removalMotion(w, 'ada', 'ben', 'registrar');
  const { scratch } = w;
  const { actors } = w.c.sizes;
  seatVoters(w, m);
  const answers = [0, 0];
  for (let i = 0; i < 4000; i += 1) {
    for (let k = 0; k < w.s.liking.length; k += 1) w.s.liking[k] = 2 * noise(i, k) - 1;
    for (let k = 0; k < w.s.threat.length; k += 1) w.s.threat[k] = noise(i, k + 500);
    const chance = pollSeated(w, m);
    // half of all questions are so close that rough stances cannot tell
    const close = chance > 0.001 && chance < 0.999 && i % 2 === 0;
    const quantile = close ? normalQuantile(chance) + 1e-4 * (noise(i, 101) - 0.5) : 6 * noise(i, 101) - 3;
    const mood = -quantile * scratch.spread;
    let expected = 0;
    const add = (votes: number, at: number): void => {
      expected += votes * logistic(scratch.beta * scratch.utility[at] + mood);
    };
    for (const a of scratch.voters.subarray(0, scratch.voterCount)) add(1, a);
    for (const g of scratch.patrons.subarray(0, scratch.patronCount))
      add(scratch.votes[actors + g], actors + g);
    const carries = expected >= Math.floor(m.majority * scratch.members + 1e-9) + 0.5;
    meet(w, m);
    if (isHopeless(w, m, quantile)) expect(carries).toBe(false);
    expect(carriesSeated(w, m, quantile)).toBe(carries);
    expect(carriesBy(w, m, quantile)).toBe(carries);
    answers[Number(carries)] += 1;
  }
  expect(Math.min(...answers)).toBeGreaterThan(400);
});

it('rough stances are within the error they are said to have', () => {
  const w = toyWorld();
  const m = removalMotion(w, 'ada', 'ben', 'registrar');
  const { scratch } = w;
  seatVoters(w, m);
  let worst = 0;
  for (let i = 0; i < 4000; i += 1) {
    for (let k = 0; k < w.s.liking.length; k += 1) w.s.liking[k] = 8 * noise(i, k) - 4;
    carriesSeated(w, m, 6);
    const rough = Float64Array.from(scratch.chances);
    expect(scratch.slack).toBeGreaterThan(0);
    expect(scratch.exact).toBe(false);
    pollSeated(w, m);
    for (let n = 0; n < scratch.innerCount; n += 1)
      worst = Math.max(worst, Math.abs(rough[n] - scratch.stance[scratch.inner[n]]));
  }
  expect(worst).toBeGreaterThan(1e-6);
  expect(worst).toBeLessThan(1e-4);
});

it('each actor votes by the log-odds of his draw', () => {
  const w = toyWorld();
  const m = removalMotion(w, 'ada', 'ben', 'registrar');
  seatVoters(w, m);
  carriesSeated(w, m, 0);
  const { scratch, stream, c } = w;
  w.p.vote[V.sessionNoise] = 0;
  scratch.patronCount = 0;
  for (let i = 0; i < 2000; i += 1) {
    m.occasion = combine(i, 1);
    for (let a = 0; a < c.sizes.actors; a += 1) scratch.utility[a] = 8 * noise(i, a) - 4;
    let yes = 0;
    for (const a of scratch.voters.subarray(0, scratch.voterCount)) {
      const u = uniform(stream, DRAW_KIND.vote, c.actorHash[a], m.occasion);
      if (ln(u / (1 - u)) < scratch.beta * scratch.utility[a]) yes += 1;
    }
    ballot(w, m, 0.5);
    expect(scratch.votesFor).toBe(yes);
  }
});
