import { as } from './convert.ts';
import { temporary } from './program.ts';
import type { Scope } from './scope.ts';
import { type Computed, computed, type Element, type List, type NumberType } from './values.ts';
import { type Code, get, i32, link, plain, tee, trap } from './wasm/code.ts';
import { binary } from './wasm/instructions.ts';

/** Size of an element as a power of two, its instructions, and what its values are. */
const KINDS: Readonly<Record<Element, { shift: number; load: number; store: number; type: NumberType }>> = {
  f64: { shift: 3, load: 0x2b, store: 0x39, type: 'real' },
  i32: { shift: 2, load: 0x28, store: 0x36, type: 'whole' },
  u32: { shift: 2, load: 0x28, store: 0x36, type: 'word' },
  u8: { shift: 0, load: 0x2d, store: 0x3a, type: 'whole' },
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
  if (inside.op === 'const') return { list, distance: i32(inside.value << shift) };
  return { list, distance: shift === 0 ? inside : binary('i32.shl', inside, i32(shift)) };
}

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
