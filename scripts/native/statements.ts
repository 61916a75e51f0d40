import ts from 'typescript';
import { element, load, store } from './arrays.ts';
import { bare } from './constants.ts';
import { as, toIndex } from './convert.ts';
import { property } from './expressions.ts';
import { arithmetic, condition, jump } from './operators.ts';
import { pairedRounds } from './pairs.ts';
import { temporary } from './program.ts';
import { callForEffect } from './routines.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { type Computed, computed, type Value, wasmType } from './values.ts';
import { selectSets } from './wasm/choice.ts';
import { block, branch, type Code, get, i32, set, trap } from './wasm/code.ts';
import { binary } from './wasm/instructions.ts';
import { writeNumber } from './world.ts';

const Kind = ts.SyntaxKind;

/** Translates a statement. */
export function statementCode(node: ts.Statement, scope: Scope): Code[] {
  if (ts.isVariableStatement(node)) return declarations(node.declarationList, scope);
  if (ts.isExpressionStatement(node)) return effect(node.expression, scope);
  if (ts.isIfStatement(node)) return ifCode(node, scope);
  if (ts.isBlock(node)) return scope.statements(node.statements);
  if (ts.isReturnStatement(node)) return [returnCode(node, scope)];
  if (ts.isForStatement(node)) return forCode(node, scope);
  if (ts.isWhileStatement(node)) return [loopCode(node.expression, node.statement, () => [], scope)];
  if (ts.isForOfStatement(node)) return eachCode(node, scope);
  if (ts.isSwitchStatement(node)) return switchCode(node, scope);
  if (ts.isThrowStatement(node)) return [trap()]; // the history is run in JavaScript, which throws in earnest
  if (ts.isBreakStatement(node) || ts.isContinueStatement(node)) return [leap(node, scope)];
  return refuse(node, `${Kind[node.kind]} cannot be translated; see docs/decisions/0008`);
}

function declarations(list: ts.VariableDeclarationList, scope: Scope): Code[] {
  return list.declarations.flatMap((declaration) => {
    if (declaration.initializer === undefined) return refuse(declaration, 'a variable needs a first value');
    const value = scope.value(declaration.initializer);
    if (ts.isObjectBindingPattern(declaration.name)) return unpack(declaration.name, value, scope);
    if (ts.isArrayBindingPattern(declaration.name))
      return refuse(declaration, 'arrays cannot be taken apart; name each element by its place');
    return name(declaration, value, (list.flags & ts.NodeFlags.Const) !== 0, scope);
  });
}

/** Gives a name to a value: a variable to a number, the thing itself to what is known now. */
function name(declaration: ts.Declaration, given: Value, constant: boolean, scope: Scope): Code[] {
  const value = constant ? given : scope.changeable(given);
  if (value.kind === 'computed') {
    const variable = scope.declare(declaration, value.type);
    return [set(variable.local, as(variable.type, value))];
  }
  if (value.kind === 'nothing') return refuse(declaration, 'what is called here gives nothing back');
  if (!constant) return refuse(declaration, 'only numbers and booleans can change; write const');
  if (value.kind !== 'row') {
    scope.bind(declaration, value);
    return [];
  }
  const index = temporary('i32');
  scope.bind(declaration, { ...value, index: get(index) });
  return [set(index, value.index)];
}

/** `const { a, b: c } = object` */
function unpack(pattern: ts.ObjectBindingPattern, object: Value, scope: Scope): Code[] {
  return pattern.elements.flatMap((entry) => {
    const key = entry.propertyName ?? entry.name;
    if (!ts.isIdentifier(entry.name) || !ts.isIdentifier(key) || entry.initializer !== undefined)
      return refuse(entry, 'only plain names can be taken out of an object');
    return name(entry, property(scope, object, key.text, entry.name), true, scope);
  });
}

/** An expression as a statement: an assignment, or a call for what it does. */
function effect(whole: ts.Expression, scope: Scope): Code[] {
  const node = bare(whole);
  if (ts.isBinaryExpression(node)) {
    const operator = ASSIGNED[node.operatorToken.kind];
    if (operator !== undefined)
      return assign(node.left, operator, (target) => target(node.right), scope, node);
  }
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const step = node.operator === Kind.PlusPlusToken ? Kind.PlusToken : Kind.MinusToken;
    if (node.operator === Kind.PlusPlusToken || node.operator === Kind.MinusMinusToken)
      return assign(node.operand, step, () => computed('natural', i32(1)), scope, node);
  }
  if (ts.isCallExpression(node)) return callForEffect(scope.value(node));
  return refuse(node, 'this statement has no effect that can be translated');
}

/** What each kind of assignment does with the old value; `=` nothing. */
const ASSIGNED: Partial<Record<ts.SyntaxKind, ts.SyntaxKind | null>> = {
  [Kind.EqualsToken]: null,
  [Kind.PlusEqualsToken]: Kind.PlusToken,
  [Kind.MinusEqualsToken]: Kind.MinusToken,
  [Kind.AsteriskEqualsToken]: Kind.AsteriskToken,
  [Kind.SlashEqualsToken]: Kind.SlashToken,
};

type Right = (value: (node: ts.Expression) => Computed) => Computed;

function assign(
  whole: ts.Expression,
  operator: ts.SyntaxKind | null,
  right: Right,
  scope: Scope,
  node: ts.Expression,
): Code[] {
  const target = bare(whole);
  const value = (old: Value): Computed => {
    const given = right((expression) => scope.number(expression));
    return operator === null ? given : arithmetic(operator, scope.asNumber(old, target), given, node);
  };
  if (ts.isIdentifier(target)) return assignVariable(target, value, scope);
  if (ts.isPropertyAccessExpression(target)) return assignField(target, value, scope);
  if (ts.isElementAccessExpression(target)) return assignElement(target, value, operator !== null, scope);
  return refuse(target, 'nothing can be assigned to this');
}

function assignVariable(target: ts.Identifier, value: (old: Value) => Computed, scope: Scope): Code[] {
  const declaration = scope.program.declarationOf(target);
  const variable = declaration === undefined ? undefined : scope.lookUp(declaration);
  if (declaration === undefined || variable?.kind !== 'variable')
    return refuse(
      target,
      'only local variables can be assigned to; give a parameter a name of its own first',
    );
  const next = value(computed(variable.type, get(variable.local)));
  scope.widen(declaration, next.type);
  return [set(variable.local, as(variable.type, next))];
}

function assignField(
  target: ts.PropertyAccessExpression,
  value: (old: Value) => Computed,
  scope: Scope,
): Code[] {
  const object = scope.value(target.expression);
  if (object.kind !== 'thing') return refuse(target, 'only numbers of the world can be assigned to');
  const old = property(scope, object, target.name.text, target);
  const next = value(old);
  const path = object.path === '' ? target.name.text : `${object.path}.${target.name.text}`;
  return [writeNumber(scope.program, path, (type) => as(type, next), next.type, target)];
}

function assignElement(
  target: ts.ElementAccessExpression,
  value: (old: Value) => Computed,
  reads: boolean,
  scope: Scope,
): Code[] {
  const list = scope.value(target.expression);
  if (list.kind !== 'list') return refuse(target, 'only elements of typed arrays can be assigned to');
  const index = toIndex(scope.number(target.argumentExpression));
  const simple = !reads || index.op === 'const' || index.op === 'get';
  const kept = temporary('i32');
  const place = element(scope, list, simple ? index : get(kept));
  return [...(simple ? [] : [set(kept, index)]), store(place, value(load(place)))];
}

function ifCode(node: ts.IfStatement, scope: Scope): Code[] {
  const { expression, thenStatement: yes, elseStatement: no } = node;
  const settled = condition(expression, scope);
  if (settled === true) return scope.statements([yes]);
  if (settled === false) return no === undefined ? [] : scope.statements([no]);
  const [done, instead] = [scope.statements([yes]), no === undefined ? [] : scope.statements([no])];
  const sets = selectSets(settled, done, instead);
  if (sets !== null) return sets;
  const [end, other] = [{ name: 'end' }, { name: 'else' }];
  const first = [...jump(expression, false, other, scope), ...done];
  if (no === undefined) return [block(first, other)];
  return [block([block([...first, branch(end)], other), ...instead], end)];
}

function returnCode(node: ts.ReturnStatement, scope: Scope): Code {
  return resultCode(node.expression, node, scope);
}

/** Returns a number, or nothing: an object of the world is known to the caller anyway. */
export function resultCode(expression: ts.Expression | undefined, node: ts.Node, scope: Scope): Code {
  const value = expression === undefined ? undefined : scope.value(expression);
  const plain = value?.kind === 'known' && typeof value.value === 'boolean';
  const number = plain ? scope.asNumber(value, expression!) : value;
  if (number?.kind === 'computed') {
    scope.returns(node, number.type);
    const type = scope.result === undefined || scope.result === 'nothing' ? number.type : scope.result;
    return { op: 'return', value: as(type, number) };
  }
  scope.returns(node, 'nothing');
  return number?.kind === 'nothing'
    ? block([number.code, { op: 'return', value: null }])
    : { op: 'return', value: null };
}

function forCode(node: ts.ForStatement, scope: Scope): Code[] {
  const { initializer, condition: test, incrementor } = node;
  if (test === undefined) return refuse(node, 'a loop needs a condition');
  const before = initializer === undefined ? [] : firstSteps(initializer, scope);
  const after = (): Code[] => (incrementor === undefined ? [] : effect(incrementor, scope));
  return [...before, ...pairedRounds(node, scope), loopCode(test, node.statement, after, scope)];
}

const firstSteps = (node: ts.ForInitializer, scope: Scope): Code[] =>
  ts.isVariableDeclarationList(node) ? declarations(node, scope) : effect(node, scope);

function loopCode(test: ts.Expression, body: ts.Statement, after: () => Code[], scope: Scope): Code {
  const [exit, next, top] = [{ name: 'exit' }, { name: 'next' }, { name: 'top' }];
  const leave = jump(test, false, exit, scope);
  const steps = scope.within({ exit, next }, () => scope.statements([body]));
  const round = [block(steps, next), ...after(), ...jump(test, true, top, scope)];
  return block([...leave, { op: 'loop', label: top, body: round, type: null }], exit);
}

/** `for (const x of [...])`, over an array written out in the source: one copy of the body for each element. */
function eachCode(node: ts.ForOfStatement, scope: Scope): Code[] {
  const items = scope.value(node.expression);
  const { initializer } = node;
  if (
    items.kind !== 'literal' ||
    !ts.isArrayLiteralExpression(items.node) ||
    !ts.isVariableDeclarationList(initializer)
  )
    return refuse(node, 'for-of runs over constant arrays only; count an index instead');
  const [variable] = initializer.declarations;
  return items.node.elements.flatMap((item) => {
    scope.bind(variable!, scope.program.outside(item));
    return scope.statements([node.statement]);
  });
}

/** A switch whose cases end with `break`, as a chain of tests. */
function switchCode(node: ts.SwitchStatement, scope: Scope): Code[] {
  const subject = scope.number(node.expression);
  const local = temporary(wasmType(subject.type));
  const exit = { name: 'switch' };
  const cases = scope.within({ exit, next: null }, () =>
    node.caseBlock.clauses.map((clause) => {
      if (ts.isDefaultClause(clause) || clause.statements.length === 0)
        return refuse(clause, 'each case of a switch has a value and statements');
      const equal = scope.number(clause.expression);
      const test = binary(local.type === 'f64' ? 'f64.eq' : 'i32.eq', get(local), as(subject.type, equal));
      const yes = [...scope.statements(clause.statements), branch(exit)];
      return { op: 'if', condition: test, yes, no: [], type: null } satisfies Code;
    }),
  );
  return [block([set(local, subject.code), ...cases], exit)];
}

function leap(node: ts.BreakStatement | ts.ContinueStatement, scope: Scope): Code {
  const loop = ts.isBreakStatement(node)
    ? scope.loops.at(-1)
    : scope.loops.findLast(({ next }) => next !== null);
  const label = ts.isBreakStatement(node) ? loop?.exit : loop?.next;
  return label === undefined || label === null || node.label !== undefined
    ? refuse(node, 'leads nowhere that can be translated')
    : branch(label);
}
