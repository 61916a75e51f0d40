import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Set to `js`, this environment variable keeps WebAssembly out of use. */
const CHOICE = 'PLENUM_ENGINE';

/**
 * The engine as WebAssembly, as the build left it. Null where there is none, where `PLENUM_ENGINE=js` asks for JavaScript, and
 * where the project is run from source, which may have changed since the build.
 */
export function readNative(): Uint8Array | null {
  if (process.env[CHOICE] === 'js' || !import.meta.url.endsWith('.js')) return null;
  try {
    return readFileSync(new URL('../../engine/native.wasm', import.meta.url));
  } catch {
    return null;
  }
}
