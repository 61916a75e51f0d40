import ts from 'typescript';
import { clear, element, load, store } from './arrays.ts';
import { placesOf } from './constants.ts';
import { highWord, multiplyHigh, multiplyLow, toReal } from './convert.ts';
import { mathValue } from './math.ts';
import { bitsOf } from './operators.ts';
import { temporary } from './program.ts';
import { callRoutine } from './routines.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { type Computed, computed, known, type List, type Value } from './values.ts';
import { branch, type Code, get, i32, set } from './wasm/code.ts';
import { binary } from './wasm/instructions.ts';

/** Translates a call: of a routine of the source, or of the few functions of the language that have a translation. */
export function callValue(node: ts.CallExpression, scope: Scope): Value {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    const owner = callee.expression.getText();
    if (owner === 'Math' && callee.name.text === 'imul') return product(node, scope);
    if (owner === 'Math' || owner === 'Number') return mathValue(callee.name.text, node, scope);
    const object = scope.value(callee.expression);
    if (object.kind === 'list') return listMethod(object, callee.name.text, node, scope);
  }
  const target = scope.value(callee);
  if (target.kind === 'known' && target.value === null && node.questionDotToken !== undefined)
    return known(undefined);
  if (target.kind !== 'routine') return refuse(callee, 'only functions declared in a module can be called');
  const name = target.node.name?.getText();
  const [first, second] = node.arguments;
  // two functions of the source for which the machine has instructions of its own
  if (name === 'highWord') return computed('whole', highWord(toReal(scope.number(first!))));
  if (name === 'multiplyHigh')
    return computed('whole', multiplyHigh(bitsOf(first!, scope), bitsOf(second!, scope)));
  if (name === 'offsets') return placesOf(scope.value(node.arguments[0]!), node);
  return callRoutine(target.node, node, scope);
}

const product = (node: ts.CallExpression, scope: Scope): Value =>
  computed('whole', multiplyLow(bitsOf(node.arguments[0]!, scope), bitsOf(node.arguments[1]!, scope)));

/** `fill` and `set` of typed arrays, as loops. */
function listMethod(list: List, name: string, node: ts.CallExpression, scope: Scope): Value {
  const [argument] = node.arguments;
  if (argument !== undefined && name === 'fill') {
    const content = scope.number(argument);
    if (content.code.op === 'const' && content.code.value === 0)
      return { kind: 'nothing', code: clear(list) };
    const value = temporary('f64');
    const fill = eachElement(list.length(), (index) =>
      store(element(scope, list, index), computed('real', get(value))),
    );
    return { kind: 'nothing', code: sequence([set(value, toReal(content)), fill]) };
  }
  if (argument !== undefined && name === 'set') {
    const from = scope.value(argument);
    if (from.kind !== 'list') return refuse(argument, 'only a typed array can be copied');
    const copy = eachElement(from.length(), (index) =>
      store(element(scope, list, index), load(element(scope, from, index)) as Computed),
    );
    return { kind: 'nothing', code: copy };
  }
  return refuse(node, `.${name}() has no translation; write a loop`);
}

const sequence = (body: readonly Code[]): Code => ({
  op: 'block',
  label: { name: 'sequence' },
  body,
  type: null,
});

/** A loop over the indices of an array. */
function eachElement(length: Code, step: (index: Code) => Code): Code {
  const index = temporary('i32');
  const [exit, next] = [{ name: 'done' }, { name: 'next' }];
  const loop: Code = {
    op: 'loop',
    label: next,
    type: null,
    body: [
      branch(exit, binary('i32.ge_u', get(index), length)),
      step(get(index)),
      set(index, binary('i32.add', get(index), i32(1))),
      branch(next),
    ],
  };
  return { op: 'block', label: exit, type: null, body: [set(index, i32(0)), loop] };
}
