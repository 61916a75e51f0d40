/** The folder of an experiment: made once, filled by whoever works on it, read, asked and verified by anybody. */
export { CRATE_FILE, crateOf } from './crate.ts';
export { createFolder } from './createFolder.ts';
export { eachPart, partFilesOf, type StoredPart } from './eachPart.ts';
export { ExperimentProblem } from './experimentProblem.ts';
export { type Damage, fillFolder, type Survey, surveyFolder } from './fillFolder.ts';
export { openFolderDatabase } from './folderDatabase.ts';
export { type Manifest, manifestSchema, readManifest } from './manifest.ts';
export { type ExperimentFolder, openFolder } from './openFolder.ts';
export { PLACES } from './places.ts';
export { readExperiment } from './readExperiment.ts';
export { readRows } from './readRows.ts';
export { checkParts, type Fault, recomputeHistories, recomputeParts } from './verifyFolder.ts';
