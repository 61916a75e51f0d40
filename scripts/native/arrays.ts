import { as } from './convert.ts';
import { temporary } from './program.ts';
import type { Scope } from './scope.ts';
import { type Computed, computed, type Element, type List, type NumberType } from './values.ts';
import { type Code, get, i32, link, plain, tee, trap } from './wasm/code.ts';
import {
  ADD,
  binary,
  MULTIPLY,
  READ_BYTE,
  READ_DOUBLE,
  READ_WHOLE,
  SUBTRACT,
  WRITE_BYTE,
  WRITE_DOUBLE,
  WRITE_WHOLE,
} from './wasm/instructions.ts';

/** Size of an element as a power of two, its instructions, and what its values are. */
const KINDS: Readonly<Record<Element, { shift: number; load: number; store: number; type: NumberType }>> = {
  f64: { shift: 3, load: READ_DOUBLE, store: WRITE_DOUBLE, type: 'real' },
  i32: { shift: 2, load: READ_WHOLE, store: WRITE_WHOLE, type: 'whole' },
  u32: { shift: 2, load: READ_WHOLE, store: WRITE_WHOLE, type: 'word' },
  u8: { shift: 0, load: READ_BYTE, store: WRITE_BYTE, type: 'whole' },
};

/** A place in a typed array. */
export interface Place {
  readonly list: List;
  /** distance from the start of the array in bytes */
  readonly distance: Code;
}

/** The place of an element. In a checked program an index outside the array stops it. */
export function element(scope: Scope, list: List, index: Code): Place {
  const { shift } = KINDS[list.element];
  const inside = scope.program.options.checked ? checked(list, index) : index;
  return { list, distance: shift === 0 ? inside : scaled(inside, shift) };
}

/**
 * A whole number shifted to the left, modulo 2^32: in a sum or product its parts are shifted, which costs nothing where a part
 * is known, or the same in all rounds of a loop, or shifted as the machine adds it.
 */
function scaled(code: Code, by: number): Code {
  if (code.op === 'const') return i32(code.value << by);
  const [a, b] = code.op === 'plain' ? code.inputs : [];
  const opcode = code.op === 'plain' ? code.bytes[0] : undefined;
  if (a !== undefined && b !== undefined) {
    if (opcode === ADD || opcode === SUBTRACT) return plain([opcode], scaled(a, by), scaled(b, by));
    if (opcode === MULTIPLY && isKnown(b)) return plain([opcode], a, scaled(b, by));
    if (opcode === MULTIPLY && isKnown(a)) return plain([opcode], scaled(a, by), b);
  }
  return binary('i32.shl', code, i32(by));
}

const isKnown = ({ op }: Code): boolean => op === 'const' || op === 'link';

function checked(list: List, index: Code): Code {
  const local = temporary('i32');
  const outside = binary('i32.ge_u', tee(local, index), list.length());
  return {
    op: 'block',
    label: { name: 'checked' },
    type: 'i32',
    body: [{ op: 'if', condition: outside, yes: [trap()], no: [], type: null }, get(local)],
  };
}

/** Sets all bytes of an array to 0. */
export function clear(list: List): Code {
  const start = typeof list.start === 'number' ? i32(list.start) : link(list.start);
  const size = binary('i32.shl', list.length(), i32(KINDS[list.element].shift));
  return plain([0xfc, 0x0b, 0x00], start, i32(0), size); // memory.fill
}

export const load = ({ list, distance }: Place): Computed => {
  const { shift, load: opcode, type } = KINDS[list.element];
  return computed(type, { op: 'memory', opcode, align: shift, offset: list.start, inputs: [distance] });
};

export const store = ({ list, distance }: Place, value: Computed): Code => {
  const { shift, store: opcode, type } = KINDS[list.element];
  return { op: 'memory', opcode, align: shift, offset: list.start, inputs: [distance, as(type, value)] };
};
