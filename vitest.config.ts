import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where to write the counts as JSON (`.ci/run` reads them); unset in everyday use. */
const report = process.env.PLENUM_TEST_REPORT;

const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

// What is left out here, .ci/run insists on.
export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    exclude: [
      // on data that cannot be shipped: run where they lie beside the checkout
      ...(existsSync('../shared') ? [] : ['test/**/*.data.test.ts']),
      // faults of servers, disks and processes: run where there is a server to kill (and Linux, for disks of a test's own)
      ...(hasProgram('redis-server') && process.platform === 'linux' ? [] : ['test/faults/**']),
      // the web app, as a reader sees it: run where there is a browser
      ...(hasProgram('chromium') ? [] : ['test/web/**']),
    ],
    allowOnly: false,
    passWithNoTests: false,
    // Separate processes, as some tests start worker threads themselves; two at a time suits two cores.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    coverage: { include: ['src/**/*.ts'] },
  },
});
