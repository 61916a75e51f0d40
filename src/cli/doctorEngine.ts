import { inlineRunner } from '../ensemble/index.ts';
import { readNative } from '../ensemble/runners/threads.ts';
import type { Terminal } from './command.ts';
import { anyScenario, hashOf } from './doctorHistories.ts';
import type { Checkup } from './doctorShape.ts';

/** Which form of the engine is in use, and, if it is WebAssembly, whether it gives the same rows as JavaScript. */
export async function engineCheckup(terminal: Terminal): Promise<Checkup> {
  const name = 'engine';
  const native = readNative();
  const compiled = await anyScenario(terminal);
  if (native === null || compiled === undefined)
    return { name, ok: true, found: 'JavaScript; WebAssembly is not in use', advice: null };
  const same = (await hashOf(inlineRunner([compiled], native))) === (await hashOf(inlineRunner([compiled])));
  if (same) return { name, ok: true, found: 'WebAssembly, with the rows of JavaScript', advice: null };
  return {
    name,
    ok: false,
    found: 'WebAssembly gives other rows than JavaScript',
    advice: 'run `npm run build`; until then set PLENUM_ENGINE=js',
  };
}
