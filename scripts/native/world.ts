import ts from 'typescript';
import { element, load } from './arrays.ts';
import type { Program } from './program.ts';
import type { Scope } from './scope.ts';
import { refuse } from './subset.ts';
import { computed, type Element, known, type List, type NumberType, type Value } from './values.ts';
import { type Code, i32, link } from './wasm/code.ts';

/** Objects that plain runs do not have: what is done for them is left out. */
const ABSENT: readonly string[] = ['sink', 'surprise', 'contest', 'ruling'];
/** What lies under these paths never changes while a world lives. */
const FACTS = 'c.';
/** Of the numbers under these only the lower 32 bits are ever read. */
const CHANCE = 'stream.';

const ELEMENTS: Readonly<Record<string, Element>> = {
  Float64Array: 'f64',
  Int32Array: 'i32',
  Uint32Array: 'u32',
  Uint8Array: 'u8',
};

type Shape = 'number' | 'boolean' | 'table' | 'thing' | Element;

/** What the type checker says of an expression, as far as it matters here. */
function shapeOf(program: Program, node: ts.Expression): Shape {
  const type = program.checker.getNonNullableType(program.checker.getTypeAtLocation(node));
  if (type.flags & ts.TypeFlags.NumberLike) return 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (program.checker.isArrayType(type)) return 'table';
  const element = ELEMENTS[type.symbol?.name ?? ''];
  if (element !== undefined) return element;
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return 'thing';
  return refuse(node, 'only numbers, booleans, typed arrays, and objects of these can be translated');
}

/** The typed array at a path of the world. */
const listAt = (program: Program, path: string, element: Element): List => ({
  kind: 'list',
  path,
  element,
  start: program.linked(element, path),
  length: () => link(program.linked('length', path)),
});

/** A property of an object of the world; `node` is the expression that names it. */
export function propertyOfThing(scope: Scope, thing: string, name: string, node: ts.Expression): Value {
  const path = thing === '' ? name : `${thing}.${name}`;
  if (ABSENT.includes(path)) return known(null);
  const shape = shapeOf(scope.program, node);
  switch (shape) {
    case 'number':
    case 'boolean':
      return readNumber(scope.program, path, shape);
    case 'table':
    case 'thing':
      return { kind: shape, path };
    default:
      return listAt(scope.program, path, shape);
  }
}

function readNumber(program: Program, path: string, shape: 'number' | 'boolean'): Value {
  const fallback = shape === 'boolean' ? 'truth' : 'whole';
  if (path.startsWith(FACTS)) return computed(fallback, link(program.linked('number', path)));
  const field = program.memory.field(path);
  field.type ??= shape === 'boolean' ? 'truth' : path.startsWith(CHANCE) ? 'whole' : undefined;
  const type = field.type ?? 'whole';
  return computed(type, fieldCode(field.address, type, []));
}

/** The instruction that reads a number at a fixed address, or, given a value, writes it. */
const fieldCode = (address: number, type: NumberType, value: readonly Code[]): Code => {
  const [read, write, align] = type === 'real' ? [0x2b, 0x39, 3] : [0x28, 0x36, 2];
  return {
    op: 'memory',
    opcode: value.length === 0 ? read : write,
    align,
    offset: address,
    inputs: [i32(0), ...value],
  };
};

/** Sets a number that an object of the world holds. */
export function writeNumber(
  program: Program,
  path: string,
  value: (type: NumberType) => Code,
  type: NumberType,
  node: ts.Node,
): Code {
  if (path.startsWith(FACTS)) refuse(node, 'facts of the scenario cannot be changed');
  const field = program.memory.field(path);
  const before = field.type;
  const wide = program.memory.widen(path, type);
  if (wide === null) refuse(node, 'is a boolean at one place and a number at another');
  if (before !== wide) program.changed = true;
  return fieldCode(field.address, wide, [value(wide)]);
}

/** A property of a row of a table: the row's place in the column of that name. */
export function propertyOfRow(
  scope: Scope,
  row: Value & { kind: 'row' },
  name: string,
  node: ts.Expression,
): Value {
  const shape = shapeOf(scope.program, node);
  if (shape !== 'number' && shape !== 'boolean')
    refuse(
      node,
      'rows of a table can hold numbers and booleans only; give other things a table of their own',
    );
  const column = listAt(scope.program, `${row.path}[].${name}`, 'i32');
  const { code } = load(element(scope, column, row.index));
  return computed(shape === 'boolean' ? 'truth' : 'whole', code);
}
