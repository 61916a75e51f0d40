export { asOfDate } from './asOfDate.ts';
export {
  type CompleteScenarioFile,
  defaultActors,
  type EntriesById,
  type Scenario,
} from './checkedScenario.ts';
export { type Checked, checkScenario } from './checkScenario.ts';
export type { KnownMechanism } from './checks/ground.ts';
export { type Compilable, compile } from './compile/index.ts';
export * from './draft.ts';
export { ENGINE_MECHANISMS } from './engineMechanisms.ts';
export { canonicalJson, scenarioHash, sha256Hex } from './hash.ts';
export { jsonSchema, jsonSchemaText, SCHEMA_NAMES, type SchemaName } from './jsonSchema.ts';
export { markOf } from './markOf.ts';
export { nearest } from './nearest.ts';
export { numberPlaces } from './numberPlaces.ts';
export { onTheTable } from './onTheTable.ts';
export { packScenario, type Unpacked, unpackScenario } from './pack.ts';
export { type ParsedFile, parseFile, type TextFile } from './parse.ts';
export { formatProblem, formatReport, MAX_PROBLEMS_SHOWN, type ProblemReport } from './problems.ts';
export { readReform } from './readReform.ts';
export { readScenario, type ScenarioTexts } from './readScenario.ts';
export { readScore } from './readScore.ts';
export {
  type Change,
  type Effect,
  effectSchema,
  type Reform,
  type Restraint,
  reformSchema,
  restraintOf,
  twinOf,
} from './reform.ts';
export {
  type Era,
  type ScoredDecision,
  type ScoreFile,
  scoreFileSchema,
  UNANIMITIES,
} from './scoreFile.ts';
export { withNumbers } from './withNumbers.ts';
