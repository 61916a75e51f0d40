import ts from 'typescript';
import { FixedMemory } from './memory.ts';
import type { Scope } from './scope.ts';
import type { Element, NumberType, Routine, Value } from './values.ts';
import type { Code, Local, WasmFunction } from './wasm/code.ts';

/** How the kinds of source are translated; see expressions.ts, statements.ts and routines.ts. */
export interface Rules {
  value(node: ts.Expression, scope: Scope): Value;
  statement(node: ts.Statement, scope: Scope): Code[];
  /** a scope without names of its own */
  outside(program: Program): Scope;
}

/** A routine translated for certain arguments. */
export interface Translated {
  readonly name: string;
  /** what a call gives, its code aside */
  readonly result: NumberType | 'nothing';
  readonly function: WasmFunction;
}

export interface Options {
  /** stop where an index lies outside its array */
  readonly checked: boolean;
}

/** What the translation of all routines shares. */
export class Program {
  readonly checker: ts.TypeChecker;
  readonly rules: Rules;
  readonly options: Options;
  readonly memory: FixedMemory;
  readonly routines = new Map<string, Translated>();
  /** routines now being translated, outermost first, to find a recursion */
  readonly underWay: Routine[] = [];
  readonly #names = new Map<string, number>();
  /** whether a field turned out to need a wider type, so that all must be translated anew */
  changed = false;

  constructor(checker: ts.TypeChecker, rules: Rules, options: Options, memory = new FixedMemory()) {
    this.checker = checker;
    this.rules = rules;
    this.options = options;
    this.memory = memory;
  }

  /** The name of a number that is filled in when the program is linked: a start or length of an array, or a fact. */
  linked(kind: Element | 'length' | 'number', path: string): string {
    return `${kind} ${path}`;
  }

  /** A name that no other function of the program has. */
  uniqueName(name: string): string {
    const times = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, times);
    return times === 1 ? name : `${name}.${times}`;
  }

  /** What an expression outside routines means. */
  outside(node: ts.Expression): Value {
    return this.rules.value(node, this.rules.outside(this));
  }

  /** The declaration that an identifier refers to, imports followed. */
  declarationOf(node: ts.Node): ts.Declaration | undefined {
    const symbol =
      node.parent !== undefined && ts.isShorthandPropertyAssignment(node.parent)
        ? this.checker.getShorthandAssignmentValueSymbol(node.parent)
        : this.checker.getSymbolAtLocation(node);
    if (symbol === undefined) return undefined;
    const real = symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return real.valueDeclaration ?? real.declarations?.[0];
  }
}

/** A local that only the translation knows. */
export const temporary = (type: Local['type']): Local => ({ type });
