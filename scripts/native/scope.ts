import type ts from 'typescript';
import type { Program } from './program.ts';
import { refuse } from './subset.ts';
import { type Computed, computed, join, type NumberType, type Value, wasmType, widened } from './values.ts';
import { type Code, get, i32, type Label, type Local } from './wasm/code.ts';

/** A number with a name inside a routine. */
export interface Variable {
  readonly kind: 'variable';
  readonly type: NumberType;
  readonly local: Local;
}

/** Where `break` and `continue` lead. */
export interface Loop {
  readonly exit: Label;
  /** null in a switch, which has no next round */
  readonly next: Label | null;
}

/**
 * What names mean while a routine is translated. A variable's type is found by trying: translated once, each assignment may
 * show that the variable needs a wider type; then the routine is translated anew, until nothing changes.
 */
export class Scope {
  readonly program: Program;
  readonly loops: Loop[] = [];
  changed = false;
  /** undefined until something is returned */
  result: NumberType | 'nothing' | undefined;
  readonly #bindings = new Map<ts.Node, Value | Variable>();
  readonly #types: Map<ts.Node, NumberType>;

  constructor(program: Program, types: Map<ts.Node, NumberType> = new Map()) {
    this.program = program;
    this.#types = types;
  }

  value(node: ts.Expression): Value {
    return this.program.rules.value(node, this);
  }

  /** The value of an expression that must be a number or a boolean. */
  number(node: ts.Expression): Computed {
    return this.asNumber(this.value(node), node);
  }

  asNumber(value: Value, node: ts.Expression): Computed {
    const found = this.changeable(value);
    if (found.kind === 'computed') return found;
    return refuse(node, 'only numbers and booleans can be computed with here');
  }

  /** A value as a variable can hold it: a boolean that is known now becomes one that is computed. */
  changeable(value: Value): Value {
    const isTruth = value.kind === 'known' && typeof value.value === 'boolean';
    return isTruth ? computed('truth', i32(value.value === true ? 1 : 0)) : value;
  }

  statements(nodes: readonly ts.Statement[]): Code[] {
    return nodes.flatMap((node) => this.program.rules.statement(node, this));
  }

  /** Translates what stands inside a loop or switch. */
  within<T>(loop: Loop, work: () => T): T {
    this.loops.push(loop);
    const result = work();
    this.loops.pop();
    return result;
  }

  lookUp(declaration: ts.Node): Value | Variable | undefined {
    return this.#bindings.get(declaration);
  }

  /** Gives a name to something that is known now. */
  bind(declaration: ts.Node, value: Value): void {
    this.#bindings.set(declaration, value);
  }

  /** Makes a variable for a first value of this type. */
  declare(declaration: ts.Node, first: NumberType): Variable {
    const type = this.#types.get(declaration) ?? widened(first);
    this.#types.set(declaration, type);
    const variable: Variable = { kind: 'variable', type, local: { type: wasmType(type) } };
    this.#bindings.set(declaration, variable);
    this.widen(declaration, first);
    return variable;
  }

  /** Makes a parameter; it cannot be assigned to, so that its type is that of the argument. */
  parameter(declaration: ts.Node, given: NumberType): Local {
    const type = widened(given);
    const local: Local = { type: wasmType(type) };
    this.#bindings.set(declaration, computed(type, get(local)));
    return local;
  }

  /** Notes that a variable is set to a number of this type. */
  widen(declaration: ts.Node, type: NumberType): void {
    const before = this.#types.get(declaration)!;
    const wide = join(before, type);
    if (wide === null) refuse(declaration, 'is a boolean at one place and a number at another');
    if (wide === before) return;
    this.#types.set(declaration, widened(wide));
    this.changed = true;
  }

  /** Notes that the routine returns a number of this type, or nothing. */
  returns(node: ts.Node, type: NumberType | 'nothing'): void {
    const before = this.result;
    const wide =
      before === undefined || before === type
        ? type
        : before === 'nothing' || type === 'nothing'
          ? null
          : join(before, type);
    if (wide === null) refuse(node, 'returns a number at one place and something else at another');
    const now = wide === 'nothing' ? wide : widened(wide);
    if (now === before) return;
    this.changed ||= before !== undefined;
    this.result = now;
  }
}
