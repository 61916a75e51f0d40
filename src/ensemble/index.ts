/** Many runs: what an experiment is, how it is cut into tasks, and who runs them. Threads are a Node door of their own. */

export { causeWorlds } from './causeWorlds.ts';
export { askOnEve, type EveChance } from './eve.ts';
export {
  experimentHash,
  experimentOf,
  hashSchema,
  usualTaskSize,
  type WrittenExperiment,
  writtenExperimentSchema,
} from './experimentFile.ts';
export { type Fork, type ForkRows, type ForkTask, runFork, type Surprise } from './fork.ts';
export { type ForkRunner, ISLAND, inlineForks, joinForkRows, planForks } from './forkRunner.ts';
export { askHealth, fatalChance, type HealthMoment } from './healthMoments.ts';
export { askHoldings } from './holdings.ts';
export { inTurns } from './inTurns.ts';
export { enter, type Foreseen, type Island, leadIsland, type Surprised } from './island.ts';
export type { Part, PartRunner } from './part.ts';
export { type Experiment, planTasks, REPLICATES, type Task } from './plan.ts';
export { fillPoint } from './points.ts';
export { probe } from './probe.ts';
export { compileReading } from './readings.ts';
export { EVENT_COLUMNS, recordEvents } from './recordEvents.ts';
export { runExperiment } from './run.ts';
export type { Runner } from './runner.ts';
export { inlineRunner } from './runners/inline.ts';
export { openWorld, type Progress, rerun, runTask } from './runTask.ts';
export { inlineSweeps, runSweep, type SweepRows, type SweepRunner, type SweepTask } from './sweep.ts';
export { tabledColumn, visitsOf } from './tabled.ts';
export {
  describeTasks,
  type TaskDescription,
  taskDescriptionSchema,
  taskHash,
  taskOf,
} from './taskDescription.ts';
export { twinWorlds } from './twinWorlds.ts';
export { joinVariations, UNCHANGED, type Variation, variationBetween, vary } from './variation.ts';
