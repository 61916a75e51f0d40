/**
 * What is used of WebAssembly, which Node and browsers share; the types of pure layers know neither. All else that is done
 * with it goes through this file.
 */
declare const WebAssembly: {
  Module: {
    new (bytes: Uint8Array): NativeCode;
    imports(code: NativeCode): { module: string; name: string }[];
    exports(code: NativeCode): { name: string; kind: string }[];
  };
  Memory: new (size: { initial: number }) => NativeMemory;
  Instance: new (code: NativeCode, given: Given) => { readonly exports: Exports };
};

declare const compiled: unique symbol;
/** The engine as WebAssembly, compiled. It can be sent to a worker as it is. */
export interface NativeCode {
  readonly [compiled]: true;
}

export interface NativeMemory {
  readonly buffer: ArrayBuffer;
}

type Given = Record<string, Record<string, number | NativeMemory>>;
type Exports = Readonly<Record<string, (() => void) | { readonly value: number }>>;

/** A name in the code: what it is, and the path in the world that it is about. */
export interface NativeName {
  readonly kind: string;
  readonly path: string;
}

const PAGE = 65536;

/** Compiles the bytes of `native.wasm`. Throws if they are not WebAssembly. */
export const compileNative = (bytes: Uint8Array): NativeCode => new WebAssembly.Module(bytes);

/** The numbers that the code must be given: where arrays start, how long they are, facts of the scenario. */
export const namesNeeded = (code: NativeCode): NativeName[] =>
  WebAssembly.Module.imports(code)
    .filter(({ module }) => module !== 'memory')
    .map(({ module, name }) => ({ kind: module, path: name }));

/** The numbers of the world that the code keeps in its memory while it runs, by type. */
export const namesKept = (code: NativeCode): NativeName[] =>
  WebAssembly.Module.exports(code)
    .filter(({ kind }) => kind === 'global')
    .map(({ name }) => {
      const [kind = '', path = ''] = name.split(' ');
      return { kind, path };
    });

export const createMemory = (bytes: number): NativeMemory =>
  new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });

/** An instance of the code on a memory: its functions and addresses by name. */
export function instantiate(
  code: NativeCode,
  memory: NativeMemory,
  numberFor: (name: NativeName) => number,
): Exports {
  const given: Given = { memory: { memory } };
  for (const name of namesNeeded(code)) {
    given[name.kind] ??= {};
    given[name.kind]![name.path] = numberFor(name);
  }
  return new WebAssembly.Instance(code, given).exports;
}
