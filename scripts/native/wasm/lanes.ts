import { type Code, plain } from './code.ts';

/**
 * Two neighboring values side by side in one vector: doubles, whole numbers of 32 bits (in the lower half), and the answers to
 * a question about either, all bits set for yes.
 */
export type LaneKind = 'f64' | 'i32' | 'f64?' | 'i32?';
export interface Lanes {
  readonly kind: LaneKind;
  readonly code: Code;
}

const VECTOR = 0xfd;
const vector = (opcode: readonly number[], ...inputs: Code[]): Code => plain([VECTOR, ...opcode], ...inputs);
const lanes = (kind: LaneKind, opcode: readonly number[], ...inputs: Code[]): Lanes => ({
  kind,
  code: vector(opcode, ...inputs),
});

/** Vector instructions by the scalar ones that they stand for. */
const DOUBLES: Readonly<Record<number, readonly number[]>> = {
  153: [0xec, 0x01], // abs
  154: [0xed, 0x01], // neg
  155: [0x74], // ceil
  156: [0x75], // floor
  157: [0x7a], // trunc
  159: [0xef, 0x01], // sqrt
  160: [0xf0, 0x01], // add
  161: [0xf1, 0x01], // sub
  162: [0xf2, 0x01], // mul
  163: [0xf3, 0x01], // div
};
const ABOUT_DOUBLES: Readonly<Record<number, readonly number[]>> = {
  97: [0x47], // eq
  98: [0x48], // ne
  99: [0x49], // lt
  100: [0x4a], // gt
  101: [0x4b], // le
  102: [0x4c], // ge
};
const WHOLES: Readonly<Record<number, readonly number[]>> = {
  106: [0xae, 0x01], // add
  107: [0xb1, 0x01], // sub
  108: [0xb5, 0x01], // mul
};
const ABOUT_WHOLES: Readonly<Record<number, readonly number[]>> = {
  70: [0x37], // eq
  71: [0x38], // ne
  72: [0x39], // lt_s
  74: [0x3b], // gt_s
  76: [0x3d], // le_s
  78: [0x3f], // ge_s
};

export const LEAST = [0xf6, 0x01] as const;
export const GREATEST = [0xf7, 0x01] as const;

/** The same operation on each lane; null where there is none. */
export function laneOperation(opcode: number, inputs: readonly Lanes[]): Lanes | null {
  const all = (kind: LaneKind): boolean => inputs.every((input) => input.kind === kind);
  const codes = inputs.map(({ code }) => code);
  if (all('f64')) {
    if (DOUBLES[opcode] !== undefined) return lanes('f64', DOUBLES[opcode], ...codes);
    if (ABOUT_DOUBLES[opcode] !== undefined) return lanes('f64?', ABOUT_DOUBLES[opcode], ...codes);
  }
  if (all('i32')) {
    if (WHOLES[opcode] !== undefined) return lanes('i32', WHOLES[opcode], ...codes);
    if (ABOUT_WHOLES[opcode] !== undefined) return lanes('i32?', ABOUT_WHOLES[opcode], ...codes);
    if (opcode === 0xb7) return lanes('f64', [0xfe, 0x01], ...codes); // convert
  }
  return null;
}

export const extreme = (opcode: readonly number[], a: Lanes, b: Lanes): Lanes | null =>
  a.kind === 'f64' && b.kind === 'f64' ? lanes('f64', opcode, a.code, b.code) : null;

/** The same number in each lane. */
export const splat = (kind: 'f64' | 'i32', x: Code): Lanes => lanes(kind, [kind === 'f64' ? 0x14 : 0x11], x);

/** Two numbers, one in each lane. */
export const pair = (kind: 'f64' | 'i32', first: Code, second: Code): Lanes =>
  lanes(kind, [kind === 'f64' ? 0x22 : 0x1c, 1], splat(kind, first).code, second);

/** One of the lanes as a number. */
export const laneOf = ({ kind, code }: Lanes, lane: 0 | 1): Code =>
  vector([kind === 'f64' ? 0x21 : 0x1b, lane], code);

/** Both whole numbers as one of 64 bits, as they lie in memory. */
export const asBits = ({ code }: Lanes): Code => vector([0x1d, 0], code);

/** Takes each lane from one of two vectors. */
export function choice(yes: Lanes, no: Lanes, test: Lanes): Lanes | null {
  if (yes.kind !== no.kind || isAnswer(yes)) return null;
  return lanes(
    yes.kind,
    [0x52],
    yes.code,
    no.code,
    answerAbout(yes.kind === 'f64' ? 'f64?' : 'i32?', test).code,
  );
}

export const isAnswer = ({ kind }: Lanes): boolean => kind === 'f64?' || kind === 'i32?';

/** `and` or `or` of two answers. */
export function joined(both: boolean, a: Lanes, b: Lanes): Lanes {
  const kind = a.kind === 'i32?' && b.kind === 'i32?' ? 'i32?' : 'f64?';
  return lanes(kind, [both ? 0x4e : 0x50], answerAbout(kind, a).code, answerAbout(kind, b).code);
}

export const denied = (test: Lanes): Lanes => lanes(test.kind, [0x4d], test.code);

/** An answer as wide as what is chosen by it. */
function answerAbout(kind: 'f64?' | 'i32?', test: Lanes): Lanes {
  if (test.kind === kind) return test;
  if (kind === 'f64?') return lanes(kind, [0xc7, 0x01], test.code); // widened
  return lanes(kind, [0x0d, 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11], test.code, test.code);
}

/** Whether whole numbers are not 0. */
export const isNotZero = (x: Lanes): Lanes =>
  isAnswer(x) ? x : lanes('i32?', [0x38], x.code, constant([0, 0, 0, 0]));

const constant = (words: readonly number[]): Code => {
  const bytes = new Uint8Array(Int32Array.from(words).buffer);
  return vector([0x0c, ...bytes]);
};

/** An index and the one after it. */
export const withNext = (index: Code): Lanes =>
  lanes('i32', [0xae, 0x01], splat('i32', index).code, constant([0, 1, 0, 1]));

/** How two neighboring elements are read from memory and written to it. */
export const LOAD: Readonly<Record<'f64' | 'i32', readonly number[]>> = {
  f64: [VECTOR, 0x00],
  i32: [VECTOR, 0x5d],
};
export const STORE: Readonly<Record<'f64' | 'i32', readonly number[]>> = { f64: [VECTOR, 0x0b], i32: [0x37] };
