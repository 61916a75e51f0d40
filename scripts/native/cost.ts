import type { Code } from './wasm/code.ts';
import { isSplat } from './wasm/lanes.ts';

/** Operations, roughly: addresses are much the same, and a number that no round changes is spread before the loop. */
export function cost(code: Code | readonly Code[]): number {
  if (!('op' in code)) return code.reduce((sum, part) => sum + cost(part), 0);
  if (code.op === 'set') return cost(code.value);
  if (code.op === 'memory') return 1 + cost(code.inputs.slice(1));
  if (code.op !== 'plain') return 0;
  const parts = cost(code.inputs);
  return parts === 0 && isSplat(code.bytes) ? 0 : parts + 1;
}
