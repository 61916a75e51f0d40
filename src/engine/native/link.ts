/**
 * The file `native.wasm` is the engine with gaps: places where a number of the world belongs, such as the address of an array,
 * its length, or a fact of the scenario. Its first section, JSON, says where. Filled in, they are constants, which the machine
 * reads much faster than anything it has to look up.
 */
export interface Links {
  /** bytes of the code before the gaps are filled, this section left out */
  readonly code: Uint8Array;
  /** places in the code, by "kind path" */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** addresses of numbers that the code keeps in memory, by "type path" */
  readonly kept: Readonly<Record<string, number>>;
}

/** A name of the code: what it is, and the path in the world that it is about. */
export interface NativeName {
  readonly kind: string;
  readonly path: string;
}

/** Length of what every WebAssembly file begins with. */
const HEADER = 8;
const NAME = 'links';

export function nativeName(name: string): NativeName {
  const [kind = '', path = ''] = name.split(' ');
  return { kind, path };
}

/** Reads the file. Throws RangeError if it is another. */
export function readLinks(file: Uint8Array): Links {
  const [size, start] = readUnsigned(file, HEADER + 1);
  const content = file.subarray(start, start + size);
  if (file[HEADER] !== 0 || textOf(content.subarray(1, 1 + NAME.length)) !== NAME)
    throw new RangeError('native.wasm is no engine of this project; run `npm run build`');
  const { places, kept } = JSON.parse(textOf(content.subarray(1 + NAME.length))) as Omit<Links, 'code'>;
  const code = new Uint8Array(file.length - size - (start - HEADER));
  code.set(file.subarray(0, HEADER));
  code.set(file.subarray(start + size), HEADER);
  return { code, places, kept };
}

/** The code with its gaps filled. */
export function fillGaps({ code, places }: Links, numberFor: (name: NativeName) => number): Uint8Array {
  const filled = code.slice();
  for (const [name, positions] of Object.entries(places)) {
    const bytes = fiveBytes(numberFor(nativeName(name)));
    for (const position of positions) filled.set(bytes, HEADER + position);
  }
  return filled;
}

/** A number of 32 bits in the form of LEB128, at its full length. */
const fiveBytes = (value: number): number[] =>
  [0, 7, 14, 21, 28].map((shift) => ((value >> shift) & 0x7f) | (shift < 28 ? 0x80 : 0));

/** A number in LEB128, and where the next byte stands. */
function readUnsigned(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  let next = from;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[next]!;
    next += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value, next];
  }
}

/** JSON of plain letters. */
const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
