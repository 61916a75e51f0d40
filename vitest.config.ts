import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where to write the counts as JSON (`.ci/run` reads them); unset in everyday use. */
const report = process.env.PLENUM_TEST_REPORT;

const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  exports: Record<string, string>;
};

/** The package's doors for files of the web app, which is a package of its own (as in web/vite.config.ts). */
const doors = Object.entries(exports).map(([door, file]) => ({
  find: door.replace('.', name),
  replacement: resolve(file),
}));

// What is left out here, .ci/run insists on.
export default defineConfig({
  resolve: { alias: doors },
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['test/**/*.test.ts'],
    exclude: [
      // on data that cannot be shipped: run where they lie beside the checkout
      ...(existsSync('../shared') ? [] : ['test/**/*.data.test.ts']),
      // faults of servers, disks and processes: run where there is a server to kill (and Linux, for disks of a test's own)
      ...(hasProgram('redis-server') && process.platform === 'linux' ? [] : ['test/faults/**']),
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
