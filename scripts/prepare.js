// npm runs this after `npm ci`, and again whenever npx links the clone. Without the compiler (npx before `npm ci`, or an
// install without development packages) it leaves things as they are: failing here would spoil npx's cache for good,
// and bin/plenum.js says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));

if (existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, '-b', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write('plenum: not compiled, as typescript is not installed; run `npm ci`\n');
}
