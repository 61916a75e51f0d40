/** The folder of an experiment: made once, filled by whoever works on it, read and verified by anybody. */
export { createFolder } from './createFolder.ts';
export { ExperimentProblem } from './experimentProblem.ts';
export { type Damage, fillFolder, type Survey, surveyFolder } from './fillFolder.ts';
export { type Manifest, readManifest } from './manifest.ts';
export { type ExperimentFolder, openFolder } from './openFolder.ts';
export { PLACES } from './places.ts';
export { findExperiment, readExperiment } from './readExperiment.ts';
export { readRows } from './readRows.ts';
export { checkParts, type Fault, recomputeHistories, recomputeParts } from './verifyFolder.ts';
