import { type Code, get, type Local, plain, set, TRAP, type WasmType } from './code.ts';
import { opcodeOf, SELECT, unary } from './instructions.ts';

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
    ? unary('f64.reinterpret_i64', plain([SELECT], bitsOf(yes), bitsOf(no), test))
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

/** Whether code has no jumps, and sets nothing. */
export function isStraight(code: Code): boolean {
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

const bitsOf = (x: Code): Code => unary('i64.reinterpret_f64', x);

/** Operations that take long, or may stop the program. */
const HEAVY: readonly number[] = [TRAP, ...(['i32.rem_s', 'f64.sqrt', 'f64.div'] as const).map(opcodeOf)];
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
