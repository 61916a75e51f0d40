// Translates the engine to WebAssembly: dist/engine/native.wasm. Run by `npm run build` after the compiler.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readSource } from './source.ts';
import { OutsideSubset } from './subset.ts';
import { translate } from './translate.ts';

const TARGET = 'dist/engine/native.wasm';
const ENTRY = { file: 'src/engine/simulate.ts', functions: ['runWhole', 'runPrefix', 'runFree'] };
const START = { file: 'src/engine/start.ts', functions: ['start'] };

try {
  const bytes = translate(readSource([ENTRY.file, START.file]), [START, ENTRY], { checked: false });
  mkdirSync('dist/engine', { recursive: true });
  writeFileSync(TARGET, bytes);
} catch (error) {
  if (!(error instanceof OutsideSubset)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
