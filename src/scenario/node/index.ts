export { type Loaded, type LoadOptions, loadScenario } from './load.ts';
export { type Roots, scenarioIds } from './resolve.ts';
