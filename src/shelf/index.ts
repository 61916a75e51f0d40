/**
 * The model shelf at work: tables read into situations, models run on them, published numbers run again, forecasts scored
 * against known outcomes.
 */
export type { Difference } from './clusterBootstrap.ts';
export { clusterBootstrap } from './clusterBootstrap.ts';
export { deuEntrants } from './deu/deuEntrants.ts';
export { type DeuIssue, isUsable } from './deu/deuIssue.ts';
export { deuCase, readDeuIssues } from './deu/readDeu3.ts';
export { type ErrorSummary, summarizeErrors } from './errors.ts';
export { nearestWord } from './nearest.ts';
export { checkParameters, type ParameterWords, parametersOf, parametersOfText } from './parameters.ts';
export { type Plain, plainData } from './plainData.ts';
export { csvText } from './read/csvText.ts';
export type { Problem } from './read/draft.ts';
export { FORMATS, type Format } from './read/format.ts';
export { READ_LIMITS, tooLargeToRead } from './read/limits.ts';
export type { Reading } from './read/reading.ts';
export { type ReadOptions, readTable } from './read/readTable.ts';
export { type Counts, countVerdicts, disagreements } from './replicate/agreement.ts';
export { type LiteratureFile, readLiterature, type Verdict } from './replicate/literature.ts';
export { isPrinted } from './replicate/printed.ts';
export { type Replicated, replicate } from './replicate/replicate.ts';
export { type ModelRun, runModel } from './runModel.ts';
export {
  type Case,
  SITUATION_KINDS,
  SITUATION_OF,
  type Situation,
  type SituationKind,
  type Situations,
} from './situation.ts';
export { type Entrant, modelEntrant, type Said, type Score, tournament } from './tournament.ts';
