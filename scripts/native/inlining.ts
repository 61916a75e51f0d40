import type { Translated } from './program.ts';
import type { Code } from './wasm/code.ts';

/** A function of at most so many nodes is written out wherever it is called. */
const SMALL = +(process.env.SMALL ?? 40);

/**
 * The functions to write out in place of their calls: small ones, and those called at one place only. Browsers and Node do not
 * do this themselves for WebAssembly.
 */
export function smallRoutines(routines: readonly Translated[], kept: ReadonlySet<string>): Set<string> {
  const times = new Map<string, number>();
  const count = (code: Code): void => {
    if (code.op === 'call') times.set(code.target, (times.get(code.target) ?? 0) + 1);
    parts(code).forEach(count);
  };
  for (const routine of routines) routine.function.body.forEach(count);
  return new Set(
    routines
      .filter(({ name }) => !kept.has(name))
      .filter(
        ({ name, function: { body } }) =>
          (times.get(name) === 1 && process.env.ONCE !== '0') || size(body) <= SMALL,
      )
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
