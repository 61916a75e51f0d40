import ts from 'typescript';
import type { Program } from './program.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { TABLES } from './tables.ts';
import { computed, known, type Value } from './values.ts';
import { f64, i32 } from './wasm/code.ts';

const GLOBALS: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  NaN: Number.NaN,
};

/** A number written in the source. */
export function constant(value: number): Value {
  if (!Number.isInteger(value) || Object.is(value, -0) || value < -(2 ** 31) || value >= 2 ** 32)
    return computed('real', f64(value));
  if (value >= 2 ** 31) return computed('word', i32(value));
  return computed(value < 0 ? 'whole' : 'natural', i32(value));
}

/** What an identifier means outside routines: a function, a constant, a table of the program, or a name of the language. */
export function moduleValue(program: Program, node: ts.Identifier): Value {
  if (node.text === 'undefined') return known(undefined);
  const global = GLOBALS[node.text];
  if (global !== undefined) return constant(global);
  const declaration = program.declarationOf(node);
  if (declaration === undefined) return refuse(node, `nothing is known of ${node.text}`);
  if (ts.isFunctionDeclaration(declaration)) return { kind: 'routine', node: declaration };
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
    return refuse(node, `${node.text} is neither a function nor a constant of a module`);
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0)
    return refuse(node, `${node.text} can change; keep what changes in the world`);
  return initial(program, declaration, declaration.initializer);
}

function initial(program: Program, declaration: ts.VariableDeclaration, initializer: ts.Expression): Value {
  if (ts.isArrowFunction(initializer)) return { kind: 'routine', node: initializer };
  const type = program.checker.getTypeAtLocation(declaration).symbol?.name;
  if (type === 'Float64Array') return table(program, declaration);
  if (type === 'Uint32Array') return room(program, declaration, initializer);
  return program.outside(initializer);
}

/** A table that the source computes when it is loaded. */
function table(program: Program, declaration: ts.VariableDeclaration): Value {
  const name = resolvedName(declaration);
  const content = TABLES[name];
  if (content === undefined)
    return refuse(declaration, `the table ${name} is not in scripts/native/tables.ts; add it there`);
  return {
    kind: 'list',
    path: name,
    element: 'f64',
    start: program.memory.table(name, content),
    length: () => i32(content.length),
  };
}

/** A constant that is only another name is looked up under the first one. */
function resolvedName({ initializer, name }: ts.VariableDeclaration): string {
  return initializer !== undefined && ts.isIdentifier(initializer) ? initializer.text : name.getText();
}

/** Room for one call, `new Uint32Array(n)`, kept by a module. */
function room(program: Program, declaration: ts.VariableDeclaration, initializer: ts.Expression): Value {
  const size =
    ts.isNewExpression(initializer) && initializer.arguments?.length === 1
      ? initializer.arguments[0]!
      : undefined;
  if (size === undefined || !ts.isNumericLiteral(size))
    return refuse(initializer, 'an array of a module is made by `new Uint32Array(<number>)`');
  const content = new Uint32Array(Number(size.text));
  const path = `${declaration.getSourceFile().fileName} ${declaration.name.getText()}`;
  return {
    kind: 'list',
    path,
    element: 'u32',
    start: program.memory.table(path, content),
    length: () => i32(content.length),
  };
}

/** The expression without what only the type checker reads: parentheses, `!`, `as`, `satisfies`, `Object.freeze(...)`. */
export function bare(node: ts.Expression): ts.Expression {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return bare(node.expression);
  if (ts.isCallExpression(node) && node.expression.getText() === 'Object.freeze')
    return bare(node.arguments[0]!);
  return node;
}

/** A property of an object written out in the source; undefined where it has none of that name. */
export function propertyOfLiteral(scope: Scope, object: ts.ObjectLiteralExpression, name: string): Value {
  for (const property of object.properties) {
    if (property.name === undefined || nameOf(property.name) !== name) continue;
    if (ts.isPropertyAssignment(property)) return scope.program.outside(property.initializer);
    if (ts.isShorthandPropertyAssignment(property)) return scope.program.outside(property.name);
    if (ts.isMethodDeclaration(property)) return { kind: 'routine', node: property };
    return refuse(property, 'objects of constants hold plain properties only');
  }
  return known(undefined);
}

/** The place of a property among those of an object written out in the source. */
export function placeOf(object: ts.ObjectLiteralExpression, name: string, node: ts.Node): Value {
  const place = object.properties.findIndex(
    (property) => property.name !== undefined && nameOf(property.name) === name,
  );
  return place < 0 ? refuse(node, `there is no ${name}`) : constant(place);
}

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

/** `offsets(table)`: the places of the table's properties. */
export function placesOf(table: Value, node: ts.Node): Value {
  if (table.kind === 'literal' && ts.isObjectLiteralExpression(table.node))
    return { kind: 'places', node: table.node };
  return refuse(node, 'offsets are taken of an object written out in the source');
}
