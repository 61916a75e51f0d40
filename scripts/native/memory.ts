import { FIRST_FREE } from '../../src/engine/native/memoryRoom.ts';
import { join, type NumberType, widened } from './values.ts';

/** A number that an object of the world holds. */
export interface Field {
  readonly address: number;
  /** undefined until the program sets it */
  type: NumberType | undefined;
}

/** The part of memory whose addresses are fixed when the program is built. */
export class FixedMemory {
  readonly fields = new Map<string, Field>();
  readonly #tables = new Map<string, number>();
  readonly #bytes = new Uint8Array(FIRST_FREE);
  #next = 8;

  /** The number at a path of the world. */
  field(path: string): Field {
    const found = this.fields.get(path) ?? { address: this.#take(8), type: undefined };
    this.fields.set(path, found);
    return found;
  }

  /** Notes that a field is set to a number of this type; returns the type that it has from now on, null where none fits. */
  widen(path: string, type: NumberType): NumberType | null {
    const field = this.field(path);
    const wide = field.type === undefined ? type : join(field.type, type);
    if (wide === null) return null;
    field.type = widened(wide);
    return field.type;
  }

  /** Numbers that the program only reads may be any: gives them their type, and returns whether there were such. */
  settle(): boolean {
    const unset = [...this.fields.values()].filter(({ type }) => type === undefined);
    for (const field of unset) field.type = 'real';
    return unset.length > 0;
  }

  /** Where a table of the program lies; it is written there the first time. */
  table(name: string, content: ArrayBufferView): number {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const address = this.#take(content.byteLength);
    this.#bytes.set(new Uint8Array(content.buffer, content.byteOffset, content.byteLength), address);
    this.#tables.set(name, address);
    return address;
  }

  /** What stands in this part of memory when the program starts. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#next);
  }

  #take(bytes: number): number {
    const address = this.#next;
    this.#next += Math.ceil(bytes / 8) * 8;
    if (this.#next > FIRST_FREE) throw new RangeError('tables and numbers need more than one page of memory');
    return address;
  }
}
