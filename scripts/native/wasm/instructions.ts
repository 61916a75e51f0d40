import { type Code, plain } from './code.ts';

/** Instructions by name, as their bytes: two operands of one type unless a line says otherwise. */
const TWO = {
  'i32.eq': 0x46,
  'i32.ne': 0x47,
  'i32.lt_s': 0x48,
  'i32.lt_u': 0x49,
  'i32.gt_s': 0x4a,
  'i32.gt_u': 0x4b,
  'i32.le_s': 0x4c,
  'i32.le_u': 0x4d,
  'i32.ge_s': 0x4e,
  'i32.ge_u': 0x4f,
  'f64.eq': 0x61,
  'f64.ne': 0x62,
  'f64.lt': 0x63,
  'f64.gt': 0x64,
  'f64.le': 0x65,
  'f64.ge': 0x66,
  'i32.add': 0x6a,
  'i32.sub': 0x6b,
  'i32.mul': 0x6c,
  'i32.rem_s': 0x6f,
  'i32.and': 0x71,
  'i32.or': 0x72,
  'i32.xor': 0x73,
  'i32.shl': 0x74,
  'i32.shr_s': 0x75,
  'i32.shr_u': 0x76,
  'f64.add': 0xa0,
  'f64.sub': 0xa1,
  'f64.mul': 0xa2,
  'f64.div': 0xa3,
  'i64.mul': 0x7e,
  'i64.shr_u': 0x88,
} as const;
const ONE = {
  'i32.eqz': 0x45,
  'f64.abs': 0x99,
  'f64.neg': 0x9a,
  'f64.ceil': 0x9b,
  'f64.floor': 0x9c,
  'f64.trunc': 0x9d,
  'f64.sqrt': 0x9f,
  'i32.wrap_i64': 0xa7,
  'i64.extend_i32_u': 0xad,
  'f64.convert_i32_s': 0xb7,
  'f64.convert_i32_u': 0xb8,
  'i64.reinterpret_f64': 0xbd,
  'f64.reinterpret_i64': 0xbf,
} as const;

export type Binary = keyof typeof TWO;
export type Unary = keyof typeof ONE;

export const binary = (name: Binary, left: Code, right: Code): Code => plain([TWO[name]], left, right);
export const unary = (name: Unary, operand: Code): Code => plain([ONE[name]], operand);

/** The first byte of an instruction. */
export const opcodeOf = (name: Binary | Unary): number =>
  name in ONE ? ONE[name as Unary] : TWO[name as Binary];

/** Takes the first or the second operand by the third, whatever their type. */
export const SELECT = 0x1b;

/** Instructions that several parts of the translation look for. */
export const ADD = opcodeOf('i32.add');
export const SUBTRACT = opcodeOf('i32.sub');
export const MULTIPLY = opcodeOf('i32.mul');
export const AS_BITS = opcodeOf('i64.reinterpret_f64');
export const AS_DOUBLE = opcodeOf('f64.reinterpret_i64');

/** Reading and writing one element. */
export const READ_WHOLE = 0x28;
export const READ_BITS = 0x29;
export const READ_DOUBLE = 0x2b;
export const READ_BYTE = 0x2d;
export const WRITE_WHOLE = 0x36;
export const WRITE_BITS = 0x37;
export const WRITE_DOUBLE = 0x39;
export const WRITE_BYTE = 0x3a;
