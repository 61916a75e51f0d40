import { ln, logistic, logisticCeiling, logisticCell, logisticFloor } from '../../numeric/index.ts';
import { binomial, combine, DRAW_KIND, normal, uniform } from '../../random/index.ts';
import { D } from '../mechanisms/discipline.ts';
import { V } from '../mechanisms/vote.ts';
import type { Motion } from '../motion.ts';
import type { World } from '../world.ts';
import { contestBallot } from './contest.ts';

const NOBODYS = 0x9e3779b9;

/**
 * Puts a polled motion to the vote: one threshold for each actor and motion, one binomial for each patron's ordinary members,
 * one mood for the sitting, all named by the motion. Call `poll` first. Those who see that they would lose (chance of winning
 * below `capitulate`) give way before the vote. Returns whether it carried; the count stands in scratch.
 */
export function ballot(w: World, m: Motion, chance: number): boolean {
  const { c, scratch, stream } = w;
  if (!w.on.vote) return uniform(stream, DRAW_KIND.vote, 0, m.occasion) < 0.5;
  if (w.contest !== null) return contestBallot(w, m, chance);
  const { actors } = c.sizes;
  const { utility, votes, band, beta } = scratch;
  const abstaining = w.on.abstention;
  const mood = w.p.vote[V.sessionNoise]! * normal(uniform(stream, DRAW_KIND.session, 0, m.occasion));
  const giveWay = w.on.discipline ? w.p.discipline[D.capitulate]! : 0;
  scratch.capitulated = chance > 1 - giveWay;
  const push = scratch.capitulated ? w.p.discipline[D.rush]! : 0;
  let yes = 0;
  let abstained = 0;
  for (let i = 0; i < scratch.voterCount; i += 1) {
    const a = scratch.voters[i]!;
    const u = uniform(stream, DRAW_KIND.vote, c.actorHash[a]!, m.occasion);
    const stubborn = a === m.target ? 0 : push;
    const x = beta * (utility[a]! + mood + stubborn);
    const wide = abstaining ? band[a]! : 0;
    const inFavor = isBelow(u, x - wide);
    yes += inFavor ? 1 : 0;
    if (abstaining && !inFavor && isBelow(u, x + wide)) abstained += 1;
  }
  for (let i = 0; i < scratch.patronCount; i += 1) {
    const g = scratch.patrons[i]!;
    const x = beta * (utility[actors + g]! + mood + push);
    const who = g < actors ? c.actorHash[g]! : NOBODYS;
    const wide = abstaining ? band[actors + g]! : 0;
    const p = logistic(x - wide);
    const won = binomial(
      uniform(stream, DRAW_KIND.seats, who, combine(m.occasion, 1)),
      votes[actors + g]!,
      p,
    );
    yes += won;
    if (!abstaining || p === 1) continue;
    abstained += binomial(
      uniform(stream, DRAW_KIND.seats, who, combine(m.occasion, 2)),
      votes[actors + g]! - won,
      (logistic(x + wide) - p) / (1 - p),
    );
  }
  const { members } = scratch;
  scratch.votesFor = yes;
  scratch.votesAgainst = members - yes - abstained;
  scratch.votesAbstaining = abstained;
  if (abstaining && m.majority <= 0.5) return yes > scratch.votesAgainst;
  return members > 0 && yes > Math.floor(m.majority * members + 1e-9);
}

/** Whether the log-odds of a draw are below `x`: mostly told by bounds of the probability of `x`, else by the logarithm. */
function isBelow(u: number, x: number): boolean {
  const cell = logisticCell(x);
  const ceiling = logisticCeiling[cell]!;
  const sure = u < logisticFloor[cell]!;
  const close = u <= ceiling && !sure;
  return close ? ln(u / (1 - u)) < x : sure;
}
