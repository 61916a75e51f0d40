import ts from 'typescript';
import { bare, constant } from './constants.ts';
import { not, toBits, toReal } from './convert.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { type Computed, computed, known, type NumberType, type Value } from './values.ts';
import { choose, isLight } from './wasm/choice.ts';
import { branch, type Code, i32, type Label } from './wasm/code.ts';
import { type Binary, binary, unary } from './wasm/instructions.ts';

const Kind = ts.SyntaxKind;

const ARITHMETIC: Partial<Record<ts.SyntaxKind, 'add' | 'sub' | 'mul'>> = {
  [Kind.PlusToken]: 'add',
  [Kind.MinusToken]: 'sub',
  [Kind.AsteriskToken]: 'mul',
};
const BITWISE: Partial<Record<ts.SyntaxKind, Binary>> = {
  [Kind.AmpersandToken]: 'i32.and',
  [Kind.BarToken]: 'i32.or',
  [Kind.CaretToken]: 'i32.xor',
  [Kind.LessThanLessThanToken]: 'i32.shl',
  [Kind.GreaterThanGreaterThanToken]: 'i32.shr_s',
  [Kind.GreaterThanGreaterThanGreaterThanToken]: 'i32.shr_u',
};
const COMPARISON: Partial<Record<ts.SyntaxKind, 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge'>> = {
  [Kind.EqualsEqualsEqualsToken]: 'eq',
  [Kind.ExclamationEqualsEqualsToken]: 'ne',
  [Kind.LessThanToken]: 'lt',
  [Kind.GreaterThanToken]: 'gt',
  [Kind.LessThanEqualsToken]: 'le',
  [Kind.GreaterThanEqualsToken]: 'ge',
};

export function binaryValue(node: ts.BinaryExpression, scope: Scope): Value {
  const operator = node.operatorToken.kind;
  if (isLogical(node)) return logical(node, scope);
  const comparison = COMPARISON[operator];
  if (comparison !== undefined) return compare(node, comparison, scope);
  if (BITWISE[operator] !== undefined) return bitwise(node, BITWISE[operator], scope);
  return arithmetic(operator, scope.number(node.left), scope.number(node.right), node);
}

const isSigned = (type: NumberType): boolean => type === 'whole' || type === 'natural';
const isInteger = (type: NumberType): boolean => isSigned(type) || type === 'word';

/**
 * Sums, differences and products of whole numbers stay whole: they are indices and counts, far from 2^31. Everything else is
 * done in doubles, as in JavaScript, division always.
 */
export function arithmetic(
  operator: ts.SyntaxKind,
  left: Computed,
  right: Computed,
  node: ts.Node,
): Computed {
  if (left.type === 'truth' || right.type === 'truth') refuse(node, 'booleans cannot be computed with');
  if (operator === Kind.SlashToken) return computed('real', binary('f64.div', toReal(left), toReal(right)));
  const signed = isSigned(left.type) && isSigned(right.type);
  if (operator === Kind.PercentToken && signed)
    return computed('whole', binary('i32.rem_s', left.code, right.code));
  const name = ARITHMETIC[operator];
  if (name === undefined) return refuse(node, 'this operator cannot be translated');
  if (signed) return computed('whole', binary(`i32.${name}`, left.code, right.code));
  return computed('real', binary(`f64.${name}`, toReal(left), toReal(right)));
}

/** `|`, `&` and their like work on 32 bits; `>>>` gives a word, the others a signed whole number. */
function bitwise(node: ts.BinaryExpression, name: Binary, scope: Scope): Value {
  const code = binary(name, bitsOf(node.left, scope), bitsOf(node.right, scope));
  return computed(name === 'i32.shr_u' ? 'word' : 'whole', code);
}

/** The 32 bits of an expression. Sums of whole numbers and words may wrap around here, since only their bits are wanted. */
export function bitsOf(whole: ts.Expression, scope: Scope): Code {
  return wrapped(whole, scope) ?? toBits(scope.number(whole));
}

function wrapped(whole: ts.Expression, scope: Scope): Code | null {
  const node = bare(whole);
  if (ts.isBinaryExpression(node)) {
    const name = ARITHMETIC[node.operatorToken.kind];
    if (name === undefined || name === 'mul') return wholeBits(node, scope);
    const left = wrapped(node.left, scope);
    const right = left === null ? null : wrapped(node.right, scope);
    return left === null || right === null ? null : binary(`i32.${name}`, left, right);
  }
  return wholeBits(node, scope);
}

function wholeBits(node: ts.Expression, scope: Scope): Code | null {
  const { type, code } = scope.number(node);
  return isInteger(type) ? code : null;
}

function compare(
  node: ts.BinaryExpression,
  name: 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge',
  scope: Scope,
): Value {
  const left = scope.value(node.left);
  const right = scope.value(node.right);
  if (left.kind === 'known' || right.kind === 'known') {
    const settled = compareKnown(left, right);
    if (settled !== null && (name === 'eq' || name === 'ne')) return known(settled === (name === 'eq'));
  }
  return computed(
    'truth',
    compareNumbers(name, scope.asNumber(left, node.left), scope.asNumber(right, node.right)),
  );
}

/** Whether two things are the same, if that is known already. */
function compareKnown(left: Value, right: Value): boolean | null {
  if (left.kind === 'known' && right.kind === 'known') return left.value === right.value;
  const [one, other] = left.kind === 'known' ? [left, right] : [right, left];
  if (one.kind !== 'known' || typeof one.value === 'boolean') return null;
  // an array or a number is never null, a function never a text
  return other.kind === 'nothing' ? null : false;
}

function compareNumbers(
  name: 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge',
  left: Computed,
  right: Computed,
): Code {
  const same = left.type === 'truth' && right.type === 'truth';
  const signed = isSigned(left.type) && isSigned(right.type);
  const words = [left.type, right.type].every((type) => type === 'word' || type === 'natural');
  if (name === 'eq' || name === 'ne') {
    if (same || signed || words) return binary(`i32.${name}`, left.code, right.code);
  } else if (signed || words) return binary(`i32.${name}_${signed ? 's' : 'u'}`, left.code, right.code);
  return binary(`f64.${name}`, toReal(left), toReal(right));
}

/** `&&` and `||`: the right side is reached only if the left one leaves it open. */
function logical(node: ts.BinaryExpression, scope: Scope): Value {
  const both = node.operatorToken.kind === Kind.AmpersandAmpersandToken;
  const left = condition(node.left, scope);
  if (typeof left === 'boolean') return left === both ? truthOf(node.right, scope) : known(left);
  const right = condition(node.right, scope);
  const code = typeof right === 'boolean' ? i32(right ? 1 : 0) : right;
  if (isLight(code)) return computed('truth', binary(both ? 'i32.and' : 'i32.or', left, code));
  return computed('truth', both ? choose(left, code, i32(0), 'i32') : choose(left, i32(1), code, 'i32'));
}

function truthOf(node: ts.Expression, scope: Scope): Value {
  const found = condition(node, scope);
  return typeof found === 'boolean' ? known(found) : computed('truth', found);
}

/** Leads to a label if a condition is true, or if it is false; the right sides of `&&` and `||` are reached only if need be. */
export function jump(whole: ts.Expression, when: boolean, label: Label, scope: Scope): Code[] {
  const node = bare(whole);
  if (ts.isPrefixUnaryExpression(node) && node.operator === Kind.ExclamationToken)
    return jump(node.operand, !when, label, scope);
  const settled = condition(node, scope);
  if (typeof settled === 'boolean') return settled === when ? [branch(label)] : [];
  if (!ts.isBinaryExpression(node) || !isLogical(node) || isLightCondition(node.right, scope))
    return [branch(label, when ? settled : unary('i32.eqz', settled))];
  // one side settles it alone: both lead to the label; else the first leads past the second
  if ((node.operatorToken.kind === Kind.BarBarToken) === when)
    return [...jump(node.left, when, label, scope), ...jump(node.right, when, label, scope)];
  const past = { name: 'past' };
  const body = [...jump(node.left, !when, past, scope), ...jump(node.right, when, label, scope)];
  return [{ op: 'block', label: past, body, type: null }];
}

function isLightCondition(node: ts.Expression, scope: Scope): boolean {
  const code = condition(node, scope);
  return typeof code !== 'boolean' && isLight(code);
}

const isLogical = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === Kind.AmpersandAmpersandToken || kind === Kind.BarBarToken;

/** A condition: its code, or its value where that is known now. */
export function condition(node: ts.Expression, scope: Scope): Code | boolean {
  const value = scope.value(node);
  if (value.kind === 'known' && typeof value.value === 'boolean') return value.value;
  if (value.kind === 'computed' && value.type === 'truth') return value.code;
  return refuse(node, 'a condition must be a boolean: compare with 0, null or undefined');
}

export function prefixValue(node: ts.PrefixUnaryExpression, scope: Scope): Value {
  if (node.operator === Kind.ExclamationToken) {
    const operand = condition(node.operand, scope);
    return typeof operand === 'boolean' ? known(!operand) : not(computed('truth', operand));
  }
  if (node.operator === Kind.MinusToken) return negative(scope.number(node.operand));
  return refuse(node, 'this operator cannot be translated');
}

/** The negative of a number. A whole number has no negative zero, which no index and no count needs. */
function negative(value: Computed): Value {
  if (value.code.op === 'const') return constant(-value.code.value);
  if (value.type === 'whole') return computed('whole', binary('i32.sub', i32(0), value.code));
  return computed('real', unary('f64.neg', toReal(value)));
}
