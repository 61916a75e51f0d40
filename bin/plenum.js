#!/usr/bin/env node
// Starts the compiled command line. All that is decided here is what to say when there is none.
import { existsSync } from 'node:fs';

const entry = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(entry)) {
  const { main } = await import(entry.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('plenum: dist/ is missing; run `npm ci`, or `npm run build` if that is done\n');
  process.exitCode = 1;
}
