import type { Draw } from '../model.ts';
import type { Arena } from './arena.ts';
import { euclidean } from './distinct.ts';
import { idealsAfter } from './ideals.ts';
import type { Reading } from './offers.ts';
import { type Scene, sceneOf, survey } from './scene.ts';
import type { Switches } from './switches.ts';
import { type Turn, takeTurn } from './turn.ts';

/** So many turns are taken at least. */
const FEWEST_TURNS = 2;
/** A turn with less movement than this part of the first turn's is the last. */
const SETTLED = 0.02;
/** Added to the movement of the first turn, so that it is never nothing. */
const FLOOR = 1e-4;

/** Why a run ended: movement had all but died away, or the turns were used up. */
export type Stop = 'settled' | 'maxTurns';

/** What a run leaves behind: the last scene, and what was noted of each state on the way. */
export interface Run<State> {
  readonly scene: Scene;
  /** before the first turn and after each */
  readonly states: readonly State[];
  readonly turns: readonly Turn[];
  /** for each turn, the sum over actors of how far each moved (Euclidean, 0-1 an issue) */
  readonly movement: readonly number[];
  readonly stopped: Stop;
  /** movement of the last turn as part of the first one's */
  readonly lastToFirst: number;
}

/**
 * Turn after turn until, after two at least, the movement of a turn is below 2 % of the first one's (plus 0.0001), or
 * `maxTurns` are over. `note` is called with each state once it has been surveyed, and must keep nothing of the
 * scene, whose arrays are used again. KTAB's program, `smpStopFn`.
 */
export function runSpatial<State>(
  arena: Arena,
  switches: Switches,
  reading: Reading,
  draw: Draw,
  note: (scene: Scene) => State,
): Run<State> {
  const scene = sceneOf(arena, switches);
  survey(scene);
  const states = [note(scene)];
  const turns: Turn[] = [];
  const movement: number[] = [];
  for (;;) {
    const turn = takeTurn(scene, reading, turns.length, draw);
    turns.push(turn);
    movement.push(moved(scene, turn.position));
    scene.ideal = idealsAfter(switches.accommodation, scene.ideal, turn.position);
    scene.position = turn.position;
    survey(scene);
    states.push(note(scene));
    const lastToFirst = movement[movement.length - 1] / (movement[0] + FLOOR);
    const settled = turns.length >= FEWEST_TURNS && lastToFirst < SETTLED;
    if (settled || turns.length >= switches.maxTurns)
      return { scene, states, turns, movement, stopped: settled ? 'settled' : 'maxTurns', lastToFirst };
  }
}

function moved(scene: Scene, position: Float64Array): number {
  const { actors, issues } = scene.arena;
  let sum = 0;
  for (let i = 0; i < actors; i += 1) sum += euclidean(scene.position, position, i, i, issues);
  return sum;
}
