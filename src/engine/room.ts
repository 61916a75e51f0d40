/** Where the arrays of a world lie: on their own, or one after another in a memory that other code shares. */
export interface Room {
  doubles(length: number): Float64Array;
  wholes(length: number): Int32Array;
  words(length: number): Uint32Array;
}

/** Each array on its own. */
export const apart: Room = {
  doubles: (length) => new Float64Array(length),
  wholes: (length) => new Int32Array(length),
  words: (length) => new Uint32Array(length),
};
