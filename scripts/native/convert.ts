import { type Computed, computed, type NumberType } from './values.ts';
import { type Code, f64 } from './wasm/code.ts';
import { binary, unary } from './wasm/instructions.ts';

/** A number as a double. */
export function toReal({ type, code }: Computed): Code {
  if (type === 'real') return code;
  if (code.op === 'const') return f64(type === 'word' ? code.value >>> 0 : code.value);
  return unary(type === 'word' ? 'f64.convert_i32_u' : 'f64.convert_i32_s', code);
}

/** 1.5 x 2^52: a whole number added to it stands in the lower bits of the sum, which is how the machine reads it fastest. */
const ANCHOR = 6755399441055744;

const lowerHalf = (x: Code): Code =>
  unary('i32.wrap_i64', unary('i64.reinterpret_f64', binary('f64.add', x, f64(ANCHOR))));

/** The 32 bits of a number, as JavaScript's `| 0` takes them; right below 2^51, and no number of a history is greater. */
export const toBits = ({ type, code }: Computed): Code =>
  type === 'real' ? lowerHalf(unary('f64.trunc', code)) : code;

/** A whole number as the index of an element. */
export const toIndex = ({ type, code }: Computed): Code => (type === 'real' ? lowerHalf(code) : code);

/** A number in the form of another type that can hold it. */
export const as = (type: NumberType, value: Computed): Code =>
  type === 'real' ? toReal(value) : value.type === 'real' ? toBits(value) : value.code;

/** The opposite of a truth value. */
export const not = ({ code }: Computed): Computed => computed('truth', unary('i32.eqz', code));

const upper = (code: Code): Code =>
  unary('i32.wrap_i64', binary('i64.shr_u', code, { op: 'plain', bytes: [0x42, 32], inputs: [] }));

/** What `highWord` gives: the upper 32 bits of a double. */
export const highWord = (x: Code): Code => upper(unary('i64.reinterpret_f64', x));

const product = (x: Code, y: Code): Code =>
  binary('i64.mul', unary('i64.extend_i32_u', x), unary('i64.extend_i32_u', y));

/** What `multiplyHigh` gives: the upper 32 bits of the product of two words. */
export const multiplyHigh = (x: Code, y: Code): Code => upper(product(x, y));

/** What `Math.imul` gives: the lower 32 bits, of the same product, which an engine finds only once. */
export const multiplyLow = (x: Code, y: Code): Code => unary('i32.wrap_i64', product(x, y));
