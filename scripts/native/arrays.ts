import type ts from 'typescript';
import { as } from './convert.ts';
import { temporary } from './program.ts';
import type { Scope } from './scope.ts';
import { type Computed, computed, type Element, type List, type NumberType } from './values.ts';
import { unsigned } from './wasm/binary.ts';
import { type Code, get, i32, plain, tee, trap } from './wasm/code.ts';
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
  readonly address: Code;
  /** added to the address by the instruction itself */
  readonly offset: number;
}

/** The place of an element. In a checked program an index outside the array stops it. */
export function element(scope: Scope, list: List, index: Code, node: ts.Node): Place {
  const { shift } = KINDS[list.element];
  if (index.op === 'const' && !scope.program.options.checked && list.base.op !== 'const')
    return { list, address: list.base, offset: index.value << shift };
  const checked = scope.program.options.checked ? inside(list, index, node) : index;
  const scaled = shift === 0 ? checked : binary('i32.shl', checked, i32(shift));
  // the tables of the program have fixed places
  if (list.base.op === 'const') return { list, address: scaled, offset: list.base.value };
  return { list, address: binary('i32.add', list.base, scaled), offset: 0 };
}

function inside(list: List, index: Code, _node: ts.Node): Code {
  const local = temporary('i32');
  const outside = binary('i32.ge_u', tee(local, index), list.length());
  return {
    op: 'block',
    label: { name: 'checked' },
    type: 'i32',
    body: [{ op: 'if', condition: outside, yes: [trap()], no: [], type: null }, get(local)],
  };
}

export const load = ({ list, address, offset }: Place): Computed => {
  const { shift, load: opcode, type } = KINDS[list.element];
  return computed(type, plain([opcode, shift, ...unsigned(offset)], address));
};

export const store = ({ list, address, offset }: Place, value: Computed): Code => {
  const { shift, store: opcode, type } = KINDS[list.element];
  return plain([opcode, shift, ...unsigned(offset)], address, as(type, value));
};
