export { type Loaded, type LoadOptions, loadScenario } from './load.ts';
export { loadReforms, loadVariants } from './reforms.ts';
export { type Roots, scenarioIds } from './resolve.ts';
export {
  type LoadedContinuity,
  type LoadedFit,
  type LoadedScore,
  loadContinuity,
  loadFit,
  loadOutside,
  loadScore,
} from './scenarioFiles.ts';
