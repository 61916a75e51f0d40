import ts from 'typescript';
import { element, load } from './arrays.ts';
import { callValue } from './calls.ts';
import { bare, constant, moduleValue, placeOf, propertyOfLiteral } from './constants.ts';
import { as, toIndex } from './convert.ts';
import { binaryValue, condition, prefixValue } from './operators.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { computed, join, known, type Value, wasmType } from './values.ts';
import { choose } from './wasm/choice.ts';
import { get, link } from './wasm/code.ts';
import { propertyOfRow, propertyOfThing } from './world.ts';

/** Translates an expression. */
export function expressionValue(whole: ts.Expression, scope: Scope): Value {
  const node = bare(whole);
  if (ts.isNumericLiteral(node)) return constant(Number(node.text));
  if (ts.isStringLiteral(node)) return known(node.text);
  if (ts.isIdentifier(node)) return identifierValue(node, scope);
  if (ts.isPropertyAccessExpression(node)) return propertyValue(node, scope);
  if (ts.isElementAccessExpression(node)) return elementValue(node, scope);
  if (ts.isBinaryExpression(node)) return binaryValue(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return prefixValue(node, scope);
  if (ts.isConditionalExpression(node)) return conditionalValue(node, scope);
  if (ts.isCallExpression(node)) return callValue(node, scope);
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node))
    return { kind: 'literal', node };
  return otherValue(node);
}

function otherValue(node: ts.Expression): Value {
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return known(true);
    case ts.SyntaxKind.FalseKeyword:
      return known(false);
    case ts.SyntaxKind.NullKeyword:
      return known(null);
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.FunctionExpression:
      return refuse(
        node,
        'closures cannot be translated; pass a function of the module and what it needs as parameters',
      );
    case ts.SyntaxKind.NewExpression:
      return refuse(node, 'nothing can be allocated while a history runs; keep room for it in scratch');
    default:
      return refuse(node, `${ts.SyntaxKind[node.kind]} cannot be translated; see docs/decisions/0008`);
  }
}

function identifierValue(node: ts.Identifier, scope: Scope): Value {
  const declaration = scope.program.declarationOf(node);
  const found = declaration === undefined ? undefined : scope.lookUp(declaration);
  if (found === undefined) return moduleValue(scope.program, node);
  return found.kind === 'variable' ? computed(found.type, get(found.local)) : found;
}

function propertyValue(node: ts.PropertyAccessExpression, scope: Scope): Value {
  if (node.expression.getText() === 'Number') return numberValue(node);
  return property(scope, scope.value(node.expression), node.name.text, node);
}

function numberValue(node: ts.PropertyAccessExpression): Value {
  if (node.name.text === 'NEGATIVE_INFINITY') return constant(Number.NEGATIVE_INFINITY);
  if (node.name.text === 'POSITIVE_INFINITY') return constant(Number.POSITIVE_INFINITY);
  return refuse(node, 'only the infinities of Number can be translated');
}

/** A property, by name, of anything that has some. */
export function property(scope: Scope, object: Value, name: string, node: ts.Expression): Value {
  switch (object.kind) {
    case 'thing':
      return propertyOfThing(scope, object.path, name, node);
    case 'row':
      return propertyOfRow(scope, object, name, node);
    case 'places':
      return placeOf(object.node, name, node);
    case 'literal':
      if (ts.isObjectLiteralExpression(object.node)) return propertyOfLiteral(scope, object.node, name);
      if (name === 'length') return constant(object.node.elements.length);
      break;
    case 'list':
      if (name === 'length') return computed('whole', object.length());
      break;
    case 'table':
      if (name === 'length') return computed('whole', link(scope.program.linked('length', object.path)));
      break;
  }
  return refuse(node, `.${name} cannot be translated here`);
}

function elementValue(node: ts.ElementAccessExpression, scope: Scope): Value {
  const object = scope.value(node.expression);
  if (object.kind === 'list')
    return load(element(scope, object, toIndex(scope.number(node.argumentExpression))));
  if (object.kind === 'table')
    return { kind: 'row', path: object.path, index: toIndex(scope.number(node.argumentExpression)) };
  const name = scope.value(node.argumentExpression);
  if (name.kind === 'known' && typeof name.value === 'string')
    return property(scope, object, name.value, node);
  return refuse(node, 'only typed arrays and tables have elements that are found when the program runs');
}

function conditionalValue(node: ts.ConditionalExpression, scope: Scope): Value {
  const test = condition(node.condition, scope);
  if (typeof test === 'boolean') return scope.value(test ? node.whenTrue : node.whenFalse);
  const yes = scope.number(node.whenTrue);
  const no = scope.number(node.whenFalse);
  const type = join(yes.type, no.type);
  if (type === null) return refuse(node, 'is a boolean on one side and a number on the other');
  return computed(type, choose(test, as(type, yes), as(type, no), wasmType(type)));
}
