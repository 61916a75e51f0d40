import type { Draw } from '../model.ts';
import type { Bargain } from './bargain.ts';
import { coalitions } from './coalitions.ts';
import { distance, utility } from './distance.ts';
import { elect } from './pce.ts';
import { ownUtilities, type Scene } from './scene.ts';
import { TIE } from './targets.ts';

/** What one actor had to choose from, and what he took; option 0 is to stay, the others are bargains he is part of. */
export interface Choice {
  readonly actor: number;
  readonly options: readonly (Bargain | undefined)[];
  readonly probability: Float64Array;
  readonly chosen: number;
  /** options as likely as the chosen that would take him elsewhere; empty where chance chose */
  readonly tied: readonly number[];
}

/**
 * For each actor, a vote of all on which of his bargains comes about: an election over his options, in which
 * everybody votes by capability, and a state is worth to a voter the mean, over all positions in it, of his own true
 * utility. The likeliest option is taken, in a tie the one listed first (to stay, then bargains in the order of who
 * began them); or, under Stochastic, the one that the draw (subject: the actor, occasion: the turn) falls on.
 */
export function choices(scene: Scene, offers: readonly Bargain[], turn: number, draw: Draw): Choice[] {
  const worth = worthOf(scene, offers);
  return Array.from({ length: scene.arena.actors }, (_, actor) => {
    const queue = [-1];
    offers.forEach((offer, at) => {
      if (offer.initiator === actor || offer.target === actor) queue.push(at);
    });
    const options = queue.map((at) => offers[at]);
    const probability = voteOn(scene, queue, worth);
    const stochastic = scene.switches.transitions === 'Stochastic' && queue.length > 1;
    const chosen = stochastic ? drawn(probability, draw(actor, turn)) : likeliest(probability);
    const choice = { actor, options, probability, chosen };
    return { ...choice, tied: stochastic ? [] : tiedOptions(scene, choice) };
  });
}

/** Where an actor stands after he has taken an option. */
export function destination(scene: Scene, actor: number, option: Bargain | undefined): Float64Array {
  const { issues } = scene.arena;
  if (option === undefined) return scene.position.subarray(actor * issues, (actor + 1) * issues);
  return actor === option.initiator ? option.initiatorTo : option.targetTo;
}

/** By how much each bargain changes each actor's mean utility of all positions: offer o, actor v at `o * actors + v`. */
function worthOf(scene: Scene, offers: readonly Bargain[]): Float64Array {
  const { actors } = scene.arena;
  const held = ownUtilities(scene);
  const worth = new Float64Array(offers.length * actors);
  offers.forEach(({ initiator, target, initiatorTo, targetTo }, at) => {
    for (let v = 0; v < actors; v += 1) {
      const first = utilityOf(scene, v, initiatorTo) - held[initiator * actors + v];
      const second = utilityOf(scene, v, targetTo) - held[target * actors + v];
      worth[at * actors + v] = (first + second) / actors;
    }
  });
  return worth;
}

/** What a position nobody holds as yet is worth to `v`, measured from where he stands. */
function utilityOf(scene: Scene, v: number, position: Float64Array): number {
  return utility(distance(scene.arena, v, scene.ideal, position, 0), scene.risk[v]);
}

/** Probability of each option in a queue of places in `worth`; -1, to stay, changes nothing. */
function voteOn(scene: Scene, queue: readonly number[], worth: Float64Array): Float64Array {
  const { arena, switches, work } = scene;
  const { actors, capability } = arena;
  const options = queue.length;
  if (options === 1) return Float64Array.of(1);
  queue.forEach((at, option) => {
    if (at < 0) work.worth.fill(0, option * actors, (option + 1) * actors);
    else work.worth.set(worth.subarray(at * actors, (at + 1) * actors), option * actors);
  });
  coalitions(switches.voting, capability, work.worth, options, work.coalition);
  elect(work.coalition, options, switches.victory, switches.election, work.chance, work.probability);
  return work.probability.slice(0, options);
}

function likeliest(probability: Float64Array): number {
  let best = 0;
  for (let option = 1; option < probability.length; option += 1)
    if (probability[option] > probability[best]) best = option;
  return best;
}

/** The option on which `u`, uniform in (0, 1), falls when probabilities are laid end to end. */
function drawn(probability: Float64Array, u: number): number {
  let sum = 0;
  for (let option = 0; option < probability.length - 1; option += 1) {
    sum += probability[option];
    if (u < sum) return option;
  }
  return probability.length - 1;
}

function tiedOptions(scene: Scene, { actor, options, probability, chosen }: Omit<Choice, 'tied'>): number[] {
  const goal = destination(scene, actor, options[chosen]);
  return Array.from(probability.keys()).filter(
    (option) =>
      Math.abs(probability[option] - probability[chosen]) <= TIE &&
      destination(scene, actor, options[option]).some((x, k) => x !== goal[k]),
  );
}
