import ts from 'typescript';
import { expressionValue } from './expressions.ts';
import { smallRoutines } from './inlining.ts';
import { withLinks } from './links.ts';
import { FixedMemory } from './memory.ts';
import { type Options, Program, type Rules } from './program.ts';
import { translateRoutine } from './routines.ts';
import { Scope } from './scope.ts';
import { statementCode } from './statements.ts';
import { OutsideSubset } from './subset.ts';
import type { Routine, Value } from './values.ts';
import { assemble } from './wasm/assemble.ts';
import { f64 } from './wasm/code.ts';
import { shorter } from './wasm/shorter.ts';

/** A file of the source, and the functions of it that are to be called from outside. */
export interface Entry {
  readonly file: string;
  readonly functions: readonly string[];
}

const RULES: Rules = {
  value: expressionValue,
  statement: statementCode,
  outside: (program) => new Scope(program),
};

/**
 * Translates functions of the source, and all that they call, into one WebAssembly module. Each takes the world as its first
 * parameter, which vanishes, and numbers after it. Throws OutsideSubset, with the place, at what cannot be translated.
 */
export function translate(source: ts.Program, entries: readonly Entry[], options: Options): Uint8Array {
  const memory = new FixedMemory();
  for (;;) {
    const program = new Program(source.getTypeChecker(), RULES, options, memory);
    const exported = translateEntries(source, entries, program);
    if (!program.changed && !memory.settle()) return finish(program, exported);
  }
}

function translateEntries(
  source: ts.Program,
  entries: readonly Entry[],
  program: Program,
): Record<string, string> {
  const exported: Record<string, string> = {};
  for (const { file, functions } of entries) {
    const sourceFile = source.getSourceFile(file);
    if (sourceFile === undefined) throw new OutsideSubset(`${file}: no such file`);
    for (const name of functions) {
      const routine = sourceFile.statements.find(
        (statement): statement is ts.FunctionDeclaration =>
          ts.isFunctionDeclaration(statement) && statement.name?.text === name,
      );
      if (routine === undefined) throw new OutsideSubset(`${file}: has no function ${name}`);
      exported[name] = translateRoutine(routine, entryArguments(routine), program, routine).name;
    }
  }
  return exported;
}

/** An object is the world; a number any double. */
const entryArguments = (routine: Routine): Value[] =>
  routine.parameters.map((parameter) =>
    parameter.type?.kind === ts.SyntaxKind.NumberKeyword
      ? { kind: 'computed', type: 'real', code: f64(0) }
      : { kind: 'thing', path: '' },
  );

function finish(program: Program, exported: Record<string, string>): Uint8Array {
  const routines = [...program.routines.values()];
  const encoded = assemble({
    functions: routines.map((routine) => shorter(routine.function)),
    inlined: smallRoutines(routines, new Set(Object.values(exported))),
    exported,
    data: program.memory.bytes,
  });
  return withLinks(encoded, program.memory.fields);
}
