import { type Moment, type Recording, recordHistory } from '../../../src/cli/traceRecording.ts';
import { describeDecision } from '../../../src/engine/describe.ts';
import {
  ballot,
  type CompiledScenario,
  copyState,
  createState,
  type RecordRow,
  type World,
} from '../../../src/engine/index.ts';
import { openWorld, rerun } from '../../../src/ensemble/index.ts';

/** The history that is taken apart: the first of the score's seed. */
export const HISTORY = { seed: 1, run: 0, replicates: 8, reading: 0 } as const;

/** The sitting on a decision that lies on the table at the end of a history, with everything as it stood then. */
export interface Tabled {
  readonly recording: Recording;
  readonly moment: Moment;
}

/**
 * The last decision that a compiled history was asked about; undefined where the model puts no chance on it. The history is
 * run a second time with a listener, which lets a copy of the sitting vote and touches no draw.
 */
export function tabledMoment(compiled: CompiledScenario): Tabled | undefined {
  const recording = recordHistory(compiled, HISTORY);
  const world = openWorld(compiled, HISTORY.seed);
  let moment: Moment | undefined;
  world.surprise = (row, given) => {
    if (row.day === compiled.horizonDay) moment = momentOf(world, chanceOf(compiled, row, given));
  };
  rerun(world, HISTORY.seed, HISTORY.run, HISTORY.replicates);
  return moment === undefined ? undefined : { recording, moment };
}

/** The chance of carrying, out of that of what was decided. */
const chanceOf = ({ codedMotions }: CompiledScenario, { motion }: RecordRow, given: number): number =>
  codedMotions[motion]!.carried ? given : 1 - given;

function momentOf(world: World, chance: number): Moment {
  const carried = ballot(world, world.motion, chance);
  const state = createState(world.c.sizes);
  copyState(world.s, state);
  return {
    event: describeDecision(world, world.motion, chance, carried),
    state,
    motion: { ...world.motion },
    scratch: structuredClone(world.scratch),
    month: world.month,
    quarter: world.quarter,
  };
}
