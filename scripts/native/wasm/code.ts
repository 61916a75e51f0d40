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
/** An expression that is one of two others. */
export const choose = (condition: Code, yes: Code, no: Code, type: WasmType): Code =>
  isLight(yes) && isLight(no)
    ? select(condition, yes, no, type)
    : { op: 'if', condition, yes: [yes], no: [no], type };

/**
 * One of two values, both computed. Engines make a jump of a selection of doubles, and a jump that the processor guesses wrong
 * costs as much as twenty operations; of a selection of 64 bits they make none.
 */
function select(condition: Code, yes: Code, no: Code, type: WasmType): Code {
  if (isStraight(condition)) return pick(condition, yes, no, type);
  const test: Local = { type: 'i32' }; // asked first, as what it sets may be read afterwards
  return {
    op: 'block',
    label: { name: 'choice' },
    body: [set(test, condition), pick(get(test), yes, no, type)],
    type,
  };
}

const pick = (test: Code, yes: Code, no: Code, type: WasmType): Code =>
  type === 'f64'
    ? plain([AS_DOUBLE], plain([SELECT], bitsOf(yes), bitsOf(no), test))
    : plain([SELECT], yes, no, test);

/**
 * The same as `if (condition) { yes } else { no }` without a jump, where both do nothing but set locals to light values and
 * the condition is asked without a jump; null elsewhere.
 */
export function selectSets(condition: Code, yes: readonly Code[], no: readonly Code[]): Code[] | null {
  const sets = [...yes, ...no];
  if (!isStraight(condition) || !sets.every(isSet)) return null;
  if (sets.reduce((sum, { value }) => sum + FOR_A_SET + weight(value), 0) > LIGHT) return null;
  const test: Local = { type: 'i32' };
  const chosen = sets.map(({ local, value }, n) =>
    n < yes.length
      ? set(local, pick(get(test), value, get(local), local.type))
      : set(local, pick(get(test), get(local), value, local.type)),
  );
  return [set(test, condition), ...chosen];
}

const isSet = (code: Code): code is Code & { op: 'set' } => code.op === 'set' && !code.keep;

/** Whether code has no jumps. */
function isStraight(code: Code): boolean {
  switch (code.op) {
    case 'const':
    case 'get':
    case 'link':
      return true;
    case 'plain':
    case 'memory':
      return code.inputs.every(isStraight);
    default:
      return false;
  }
}

const bitsOf = (x: Code): Code => plain([AS_BITS], x);

const SELECT = 0x1b;
const AS_BITS = 0xbd;
const AS_DOUBLE = 0xbf;

/** Operations that may stop the program or take long: division and remainder of whole numbers, division and roots. */
const HEAVY: readonly number[] = [0x00, 0x6d, 0x6e, 0x6f, 0x70, 0x9f, 0xa3];
/** At most so many operations are done in vain rather than jumped over; a set that is chosen or not counts as some more. */
const LIGHT = 8;
const FOR_A_SET = 2;

/** Whether code may as well be run where it is not needed: it is short, reads nothing but locals, and changes nothing. */
export const isLight = (code: Code): boolean => weight(code) <= LIGHT;

function weight(code: Code): number {
  if (code.op === 'const' || code.op === 'get' || code.op === 'link') return 0;
  if (code.op !== 'plain' || HEAVY.includes(code.bytes[0]!)) return Number.POSITIVE_INFINITY;
  return code.inputs.reduce((sum, input) => sum + weight(input), 1);
}

/** Stops the program: what JavaScript would do here is not translated, and the history is run there instead. */
export const trap = (): Code => plain([0x00]);
