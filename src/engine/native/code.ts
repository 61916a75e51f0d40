/**
 * What is used of WebAssembly, which Node and browsers share; the types of pure layers know neither. All that is done with it
 * goes through this file.
 */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Memory: new (size: { initial: number }) => NativeMemory;
  Instance: new (module: object, given: object) => { readonly exports: Readonly<Record<string, () => void>> };
};

export interface NativeMemory {
  readonly buffer: ArrayBuffer;
}

const PAGE = 65536;

export const createMemory = (bytes: number): NativeMemory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });

/** Compiles linked code on a memory of its own, and gives its functions by name. */
export const instantiate = (bytes: Uint8Array, memory: NativeMemory): Readonly<Record<string, () => void>> =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes), { world: { memory } }).exports;
