/** Types of WebAssembly values that translated code uses. */
export type WasmType = 'i32' | 'i64' | 'f64';

/** A local variable or parameter. Its identity counts; the encoder gives it a number. */
export interface Local {
  readonly type: WasmType;
}

/** A place that branches lead to: the end of a block, or the start of a loop. Its identity counts. */
export interface Label {
  readonly name: string;
}

/** A function before it is encoded. `result` is null where nothing is returned. */
export interface WasmFunction {
  readonly name: string;
  readonly params: readonly Local[];
  readonly result: WasmType | null;
  readonly body: readonly Code[];
}

/**
 * Code as a tree. Nodes are never changed after they are made, so the same node may stand in several places; operands come
 * before their operation, as WebAssembly wants them.
 */
export type Code =
  | { op: 'const'; type: 'i32' | 'f64'; value: number }
  | { op: 'plain'; bytes: readonly number[]; inputs: readonly Code[] }
  | { op: 'get'; local: Local }
  | { op: 'set'; local: Local; value: Code; keep: boolean }
  | { op: 'link'; name: string }
  | { op: 'memory'; opcode: number; align: number; offset: number | string; inputs: readonly Code[] }
  | { op: 'call'; target: string; inputs: readonly Code[] }
  | { op: 'block' | 'loop'; label: Label; body: readonly Code[]; type: WasmType | null }
  | { op: 'if'; condition: Code; yes: readonly Code[]; no: readonly Code[]; type: WasmType | null }
  | { op: 'branch'; label: Label; condition: Code | null }
  | { op: 'return'; value: Code | null };

export const i32 = (value: number): Code => ({ op: 'const', type: 'i32', value });
export const f64 = (value: number): Code => ({ op: 'const', type: 'f64', value });
export const get = (local: Local): Code => ({ op: 'get', local });
export const set = (local: Local, value: Code): Code => ({ op: 'set', local, value, keep: false });
/** Sets a local and leaves the value as that of the expression. */
export const tee = (local: Local, value: Code): Code => ({ op: 'set', local, value, keep: true });
/** A whole number that is filled in when the program is linked. */
export const link = (name: string): Code => ({ op: 'link', name });
/** An instruction that needs nothing but its operands. */
export const plain = (bytes: readonly number[], ...inputs: Code[]): Code => ({ op: 'plain', bytes, inputs });
export const branch = (label: Label, condition: Code | null = null): Code => ({
  op: 'branch',
  label,
  condition,
});
/** An expression that is one of two others. */
export const choose = (condition: Code, yes: Code, no: Code, type: WasmType): Code => ({
  op: 'if',
  condition,
  yes: [yes],
  no: [no],
  type,
});
/** Stops the program: what JavaScript would do here is not translated, and the history is run there instead. */
export const trap = (): Code => plain([0x00]);
