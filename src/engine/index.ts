/** The engine: what happens next, from a compiled scenario, one parameter point's numbers and named chance. */

export { ASKED, type AskingMechanism, type ChosenModel } from './chosen.ts';
export { clockCount, SINGLE_CLOCKS, setClocks } from './clocks.ts';
export { DOCTRINE, DRIVER, EFFECT, MOTION, REACH, RECORD, RULE, SHIFT, SPELL, SWAY, USE } from './codes.ts';
export type {
  ArenaRow,
  AttemptRow,
  CodedMotion,
  CohortRow,
  CompetenceRow,
  CompiledScenario,
  DoctrineRow,
  EconomyRow,
  EffectRow,
  PeripheryRow,
  RecordRow,
  RungRow,
  ScenarioNumber,
  ShockRow,
  TemplateRow,
} from './compiled.ts';
export { CANDIDATE, NO_SEAT, OUTSIDER, REST_BELOW, UNKNOWN, VACANT, VOTING } from './constants.ts';
export { GAUGES } from './economyGauges.ts';
export { type DecisionDetail, EVENT_KINDS, type EventKind, type HappenedEvent } from './events.ts';
export { ballot } from './kernels/ballot.ts';
export { abstainingChances, memberChances } from './kernels/memberChances.ts';
export { chanceOfUtilities, poll } from './kernels/poll.ts';
export {
  COLUMN_NAMES,
  COLUMNS,
  type ColumnName,
  copyState,
  createState,
  type Dimension,
  type Sizes,
  type State,
} from './layout.ts';
export { LEVELS, STANDARD } from './levels.ts';
export {
  MECHANISM_IDS,
  MECHANISMS,
  type Mechanism,
  type MechanismId,
  type ParameterSpec,
} from './mechanisms/index.ts';
export { type Motion, nameMotion, setMotion } from './motion.ts';
export { openNative } from './native/open.ts';
export { intervene, observe } from './record.ts';
export { REAL_COLUMNS, rowColumns, seatControl, writeRow } from './rows.ts';
export { TERMS } from './scratch.ts';
export {
  endPrefix,
  runFree,
  runPrefix,
  runPrefixMonth,
  type SimulateOptions,
  simulate,
  stepsOf,
} from './simulate.ts';
export { start } from './start.ts';
export { swapPersons } from './swap.ts';
export { ORDER, TERROR, TERROR_PLACES } from './terrorState.ts';
export { chanceOf, chanceRemoved, THRESHOLDS } from './thresholds.ts';
export { createWorld, type Sink, type World } from './world.ts';
