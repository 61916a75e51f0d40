import { type Code, plain, type WasmFunction } from './code.ts';
import {
  AS_BITS,
  AS_DOUBLE,
  READ_BITS,
  READ_DOUBLE,
  READ_WHOLE,
  WRITE_BITS,
  WRITE_DOUBLE,
} from './instructions.ts';
import { CHOICE, isSplat, SPLAT, VECTOR } from './lanes.ts';

/** Reads one element into both lanes. */
const READ_SPREAD_DOUBLE = [VECTOR, 0x0a];
const READ_SPREAD_WHOLE = [VECTOR, 0x09];
const WHERE_SET = [VECTOR, 0x4e];
const WHERE_NOT_SET = [VECTOR, 0x4f];

/**
 * The same function in fewer instructions of the machine: what an engine would first read and then move to another register it
 * reads where it is wanted, and a choice between something and nothing needs no more than a mask.
 */
export const shorter = (wasmFunction: WasmFunction): WasmFunction => ({
  ...wasmFunction,
  body: all(wasmFunction.body),
});

const all = (codes: readonly Code[]): Code[] => codes.map(short);

function short(code: Code): Code {
  switch (code.op) {
    case 'plain':
      return shortPlain(plain(code.bytes, ...all(code.inputs)) as Plain);
    case 'memory':
      return shortWrite({ ...code, inputs: all(code.inputs) });
    case 'call':
      return { ...code, inputs: all(code.inputs) };
    case 'set':
      return { ...code, value: short(code.value) };
    case 'block':
    case 'loop':
      return { ...code, body: all(code.body) };
    case 'if':
      return { ...code, condition: short(code.condition), yes: all(code.yes), no: all(code.no) };
    case 'branch':
      return { ...code, condition: code.condition && short(code.condition) };
    case 'return':
      return { ...code, value: code.value && short(code.value) };
    default:
      return code;
  }
}

type Memory = Code & { op: 'memory' };
type Plain = Code & { op: 'plain' };

/** Bits that were taken for a double are written as they are. */
function shortWrite(code: Memory): Code {
  const [address, value] = code.inputs;
  if (code.opcode !== WRITE_DOUBLE || value?.op !== 'plain' || value.bytes[0] !== AS_DOUBLE) return code;
  return { ...code, opcode: WRITE_BITS, inputs: [address!, value.inputs[0]!] };
}

function shortPlain(code: Plain): Code {
  const [prefix, opcode] = code.bytes;
  const [first] = code.inputs;
  if (prefix === AS_BITS && isRead(first, READ_DOUBLE)) return { ...first, opcode: READ_BITS };
  if (prefix !== VECTOR) return code;
  if (opcode === SPLAT.f64 && isRead(first, READ_DOUBLE)) return { ...first, opcode: READ_SPREAD_DOUBLE };
  if (opcode === SPLAT.i32 && isRead(first, READ_WHOLE)) return { ...first, opcode: READ_SPREAD_WHOLE };
  return opcode === CHOICE ? shortChoice(code) : code;
}

const isRead = (code: Code | undefined, opcode: number): code is Memory =>
  code?.op === 'memory' && code.opcode === opcode;

/** Each lane of one vector or of another, by a third; where one of them is nothing but zeros the third masks the other. */
function shortChoice(code: Plain): Code {
  const [yes, no, test] = code.inputs as [Code, Code, Code];
  if (isNothing(no)) return plain(WHERE_SET, yes, test);
  if (isNothing(yes)) return plain(WHERE_NOT_SET, no, test);
  return code;
}

const isNothing = (code: Code): boolean =>
  code.op === 'plain' &&
  isSplat(code.bytes) &&
  code.inputs[0]?.op === 'const' &&
  Object.is(code.inputs[0].value, 0);
