// Votes are mostly settled by bounds of the chances. Here each is decided again the long way.
import { expect, it } from 'vitest';
import { ballot } from '../../src/engine/kernels/ballot.ts';
import { carriesBy, carriesSeated } from '../../src/engine/kernels/poll.ts';
import { seatVoters } from '../../src/engine/kernels/seats.ts';
import { V } from '../../src/engine/mechanisms/vote.ts';
import { ln, logistic } from '../../src/numeric/index.ts';
import { combine, DRAW_KIND, uniform } from '../../src/random/index.ts';
import { removalMotion, toyWorld } from './toyWorld.ts';

const noise = (i: number, k: number): number =>
  uniform({ seedLow: 1, seedHigh: 0, slot: 0, epoch: 0 }, 0, i, k);

it('a removal carries exactly if the votes expected in that mood are enough', () => {
  const w = toyWorld();
  const m = removalMotion(w, 'ada', 'ben', 'registrar');
  seatVoters(w, m);
  carriesSeated(w, m, 0);
  const { scratch } = w;
  const { actors } = w.c.sizes;
  // what each actor thinks is then all that sways him
  scratch.line.fill(0);
  scratch.cue = 0;
  scratch.announced = 0;
  const answers = [0, 0];
  for (let i = 0; i < 4000; i += 1) {
    const center = 4 * noise(i, 100) - 2;
    const width = 6 * noise(i, 102);
    for (let k = 0; k < scratch.utility.length; k += 1)
      scratch.utility[k] = center + width * (noise(i, k) - 0.5);
    scratch.own.set(scratch.utility.subarray(0, actors));
    const quantile = 3 * noise(i, 101) - 1.5;
    const shared = scratch.beta * w.p.vote[V.sessionNoise];
    const mood = -quantile * Math.sqrt(shared * shared + 4 / scratch.members);
    let expected = 0;
    const add = (votes: number, at: number): void => {
      expected += votes * logistic(scratch.beta * scratch.utility[at] + mood);
    };
    for (const a of scratch.voters.subarray(0, scratch.voterCount)) add(1, a);
    for (const g of scratch.patrons.subarray(0, scratch.patronCount))
      add(scratch.votes[actors + g], actors + g);
    const carries = expected >= Math.floor(m.majority * scratch.members + 1e-9) + 0.5;
    expect(carriesBy(w, m, quantile)).toBe(carries);
    answers[Number(carries)] += 1;
  }
  expect(Math.min(...answers)).toBeGreaterThan(400);
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
