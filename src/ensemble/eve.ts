import {
  type CompiledScenario,
  memberChances,
  type RecordRow,
  stepsOf,
  type World,
} from '../engine/index.ts';
import { openFor } from './worlds.ts';

/** What one history gives to a decision on its eve. */
export interface EveChance {
  /** of the outcome on record */
  probability: number;
  /** of each actor's vote for the motion, [actor]; NaN where he does not vote */
  members: Float64Array;
}

/**
 * Asks histories for a decision at the end of the documented prefix, each with numbers of its own and nothing resampled: for
 * the numbers of `settings[i]` the mean over so many lucks, the same for all settings. Null where the decision is not asked.
 *
 * @param native the bytes of `native.wasm`, for speed; the chances are the same without
 */
export function askOnEve(
  c: CompiledScenario,
  decision: string,
  settings: readonly Float64Array[],
  { seed, lucks, native }: { seed: number; lucks: number; native: Uint8Array | null },
): EveChance[] | null {
  const world = openFor(c, seed, native);
  const chances: EveChance[] = [];
  for (const values of settings) {
    const heard: EveChance[] = [];
    const listen = (row: RecordRow, probability: number): void => {
      if (row.source === decision) heard.push({ probability, members: memberChances(world) });
    };
    for (let luck = 0; luck < lucks; luck += 1) followTo(world, values, luck, listen);
    if (heard.length === 0) return null;
    chances.push(meanOf(heard));
  }
  return chances;
}

/** One history to the documented date, with its own numbers; only its last steps, which the eve lies in, are listened to. */
export function followTo(w: World, values: Float64Array, luck: number, listen: World['surprise']): void {
  w.values.set(values);
  w.stream.slot = luck;
  w.stream.epoch = 0;
  w.quarter = -1;
  stepsOf(w).start(w);
  for (let month = 0; month < w.c.prefixMonths; month += 1) {
    w.month = month;
    w.surprise = month === w.c.prefixMonths - 1 ? listen : null;
    stepsOf(w).runPrefixMonth(w);
  }
  w.surprise = listen;
  stepsOf(w).endPrefix(w);
  w.surprise = null;
}

function meanOf(heard: readonly EveChance[]): EveChance {
  const mean = (of: (chance: EveChance) => number): number =>
    heard.reduce((sum, chance) => sum + of(chance), 0) / heard.length;
  return {
    probability: mean(({ probability }) => probability),
    members: heard[0]!.members.map((_, a) => mean(({ members }) => members[a]!)),
  };
}
