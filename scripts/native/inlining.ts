import type { Translated } from './program.ts';
import type { Code } from './wasm/code.ts';

/** A function of at most so many nodes is small. More gains nothing: large functions are compiled less well. */
const SMALL = 100;

/**
 * The functions to write out in place of their calls, which engines of browsers and of Node do not do for WebAssembly: all
 * small ones, but those that are called from outside.
 */
export const smallRoutines = (routines: readonly Translated[], kept: ReadonlySet<string>): Set<string> =>
  new Set(
    routines
      .filter(({ name, function: { body } }) => !kept.has(name) && size(body) <= SMALL)
      .map(({ name }) => name),
  );

const size = (codes: readonly Code[]): number => codes.reduce((sum, code) => sum + 1 + size(parts(code)), 0);

function parts(code: Code): readonly Code[] {
  switch (code.op) {
    case 'plain':
    case 'memory':
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
