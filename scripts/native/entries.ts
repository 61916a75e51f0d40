import type { Entry } from './translate.ts';

/** The functions of the engine that are called from outside; all that they call is translated with them. */
export const ENGINE: readonly Entry[] = [
  { file: 'src/engine/start.ts', functions: ['start'] },
  {
    file: 'src/engine/simulate.ts',
    functions: ['runWhole', 'runPrefix', 'runPrefixMonth', 'endPrefix', 'runFree'],
  },
];
