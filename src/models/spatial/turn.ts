import type { Draw } from '../model.ts';
import { eyesFor } from './challenge.ts';
import { type Challenge, challenge, type Reading } from './offers.ts';
import { type Choice, choices, destination } from './queues.ts';
import type { Scene } from './scene.ts';
import { targets } from './targets.ts';

/** What happened between two states. */
export interface Turn {
  readonly challenges: readonly Challenge[];
  readonly choices: readonly Choice[];
  /** for each challenge, whom else the initiator could as well have challenged */
  readonly tied: readonly (readonly number[])[];
  /** actors x issues, 0-1: where all stand at the end of it */
  readonly position: Float64Array;
}

/** One turn: all choose whom to challenge, bargains are made of that and voted on, and all move together. */
export function takeTurn(scene: Scene, reading: Reading, turn: number, draw: Draw): Turn {
  const eyes = eyesFor(scene.arena.actors);
  const aims = targets(scene, eyes);
  const challenges = aims.flatMap((aim, i) =>
    aim === undefined ? [] : [challenge(scene, reading, eyes, i, aim)],
  );
  const chosen = choices(
    scene,
    challenges.flatMap(({ offers }) => offers),
    turn,
    draw,
  );
  return {
    challenges,
    choices: chosen,
    tied: challenges.map(({ initiator }) => aims[initiator]?.tied ?? []),
    position: moved(scene, chosen),
  };
}

function moved(scene: Scene, chosen: readonly Choice[]): Float64Array {
  const { issues } = scene.arena;
  const position = scene.position.slice();
  for (const { actor, options, chosen: option } of chosen)
    position.set(destination(scene, actor, options[option]), actor * issues);
  return position;
}
