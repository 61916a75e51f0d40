// npm runs this after `npm ci`, and again whenever npx links the clone. Without the compiler (npx before `npm ci`, or an
// install without development packages) it leaves things as they are: failing here would spoil npx's cache for good,
// and bin/plenum.js says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inClone = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs a program of a development package in the clone. Returns its exit code. */
const run = (program, ...words) =>
  spawnSync(process.execPath, [inClone(`node_modules/${program}`), ...words], {
    cwd: inClone('.'),
    stdio: 'inherit',
  }).status ?? 1;

if (existsSync(inClone('node_modules/typescript'))) {
  // the same as `npm run build`
  process.exitCode =
    run('typescript/bin/tsc', '-b', 'tsconfig.build.json') ||
    run('tsx/dist/cli.mjs', 'scripts/native/build.ts') ||
    run('tsx/dist/cli.mjs', 'scripts/web/build.ts');
} else {
  process.stderr.write('plenum: not compiled, as typescript is not installed; run `npm ci`\n');
}
