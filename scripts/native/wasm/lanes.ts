import { type Code, plain } from './code.ts';
import { type Binary, opcodeOf, type Unary } from './instructions.ts';

/**
 * Two neighboring values side by side in one vector: doubles, whole numbers of 32 bits (in the lower half), and the answers to
 * a question about either, all bits set for yes.
 */
export type LaneKind = 'f64' | 'i32' | 'f64?' | 'i32?';
export interface Lanes {
  readonly kind: LaneKind;
  readonly code: Code;
}

export const VECTOR = 0xfd;
/** Spreads a number over both lanes; takes each lane from one of two vectors. */
export const SPLAT = { f64: 0x14, i32: 0x11 } as const;
export const CHOICE = 0x52;
const EXTRACT = 0x21;
/** Shuffles that bring the lower or the upper 32 bits of both lanes together. */
const HALVES = {
  lower: [0x0d, 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11],
  upper: [0x0d, 4, 5, 6, 7, 12, 13, 14, 15, 4, 5, 6, 7, 12, 13, 14, 15],
} as const;
const vector = (opcode: readonly number[], ...inputs: Code[]): Code => plain([VECTOR, ...opcode], ...inputs);
const lanes = (kind: LaneKind, opcode: readonly number[], ...inputs: Code[]): Lanes => ({
  kind,
  code: vector(opcode, ...inputs),
});

/** Vector instructions by the scalar ones that they stand for. */
const table = (
  entries: readonly (readonly [Binary | Unary, readonly number[]])[],
): ReadonlyMap<number, readonly number[]> =>
  new Map(entries.map(([name, opcode]) => [opcodeOf(name), opcode]));

const DOUBLES = table([
  ['f64.abs', [0xec, 0x01]],
  ['f64.neg', [0xed, 0x01]],
  ['f64.ceil', [0x74]],
  ['f64.floor', [0x75]],
  ['f64.trunc', [0x7a]],
  ['f64.sqrt', [0xef, 0x01]],
  ['f64.add', [0xf0, 0x01]],
  ['f64.sub', [0xf1, 0x01]],
  ['f64.mul', [0xf2, 0x01]],
  ['f64.div', [0xf3, 0x01]],
]);
const ABOUT_DOUBLES = table([
  ['f64.eq', [0x47]],
  ['f64.ne', [0x48]],
  ['f64.lt', [0x49]],
  ['f64.gt', [0x4a]],
  ['f64.le', [0x4b]],
  ['f64.ge', [0x4c]],
]);
const WHOLES = table([
  ['i32.add', [0xae, 0x01]],
  ['i32.sub', [0xb1, 0x01]],
  ['i32.mul', [0xb5, 0x01]],
  ['i32.and', [0x4e]],
  ['i32.or', [0x50]],
  ['i32.xor', [0x51]],
]);
const ABOUT_WHOLES = table([
  ['i32.eq', [0x37]],
  ['i32.ne', [0x38]],
  ['i32.lt_s', [0x39]],
  ['i32.gt_s', [0x3b]],
  ['i32.le_s', [0x3d]],
  ['i32.ge_s', [0x3f]],
]);
/** The second operand is a number, the same for both. */
const SHIFTS = table([
  ['i32.shl', [0xab, 0x01]],
  ['i32.shr_s', [0xac, 0x01]],
  ['i32.shr_u', [0xad, 0x01]],
]);

/** The lesser or greater of two doubles, which of two zeros being left open. */
export const LEAST = [0xf6, 0x01];
export const GREATEST = [0xf7, 0x01];

/** The same of two numbers: WebAssembly's own instruction for it is made into jumps, for the sake of NaN and zeros. */
export const extremeNumber = (opcode: readonly number[], a: Code, b: Code): Code =>
  vector([EXTRACT, 0], vector(opcode, vector([SPLAT.f64], a), vector([SPLAT.f64], b)));

/** The sides of an `extremeNumber`; null of other code. */
export function extremeOf(
  code: Code & { op: 'plain' },
): { opcode: readonly number[]; a: Code; b: Code } | null {
  const [inner] = code.inputs;
  if (code.bytes[0] !== VECTOR || code.bytes[1] !== EXTRACT || inner?.op !== 'plain') return null;
  const opcode = [LEAST, GREATEST].find(([first]) => first === inner.bytes[1]);
  const [a, b] = inner.inputs.map((side) => (side.op === 'plain' ? side.inputs[0] : undefined));
  return opcode === undefined || a === undefined || b === undefined ? null : { opcode, a, b };
}

/** The same operation on each lane; null where there is none. */
export function laneOperation(opcode: number, inputs: readonly Lanes[]): Lanes | null {
  const codes = inputs.map(({ code }) => code);
  const found = (kind: LaneKind, known: ReadonlyMap<number, readonly number[]>): Lanes | null => {
    const own = known.get(opcode);
    return own === undefined ? null : lanes(kind, own, ...codes);
  };
  if (inputs.every(({ kind }) => kind === 'f64'))
    return found('f64', DOUBLES) ?? found('f64?', ABOUT_DOUBLES);
  if (inputs.some(({ kind }) => kind !== 'i32')) return null;
  if (opcode === opcodeOf('f64.convert_i32_s')) return lanes('f64', [0xfe, 0x01], ...codes);
  return found('i32', WHOLES) ?? found('i32?', ABOUT_WHOLES);
}

export const extreme = (opcode: readonly number[], a: Lanes, b: Lanes): Lanes | null =>
  a.kind === 'f64' && b.kind === 'f64' ? lanes('f64', opcode, a.code, b.code) : null;

/** The same number in each lane. */
export const splat = (kind: 'f64' | 'i32', x: Code): Lanes => lanes(kind, [SPLAT[kind]], x);

export const isSplat = ([prefix, opcode]: readonly number[]): boolean =>
  prefix === VECTOR && (opcode === SPLAT.f64 || opcode === SPLAT.i32);

/** Two numbers, one in each lane. */
export const pair = (kind: 'f64' | 'i32', first: Code, second: Code): Lanes =>
  lanes(kind, [kind === 'f64' ? 0x22 : 0x1c, 1], splat(kind, first).code, second);

/** One of the lanes as a number. */
export const laneOf = ({ kind, code }: Lanes, lane: 0 | 1): Code =>
  vector([kind === 'f64' ? EXTRACT : 0x1b, lane], code);

/** Both whole numbers as one of 64 bits, as they lie in memory. */
export const asBits = ({ code }: Lanes): Code => vector([0x1d, 0], code);

/** Takes each lane from one of two vectors. */
export function choice(yes: Lanes, no: Lanes, test: Lanes): Lanes | null {
  if (yes.kind !== no.kind || isAnswer(yes)) return null;
  return lanes(
    yes.kind,
    [CHOICE],
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
  return lanes(kind, HALVES.lower, test.code, test.code);
}

/** Whether whole numbers are not 0. */
export const isNotZero = (x: Lanes): Lanes =>
  isAnswer(x) ? x : lanes('i32?', [0x38], x.code, constant([0, 0, 0, 0]));

const constant = (words: readonly number[]): Code => {
  const bytes = new Uint8Array(Int32Array.from(words).buffer);
  return vector([0x0c, ...bytes]);
};

/** Whole numbers shifted by a number of places. */
export function shifted(opcode: number, x: Lanes, by: Code): Lanes | null {
  const own = SHIFTS.get(opcode);
  return x.kind !== 'i32' || own === undefined ? null : lanes('i32', own, x.code, by);
}

/** The lower or upper 32 bits of each double. */
export const halves = (x: Lanes, which: keyof typeof HALVES): Lanes | null =>
  x.kind === 'f64' ? lanes('i32', HALVES[which], x.code, x.code) : null;

/** An index and the one after it. */
export const withNext = (index: Code): Lanes =>
  lanes('i32', [0xae, 0x01], splat('i32', index).code, constant([0, 1, 0, 1]));

/** How two neighboring elements are read from memory and written to it. */
export const LOAD: Readonly<Record<'f64' | 'i32', readonly number[]>> = {
  f64: [VECTOR, 0x00],
  i32: [VECTOR, 0x5d],
};
export const STORE: Readonly<Record<'f64' | 'i32', readonly number[]>> = { f64: [VECTOR, 0x0b], i32: [0x37] };
