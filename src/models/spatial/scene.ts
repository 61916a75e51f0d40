import type { Arena } from './arena.ts';
import { coalitions } from './coalitions.ts';
import { distances, utility } from './distance.ts';
import { elect } from './pce.ts';
import { riskAttitudes } from './risk.ts';
import type { Switches } from './switches.ts';
import { type Winners, winners } from './winners.ts';

/** How things stand at the start of a turn, and the arrays that a turn works in; all are reused from turn to turn. */
export interface Scene {
  readonly arena: Arena;
  readonly switches: Switches;
  /** actors x issues, 0-1 */
  position: Float64Array;
  /** what each actor wants: his position, unless ideals accommodate more slowly */
  ideal: Float64Array;
  /** from actor i's ideal to the position of actor j, at j * actors + i */
  readonly distance: Float64Array;
  /** actors' risk attitudes */
  readonly risk: Float64Array;
  readonly work: Workspace;
}

/** Scratch of one call, never read by another. */
interface Workspace {
  /** what options are worth to voters, option by option */
  readonly worth: Float64Array;
  readonly coalition: Float64Array;
  readonly chance: Float64Array;
  readonly probability: Float64Array;
}

/** The first scene. Room is made for the longest queue: one actor who is part of every bargain. */
export function sceneOf(arena: Arena, switches: Switches): Scene {
  const { actors } = arena;
  const options = 1 + (switches.interpretation === 'InitRcvrInterp' ? 2 : 1) * actors;
  return {
    arena,
    switches,
    position: arena.position,
    ideal: arena.position,
    distance: new Float64Array(actors * actors),
    risk: new Float64Array(actors),
    work: {
      worth: new Float64Array(options * actors),
      coalition: new Float64Array(options * options),
      chance: new Float64Array(options * options),
      probability: new Float64Array(options),
    },
  };
}

/**
 * Measures distances, and infers risk attitudes from an election over all actors' positions, each counted even where
 * two are the same, in which actors vote by capability for what is nearer.
 */
export function survey(scene: Scene): void {
  const { arena, switches, distance, risk, work } = scene;
  const { actors } = arena;
  distances(arena, scene.ideal, scene.position, distance);
  for (let at = 0; at < distance.length; at += 1) work.worth[at] = 1 - distance[at];
  coalitions(switches.voting, arena.capability, work.worth, actors, work.coalition);
  elect(work.coalition, actors, switches.victory, switches.election, work.chance, work.probability);
  riskAttitudes(switches.riskRange, work.probability.subarray(0, actors), risk);
}

/** What the position of actor j is worth to actor i, of his true risk attitude, at `j * actors + i`. */
export function ownUtilities(scene: Scene): Float64Array {
  const { actors } = scene.arena;
  return scene.distance.map((d, at) => utility(d, scene.risk[at % actors]));
}

/**
 * The chance of each position to win, were it decided now, by capability and true utility. KTAB's program,
 * `SMPState::pDist`.
 */
export function winnersNow(scene: Scene): Winners {
  return winners(scene.switches, scene.position, scene.arena.capability, ownUtilities(scene));
}
