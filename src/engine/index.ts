/** The engine: what happens next, from a compiled scenario, one parameter point's numbers and named chance. */
export { EFFECT, MOTION, RECORD, USE, type CodedMotion, type CompiledScenario, type RecordRow, type RungRow, type ScenarioNumber, type ShockRow, type TemplateRow } from './compiled.ts';
export { clockCount, SINGLE_CLOCKS } from './clocks.ts';
export { CANDIDATE, NO_SEAT, OUTSIDER, REST_BELOW, VACANT, VOTING } from './constants.ts';
export { EVENT_KINDS, type DecisionDetail, type EventKind, type HappenedEvent } from './events.ts';
export { COLUMN_NAMES, COLUMNS, copyState, createState, type ColumnName, type Dimension, type Sizes, type State } from './layout.ts';
export { MECHANISM_IDS, MECHANISMS, type Mechanism, type MechanismId, type ParameterSpec } from './mechanisms/index.ts';
export { ballot } from './kernels/ballot.ts';
export { poll } from './kernels/poll.ts';
export { nameMotion, setMotion, type Motion } from './motion.ts';
export { intervene, observe } from './record.ts';
export { REAL_COLUMNS, rowColumns, seatControl, writeRow } from './rows.ts';
export { runFree, runPrefix, simulate, type SimulateOptions } from './simulate.ts';
export { TERMS } from './scratch.ts';
export { chanceOf, chanceRemoved, LEVELS, STANDARD, THRESHOLDS } from './thresholds.ts';
export { createWorld, type Sink, type World } from './world.ts';
