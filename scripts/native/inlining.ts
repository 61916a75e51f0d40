import type { Translated } from './program.ts';
import type { Code } from './wasm/code.ts';

/** A function of at most so many nodes is written out wherever it is called. */
const SMALL = 40;

/**
 * The functions to write out in place of their calls: small ones, and those called at one place only. Browsers and Node do not
 * do this themselves for WebAssembly.
 */
export function smallRoutines(routines: readonly Translated[], kept: ReadonlySet<string>): Set<string> {
  const times = new Map<string, number>();
  for (const { calls } of routines) for (const name of calls) times.set(name, (times.get(name) ?? 0) + 1);
  return new Set(
    routines
      .filter((routine) => !kept.has(routine.name))
      .filter((routine) => times.get(routine.name) === 1 || size(routine.function.body) <= SMALL)
      .map(({ name }) => name),
  );
}

const size = (codes: readonly Code[]): number => codes.reduce((sum, code) => sum + 1 + size(parts(code)), 0);

function parts(code: Code): readonly Code[] {
  switch (code.op) {
    case 'plain':
    case 'call':
      return code.inputs;
    case 'set':
      return [code.value];
    case 'block':
    case 'loop':
      return code.body;
    case 'if':
      return [code.condition, ...code.yes, ...code.no];
    case 'branch':
      return code.condition === null ? [] : [code.condition];
    case 'return':
      return code.value === null ? [] : [code.value];
    default:
      return [];
  }
}
