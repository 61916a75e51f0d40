import type { Group } from '../group.ts';
import type { Bargain } from './bargain.ts';
import type { Challenge, Outlook } from './offers.ts';
import { type Outcomes, onGroupScale } from './outcomes.ts';
import type { Choice } from './queues.ts';
import { ownUtilities, type Scene, winnersNow } from './scene.ts';
import type { Stop } from './spatialRun.ts';
import type { Turn } from './turn.ts';

/** Where everybody stands before or after a turn. Positions are on the scale of the group. */
export interface SpatialState {
  /** actors x issues, row by row */
  readonly position: Float64Array;
  /** what each actor wants, where that is not his position */
  readonly ideal?: Float64Array;
  /** risk attitude of each actor, -1 to 1, averse above 0 */
  readonly risk: Float64Array;
  /**
   * on request: value (0-1, neutral to risk) of each position to each actor: actor i, position of j at i * actors +
   * j
   */
  readonly value?: Float64Array;
  /** on request: the same with each actor's own attitude to risk */
  readonly utility?: Float64Array;
  /**
   * on request: the chance of each actor's position to win, were it decided now; the same for all who hold one
   * position
   */
  readonly winning?: Float64Array;
}

/** A bargain with names in place of numbers, positions on the scale of the group. */
interface Offer {
  readonly initiator: string;
  readonly target: string;
  readonly view: Bargain['view'];
  readonly initiatorTo: Float64Array;
  readonly targetTo: Float64Array;
}

/** One edge of the bargaining network: who challenges whom, how both see it, and what is proposed. */
interface ChallengeMade {
  readonly initiator: string;
  readonly target: string;
  readonly byInitiator: Outlook;
  readonly byTarget: Outlook;
  readonly offers: readonly Offer[];
  /** whom else he could as well have challenged: gains equal to 1e-12, the first on the list taken */
  readonly tied: readonly string[];
}

/** Why somebody moved, or did not: his options with the probability of each, option 0 to stay. */
interface ChoiceMade {
  readonly actor: string;
  /** `null`: to stay */
  readonly options: readonly (Omit<Offer, 'initiatorTo' | 'targetTo'> | null)[];
  readonly probability: Float64Array;
  readonly chosen: number;
  /** options as likely as the chosen, to 1e-12, that would take him elsewhere; the first of all was taken */
  readonly tied: readonly number[];
}

export interface SpatialTurn {
  readonly challenges: readonly ChallengeMade[];
  readonly choices: readonly ChoiceMade[];
}

/** What a spatial model answers: the positions held at the end with their chances to win, and how it came to that. */
export interface SpatialAnswer extends Outcomes {
  readonly stopped: Stop;
  /** states before, between and after the turns */
  readonly states: readonly SpatialState[];
  readonly turns: readonly SpatialTurn[];
  /** for each turn, how far all actors moved, added up (Euclidean, in lengths of the scale) */
  readonly movement: readonly number[];
  /** movement of the last turn as part of the first's (plus 0.0001); below 0.02 the run is settled */
  readonly lastToFirst: number;
  /** 1, or what saliences were divided by so that nobody's add up to more than 1 */
  readonly salienceDivisor: number;
}

/** What is told of one state. */
export function stateOf(group: Group, scene: Scene): SpatialState {
  const { position, ideal, risk, switches } = scene;
  return {
    position: onGroupScale(group, position),
    ...(switches.accommodation === undefined ? {} : { ideal: onGroupScale(group, ideal) }),
    risk: risk.slice(),
    ...(switches.detail ? detailOf(scene) : {}),
  };
}

function detailOf(scene: Scene): Required<Pick<SpatialState, 'value' | 'utility' | 'winning'>> {
  const { actors } = scene.arena;
  const { distinct, probability } = winnersNow(scene);
  // inside, tables run position by position; told, actor by actor
  const byActor = (table: Float64Array): Float64Array =>
    table.map((_, at) => table[(at % actors) * actors + Math.floor(at / actors)]);
  return {
    value: byActor(scene.distance.map((d) => 1 - d)),
    utility: byActor(ownUtilities(scene)),
    winning: Float64Array.from(distinct.of, (place) => probability[place]),
  };
}

/** A turn in names, on the scale of the group. */
export function turnOf(group: Group, turn: Turn): SpatialTurn {
  return {
    challenges: turn.challenges.map((made, at) => challengeOf(group, made, turn.tied[at])),
    choices: turn.choices.map((choice) => choiceOf(group, choice)),
  };
}

function challengeOf(group: Group, made: Challenge, tied: readonly number[]): ChallengeMade {
  return {
    initiator: group.actors[made.initiator],
    target: group.actors[made.target],
    byInitiator: made.byInitiator,
    byTarget: made.byTarget,
    offers: made.offers.map((offer) => ({
      ...named(group, offer),
      initiatorTo: onGroupScale(group, offer.initiatorTo),
      targetTo: onGroupScale(group, offer.targetTo),
    })),
    tied: tied.map((j) => group.actors[j]),
  };
}

function choiceOf(group: Group, choice: Choice): ChoiceMade {
  return {
    actor: group.actors[choice.actor],
    options: choice.options.map((offer) => (offer === undefined ? null : named(group, offer))),
    probability: choice.probability,
    chosen: choice.chosen,
    tied: choice.tied,
  };
}

function named(group: Group, { initiator, target, view }: Bargain): Omit<Offer, 'initiatorTo' | 'targetTo'> {
  return { initiator: group.actors[initiator], target: group.actors[target], view };
}
