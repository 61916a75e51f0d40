/** Types of WebAssembly values that translated code uses. */
export type WasmType = 'i32' | 'i64' | 'f64' | 'v128';

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
  | {
      op: 'memory';
      opcode: number | readonly number[];
      align: number;
      offset: number | string;
      inputs: readonly Code[];
    }
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
export const block = (body: readonly Code[], label: Label = { name: 'block' }): Code => ({
  op: 'block',
  label,
  body,
  type: null,
});
/** Stops the program: what JavaScript would do here is not translated, and the history is run there instead. */
export const trap = (): Code => plain([TRAP]);
export const TRAP = 0x00;

/** How often code reads a local. */
export function timesRead(code: Code, local: Local): number {
  if (code.op === 'get') return code.local === local ? 1 : 0;
  if (code.op === 'set') return timesRead(code.value, local);
  if (code.op !== 'plain' && code.op !== 'memory') return 0;
  return code.inputs.reduce((sum, input) => sum + timesRead(input, local), 0);
}

export const reads = (code: Code, local: Local): boolean => timesRead(code, local) > 0;

/** Code without jumps, other code standing in the place of some locals. */
export function replaced(code: Code, by: ReadonlyMap<Local, Code>): Code {
  if (code.op === 'get') return by.get(code.local) ?? code;
  if (code.op !== 'plain' && code.op !== 'memory') return code;
  return { ...code, inputs: code.inputs.map((input) => replaced(input, by)) };
}

/** Whether two pieces of code are written alike. */
export function alike(a: Code, b: Code): boolean {
  if (a === b) return true;
  if (a.op === 'get' && b.op === 'get') return a.local === b.local;
  if (a.op === 'const' && b.op === 'const') return a.type === b.type && a.value === b.value;
  if (a.op === 'link' && b.op === 'link') return a.name === b.name;
  if (a.op === 'memory' && b.op === 'memory')
    return a.opcode === b.opcode && a.offset === b.offset && allAlike(a.inputs, b.inputs);
  if (a.op !== 'plain' || b.op !== 'plain') return false;
  return (
    a.bytes.length === b.bytes.length &&
    a.bytes.every((byte, n) => byte === b.bytes[n]) &&
    allAlike(a.inputs, b.inputs)
  );
}

const allAlike = (a: readonly Code[], b: readonly Code[]): boolean =>
  a.length === b.length && a.every((code, n) => alike(code, b[n]!));
