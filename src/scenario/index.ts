export { asOfDate } from './asOfDate.ts';
export {
  type CompleteScenarioFile,
  defaultActors,
  type EntriesById,
  type Scenario,
} from './checkedScenario.ts';
export { type Checked, checkScenario } from './checkScenario.ts';
export { checkShape } from './checkShape.ts';
export type { KnownMechanism } from './checks/ground.ts';
export { type ChangedClaim, type ClaimsById, changedClaims, claimHash, withOrigins } from './claimHash.ts';
export { type Compilable, compile } from './compile/index.ts';
export { RECORD_WEIGHT } from './compile/recordWeight.ts';
export { CONTINUITIES, type Continuity, type Feature, type ShareOutcome } from './continuity.ts';
export * from './draft.ts';
export { ENGINE_MECHANISMS } from './engineMechanisms.ts';
export { FIT_MODULES, type FitFile, type FitModuleName } from './fitFile.ts';
export { filesId, PARAMETERS_FROM, type ParametersFrom, parametersFrom } from './fitted.ts';
export { canonicalJson, scenarioHash, sha256Hex } from './hash.ts';
export { type Input, inputsOf, readingInputs } from './inputs.ts';
export { jsonSchema, jsonSchemaText, SCHEMA_NAMES, type SchemaName } from './jsonSchema.ts';
export { markOf } from './markOf.ts';
export { nearest } from './nearest.ts';
export { numberPlaces } from './numberPlaces.ts';
export { onTheTable } from './onTheTable.ts';
export {
  asDecision,
  asScoreFile,
  type OutsideDecision,
  type OutsideDecisions,
} from './outsideDecisions.ts';
export { packScenario, type Unpacked, unpackScenario } from './pack.ts';
export { type ParsedFile, parseFile, type TextFile } from './parse.ts';
export { formatProblem, formatReport, MAX_PROBLEMS_SHOWN, type ProblemReport, report } from './problems.ts';
export { readContinuity } from './readContinuity.ts';
export { readFit } from './readFit.ts';
export { readOutsideDecisions } from './readOutsideDecisions.ts';
export { readReform } from './readReform.ts';
export { readScenario, type ScenarioTexts } from './readScenario.ts';
export { readScore } from './readScore.ts';
export { readVariants } from './readVariants.ts';
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
export {
  allVariants,
  type Choice,
  changesOf,
  type Outcome,
  type Variant,
  type Variants,
  variantsSchema,
} from './variants.ts';
export { withNumbers } from './withNumbers.ts';
