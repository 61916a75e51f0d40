import { basename } from 'node:path';
import ts from 'typescript';
import { as } from './convert.ts';
import type { Program, Translated } from './program.ts';
import { Scope } from './scope.ts';
import { resultCode } from './statements.ts';
import { refuse } from './subset.ts';
import { computed, type NumberType, type Routine, type Value, wasmType, widened } from './values.ts';
import { isStraight } from './wasm/choice.ts';
import { type Code, get, type Local, replaced, timesRead, type WasmFunction } from './wasm/code.ts';

/** The most times a routine is translated until the types of its variables stay as they are. */
const MOST_PASSES = 20;

/** Translates a call of a routine for the arguments at hand. */
export function callRoutine(routine: Routine, call: ts.CallExpression, scope: Scope): Value {
  const values = routine.parameters.map((parameter, i) => {
    const given = call.arguments[i] ?? parameter.initializer;
    return given === undefined
      ? refuse(call, `lacks the argument ${parameter.name.getText()}`)
      : scope.value(given);
  });
  const settled = settledResult(routine, values, scope.program);
  if (settled !== null) return settled;
  const translated = translateRoutine(routine, values, scope.program, call);
  const inputs = values.flatMap((value) =>
    value.kind === 'computed' ? [value.code] : value.kind === 'row' ? [value.index] : [],
  );
  const code = formula(translated.function, inputs) ?? { op: 'call', target: translated.name, inputs };
  return translated.result === 'nothing' ? { kind: 'nothing', code } : computed(translated.result, code);
}

/** What a function that is one formula gives for these arguments, written out; null of others, or if more would be computed. */
function formula({ params, body }: WasmFunction, inputs: readonly Code[]): Code | null {
  const [only] = body;
  if (body.length !== 1 || only?.op !== 'return' || only.value === null || !isStraight(only.value))
    return null;
  const { value } = only;
  const again = inputs.some((input, n) => !isName(input) && timesRead(value, params[n]!) > 1);
  return again ? null : replaced(value, new Map(params.map((param, n) => [param, inputs[n]!])));
}

const isName = ({ op }: Code): boolean => op === 'get' || op === 'const' || op === 'link';

/** What a one-line function of known things gives, where it can be told now. */
function settledResult(routine: Routine, values: readonly Value[], program: Program): Value | null {
  if (routine.body === undefined || ts.isBlock(routine.body)) return null;
  if (!values.every(({ kind }) => kind === 'known')) return null;
  const scope = new Scope(program);
  routine.parameters.forEach((parameter, i) => {
    scope.bind(parameter, values[i]!);
  });
  const value = scope.value(routine.body);
  return value.kind === 'known' ? value : null;
}

/** A routine translated for arguments of these kinds: once for each. */
export function translateRoutine(
  routine: Routine,
  values: readonly Value[],
  program: Program,
  at: ts.Node,
): Translated {
  const name = nameOf(routine);
  const { fileName } = routine.getSourceFile();
  const key = `${name}(${values.map(keyOf).join(', ')}) ${fileName} ${routine.pos}`;
  const known = program.routines.get(key);
  if (known !== undefined) return known;
  if (program.underWay.includes(routine))
    refuse(at, `${name} calls itself, and recursion cannot be translated`);
  program.underWay.push(routine);
  const translated = settle(
    routine,
    values,
    program,
    program.uniqueName(`${basename(fileName, '.ts')}.${name}`),
  );
  program.underWay.pop();
  program.routines.set(key, translated);
  return translated;
}

/** Translates until the types of variables and of the result stay as they are. */
function settle(routine: Routine, values: readonly Value[], program: Program, name: string): Translated {
  const types = new Map<ts.Node, NumberType>();
  let result: Scope['result'];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const scope = new Scope(program, types);
    scope.result = result;
    const params = parameters(routine, values, scope);
    const body = bodyCode(routine, scope);
    result = scope.result;
    if (scope.changed) continue;
    const given = result ?? 'nothing';
    return {
      name,
      result: given,
      function: { name, params, result: given === 'nothing' ? null : wasmType(given), body },
    };
  }
  return refuse(routine, 'the types of its variables do not settle');
}

function bodyCode({ body }: Routine, scope: Scope): Code[] {
  if (body === undefined) return [];
  return ts.isBlock(body) ? scope.statements(body.statements) : [resultCode(body, body, scope)];
}

/** Numbers become parameters; what is known now gets its name and needs none. */
function parameters(routine: Routine, values: readonly Value[], scope: Scope): Local[] {
  return routine.parameters.flatMap((parameter, i) => {
    const value = values[i]!;
    if (value.kind === 'computed') return [scope.parameter(parameter, value.type)];
    if (value.kind !== 'row') {
      scope.bind(parameter, value);
      return [];
    }
    const index: Local = { type: 'i32' };
    scope.bind(parameter, { ...value, index: get(index) });
    return [index];
  });
}

/** What distinguishes one translation of a routine from another. */
function keyOf(value: Value): string {
  switch (value.kind) {
    case 'computed':
      return widened(value.type);
    case 'known':
      return JSON.stringify(value.value) ?? 'undefined';
    case 'routine':
      return `${nameOf(value.node)}@${value.node.pos}`;
    case 'literal':
    case 'places':
      return `literal@${value.node.pos}`;
    case 'nothing':
      return 'nothing';
    default:
      return `${value.kind} ${value.path}`;
  }
}

function nameOf(routine: Routine): string {
  if (routine.name !== undefined) return routine.name.getText();
  const { parent } = routine;
  return ts.isVariableDeclaration(parent) ? parent.name.getText() : 'nameless';
}

/** A call as a statement: what it gives is dropped. */
export function callForEffect(value: Value): Code[] {
  if (value.kind === 'nothing') return [value.code];
  if (value.kind !== 'computed') return [];
  return [{ op: 'plain', bytes: [0x1a], inputs: [as(value.type, value)] }];
}
