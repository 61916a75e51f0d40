import { type Computed, computed, type NumberType } from './values.ts';
import { type Code, f64 } from './wasm/code.ts';
import { binary, unary } from './wasm/instructions.ts';

/** A number as a double. */
export function toReal({ type, code }: Computed): Code {
  if (type === 'real') return code;
  if (code.op === 'const') return f64(type === 'word' ? code.value >>> 0 : code.value);
  return unary(type === 'word' ? 'f64.convert_i32_u' : 'f64.convert_i32_s', code);
}

/**
 * The 32 bits of a number, as JavaScript's `| 0` takes them. Where that would differ (beyond 2^63, NaN) the program stops, and
 * the history is run in JavaScript.
 */
export const toBits = ({ type, code }: Computed): Code =>
  type === 'real' ? unary('i32.wrap_i64', unary('i64.trunc_f64_s', code)) : code;

/** A number as the index of an element; stops where it fits no 32 bits. */
export const toIndex = ({ type, code }: Computed): Code =>
  type === 'real' ? unary('i32.trunc_f64_s', code) : code;

/** A number in the form of another type that can hold it. */
export const as = (type: NumberType, value: Computed): Code =>
  type === 'real' ? toReal(value) : value.type === 'real' ? toBits(value) : value.code;

/** The opposite of a truth value. */
export const not = ({ code }: Computed): Computed => computed('truth', unary('i32.eqz', code));

/** The upper 32 bits of a double. */
export const upperHalf = (value: Computed): Code =>
  unary(
    'i32.wrap_i64',
    binary('i64.shr_s', unary('i64.reinterpret_f64', toReal(value)), {
      op: 'plain',
      bytes: [0x42, 32],
      inputs: [],
    }),
  );
