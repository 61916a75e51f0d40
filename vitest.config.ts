import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Where to write the counts as JSON (`.ci/run` reads them); unset in everyday use. */
const report = process.env.PLENUM_TEST_REPORT;

export default defineConfig({
  test: {
    // `.data.test.ts`: on data that cannot be shipped, run where they lie beside the checkout (.ci/run insists on them)
    include: ['test/**/*.test.ts'],
    exclude: existsSync('../shared') ? [] : ['test/**/*.data.test.ts'],
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
