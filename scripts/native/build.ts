// Translates the engine to WebAssembly: dist/engine/native.wasm. `npm run build` runs this after the compiler.
import { mkdirSync, writeFileSync } from 'node:fs';
import { ENGINE } from './entries.ts';
import { readSource } from './source.ts';
import { OutsideSubset } from './subset.ts';
import { translate } from './translate.ts';

const FOLDER = 'dist/engine';

try {
  const bytes = translate(readSource(ENGINE.map(({ file }) => file)), ENGINE, { checked: false });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/native.wasm`, bytes);
} catch (error) {
  if (!(error instanceof OutsideSubset)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
