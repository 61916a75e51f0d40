import type ts from 'typescript';
import { toReal } from './convert.ts';
import { temporary } from './program.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { type Computed, computed, type Value } from './values.ts';
import { choose } from './wasm/choice.ts';
import { f64, get, tee } from './wasm/code.ts';
import { binary, unary } from './wasm/instructions.ts';
import { extremeNumber, GREATEST, LEAST } from './wasm/lanes.ts';

const isWhole = ({ type }: Computed): boolean => type === 'whole' || type === 'natural';

/** The functions of `Math` and `Number` that have a translation with the same bits. */
export function mathValue(name: string, node: ts.CallExpression, scope: Scope): Value {
  const [first, second] = node.arguments;
  if (first === undefined || node.arguments.length > 2)
    return refuse(node, 'takes one or two arguments here');
  const a = scope.number(first);
  switch (name) {
    case 'abs':
      return computed('real', unary('f64.abs', toReal(a)));
    case 'sqrt':
      return computed('real', unary('f64.sqrt', toReal(a)));
    case 'floor':
      return isWhole(a) ? a : computed('real', unary('f64.floor', toReal(a)));
    case 'round':
      return isWhole(a) ? a : rounded(a);
    case 'isInteger':
      return isInteger(a);
    case 'min':
    case 'max':
      return second === undefined
        ? refuse(node, 'takes two arguments')
        : extreme(name, a, scope.number(second));
    default:
      return refuse(node, `${name} has no translation with the same bits`);
  }
}

/** `Math.round`: half way goes up, and the result of -0.2 is -0. */
function rounded(value: Computed): Value {
  const [x, above] = [temporary('f64'), temporary('f64')];
  const ceiling = tee(above, unary('f64.ceil', tee(x, toReal(value))));
  const isNearer = binary('f64.gt', binary('f64.sub', ceiling, f64(0.5)), get(x));
  return computed('real', choose(isNearer, binary('f64.sub', get(above), f64(1)), get(above), 'f64'));
}

/** Whether a number is whole; infinities and NaN are not. */
function isInteger(value: Computed): Value {
  const x = temporary('f64');
  const rest = binary('f64.sub', tee(x, toReal(value)), unary('f64.trunc', get(x)));
  return computed('truth', binary('f64.eq', rest, f64(0)));
}

/** The lesser or greater of two numbers, neither of them NaN. */
function extreme(name: 'min' | 'max', a: Computed, b: Computed): Value {
  const opcode = name === 'min' ? LEAST : GREATEST;
  if (!isWhole(a) || !isWhole(b)) return computed('real', extremeNumber(opcode, toReal(a), toReal(b)));
  const [x, y] = [temporary('i32'), temporary('i32')];
  const isFirst = binary(name === 'min' ? 'i32.lt_s' : 'i32.gt_s', tee(x, a.code), tee(y, b.code));
  return computed('whole', choose(isFirst, get(x), get(y), 'i32'));
}
