import { readdirSync } from 'node:fs';

/** The scenario that the app opens with. */
export const SCENARIO = 'succession-1922';

/** The readings whose ribbons give the range of assumptions; `standard` comes first and is not among them. */
export const OTHER_READINGS = ['circular-flow', 'exchange-of-security', 'personality', 'testament-doubtful'];

const seed = ['--seed', '1'];

/** The reforms of the scenario: each is shipped as one paired result, so that a what-if is answered before anything is run. */
export const REFORMS = readdirSync(`scenarios/${SCENARIO}/reforms`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

/** What is shipped: a name, and the words of the command that computes it. */
export const RECIPES: Readonly<Record<string, readonly string[]>> = {
  run: ['run', SCENARIO, '-n', '2000', ...seed],
  hinges: ['hinges', SCENARIO, '-n', '512', ...seed],
  ...Object.fromEntries(
    OTHER_READINGS.map((reading) => [
      `hinges-${reading}`,
      ['hinges', SCENARIO, '--reading', reading, '--no-reforms', '-n', '128', ...seed],
    ]),
  ),
  why: ['why', SCENARIO, '-n', '640', '--readings-runs', '32', ...seed],
  score: ['score', SCENARIO, ...seed],
  ...Object.fromEntries(
    REFORMS.map((reform) => [
      `whatif-${reform}`,
      ['whatif', SCENARIO, reform, '-n', '512', '--readings-runs', '128', ...seed],
    ]),
  ),
};

/** Where a shipped result is kept. */
export const resultPath = (file: string): string => `web/results/${SCENARIO}/${file}`;

/** What a page does not show of a result that is kept many times over. */
export const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  whatif: ['claims', 'claimHashes', 'partings', 'citations'],
};
