import type ts from 'typescript';
import type { Code, WasmType } from './wasm/code.ts';

/**
 * What is known of a number: `whole` fits 32 bits with a sign, `word` 32 bits without, `natural` is a constant that fits both,
 * `truth` is a boolean, `real` any double. Only reals are doubles when translated.
 */
export type NumberType = 'natural' | 'whole' | 'word' | 'truth' | 'real';

/** What the elements of a typed array are. */
export type Element = 'f64' | 'i32' | 'u32' | 'u8';

/**
 * What an expression means while it is translated. Only `computed` exists when the program runs; everything else is known
 * now: objects of the world are paths such as `s` or `scratch.sides`, and vanish into the addresses of what they hold.
 */
export type Value =
  | { kind: 'computed'; type: NumberType; code: Code }
  | { kind: 'known'; value: string | boolean | null | undefined }
  /** an object of the world */
  | { kind: 'thing'; path: string }
  /** a typed array: where it starts (an address, or the name of a link), and how many elements it has */
  | { kind: 'list'; path: string; element: Element; start: number | string; length: () => Code }
  /** an array of objects or texts; its rows are read column by column */
  | { kind: 'table'; path: string }
  | { kind: 'row'; path: string; index: Code }
  | { kind: 'routine'; node: Routine }
  /** an object or array written out in the source */
  | { kind: 'literal'; node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression }
  /** the places of an object's fields, by their names */
  | { kind: 'places'; node: ts.ObjectLiteralExpression }
  | { kind: 'nothing'; code: Code };

export type Computed = Value & { kind: 'computed' };
export type List = Value & { kind: 'list' };
export type Routine = ts.FunctionDeclaration | ts.ArrowFunction | ts.MethodDeclaration;

export const computed = (type: NumberType, code: Code): Computed => ({ kind: 'computed', type, code });
export const known = (value: string | boolean | null | undefined): Value => ({ kind: 'known', value });

/** How a number is held when the program runs. */
export const wasmType = (type: NumberType): WasmType => (type === 'real' ? 'f64' : 'i32');

/** The narrowest type that holds the values of both; null where a boolean meets a number. */
export function join(a: NumberType, b: NumberType): NumberType | null {
  if (a === b) return a;
  if (a === 'truth' || b === 'truth') return null;
  if (a === 'natural' && b !== 'natural') return b;
  if (b === 'natural') return a;
  return 'real';
}

/** What a variable that starts with such a value is. */
export const widened = (type: NumberType): NumberType => (type === 'natural' ? 'whole' : type);
