import type { Room } from '../room.ts';

type Kind<A> = {
  new (buffer: ArrayBufferLike, offset: number, length: number): A;
  readonly BYTES_PER_ELEMENT: number;
};

/** Where a world's arrays may start; below lie the numbers that the code keeps, and its tables. */
export const FIRST_FREE = 65536;

/** Room in one memory: arrays lie one after another, each at a multiple of eight bytes. */
export class MemoryRoom implements Room {
  readonly #buffer: ArrayBufferLike;
  #next: number;

  constructor(buffer: ArrayBufferLike, first: number) {
    this.#buffer = buffer;
    this.#next = first;
  }

  doubles(length: number): Float64Array {
    return this.#place(Float64Array, length);
  }

  wholes(length: number): Int32Array {
    return this.#place(Int32Array, length);
  }

  words(length: number): Uint32Array {
    return this.#place(Uint32Array, length);
  }

  /** Copies an array here and returns its address. */
  copy(array: Fact): number {
    const address = this.#take(array.byteLength);
    new Uint8Array(this.#buffer, address).set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
    );
    return address;
  }

  #place<A>(kind: Kind<A>, length: number): A {
    return new kind(this.#buffer, this.#take(length * kind.BYTES_PER_ELEMENT), length);
  }

  #take(bytes: number): number {
    const address = this.#next;
    this.#next += padded(bytes);
    return address;
  }
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** A typed array of the compiled scenario, or a column of one of its tables. */
export type Fact = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** Room that only counts the bytes that a `MemoryRoom` would need. */
export class CountingRoom implements Room {
  bytes = 0;

  doubles(length: number): Float64Array {
    this.bytes += padded(8 * length);
    return new Float64Array(length);
  }

  wholes(length: number): Int32Array {
    this.bytes += padded(4 * length);
    return new Int32Array(length);
  }

  words(length: number): Uint32Array {
    this.bytes += padded(4 * length);
    return new Uint32Array(length);
  }

  copy(array: Fact): void {
    this.bytes += padded(array.byteLength);
  }
}
