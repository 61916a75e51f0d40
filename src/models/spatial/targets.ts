import { chanceSeen, type Eyes, gainSeen, lookAs } from './challenge.ts';
import type { Scene } from './scene.ts';

/** The least expected gain for which anyone challenges. */
const WORTHWHILE = 1e-5;
/** Gains or probabilities no further apart than this are a tie. */
export const TIE = 1e-12;

/** Whom an actor challenges, as he sees it. */
export interface Target {
  readonly target: number;
  readonly chance: number;
  readonly gain: number;
  /** others who promise the same gain and come later in the list; usually none */
  readonly tied: readonly number[];
}

/**
 * Whom each actor challenges: whoever promises him the largest expected gain above 1e-5, in a tie whoever comes
 * first; nobody where no challenge pays. Every actor asks of every other what every third party would do:
 * O(actors^3), the bulk of a turn.
 */
export function targets(scene: Scene, eyes: Eyes): (Target | undefined)[] {
  const { actors } = scene.arena;
  const chance = new Float64Array(actors);
  const gain = new Float64Array(actors);
  return Array.from({ length: actors }, (_, i) => {
    lookAs(scene, i, i, eyes);
    let best = -1;
    for (let j = 0; j < actors; j += 1) {
      if (j === i) continue;
      chance[j] = chanceSeen(scene, eyes, i, j);
      gain[j] = gainSeen(scene, eyes, chance[j], i, j);
      if (gain[j] > WORTHWHILE && (best < 0 || gain[j] > gain[best])) best = j;
    }
    if (best < 0) return undefined;
    return { target: best, chance: chance[best], gain: gain[best], tied: tiedWith(gain, i, best) };
  });
}

function tiedWith(gain: Float64Array, self: number, best: number): number[] {
  const tied: number[] = [];
  for (let j = 0; j < gain.length; j += 1)
    if (j !== self && j !== best && Math.abs(gain[j] - gain[best]) <= TIE) tied.push(j);
  return tied;
}
