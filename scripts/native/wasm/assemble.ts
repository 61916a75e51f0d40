import { list, section, signed, text, unsigned } from './binary.ts';
import type { WasmFunction, WasmType } from './code.ts';
import { encodeBody, type Names, TYPE_BYTE } from './encode.ts';

/** A whole module before it is encoded. */
export interface WasmModule {
  /** numbers given when the module is instantiated, as [kind, name]; code calls them "kind name" */
  readonly globals: readonly (readonly [kind: string, name: string])[];
  readonly functions: readonly WasmFunction[];
  /** the functions to be written out wherever they are called */
  readonly inlined: ReadonlySet<string>;
  /** functions to export, by the names they are given outside */
  readonly exported: Readonly<Record<string, string>>;
  /** numbers to export, by name */
  readonly numbers: Readonly<Record<string, number>>;
  /** bytes that stand at the start of memory */
  readonly data: Uint8Array;
  readonly pages: number;
}

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Encodes a module in WebAssembly's binary format. */
export function assemble(module: WasmModule): Uint8Array {
  const byName = new Map(module.functions.map((entry) => [entry.name, entry]));
  const written = module.functions.filter(({ name }) => !module.inlined.has(name));
  const globalAt = new Map(module.globals.map(([kind, name], index) => [`${kind} ${name}`, index]));
  const functionAt = new Map(written.map(({ name }, index) => [name, index]));
  const names: Names = {
    global: (name) => globalAt.get(name)!,
    call: (target) => functionAt.get(target)!,
    inlined: (target) => (module.inlined.has(target) ? byName.get(target)! : null),
  };
  const types = new Types();
  const typeOf = written.map(({ params, result }) =>
    types.indexOf(
      params.map(({ type }) => type),
      result,
    ),
  );
  return Uint8Array.from([
    ...HEADER,
    ...section(1, list(types.all)),
    ...section(2, list(imports(module))),
    ...section(3, list(typeOf.map(unsigned))),
    ...section(
      6,
      list(Object.values(module.numbers).map((value) => [TYPE_BYTE.i32, 0x00, 0x41, ...signed(value), 0x0b])),
    ),
    ...section(7, list(exports(module, functionAt))),
    ...section(10, list(written.map((entry) => encodeBody(entry, names)))),
    ...section(11, list([[0x00, 0x41, 0x00, 0x0b, ...unsigned(module.data.length), ...module.data]])),
    ...section(0, [
      ...text('name'),
      ...section(1, list(written.map(({ name }, i) => [...unsigned(i), ...text(name)]))),
    ]),
  ]);
}

const imports = ({ globals, pages }: WasmModule): number[][] => [
  [...text('memory'), ...text('memory'), 0x02, 0x00, ...unsigned(pages)],
  ...globals.map(([kind, name]) => [...text(kind), ...text(name), 0x03, TYPE_BYTE.i32, 0x00]),
];

const exports = (module: WasmModule, functionAt: ReadonlyMap<string, number>): number[][] => [
  ...Object.entries(module.exported).map(([name, target]) => [
    ...text(name),
    0x00,
    ...unsigned(functionAt.get(target)!),
  ]),
  ...Object.keys(module.numbers).map((name, index) => [
    ...text(name),
    0x03,
    ...unsigned(module.globals.length + index),
  ]),
];

/** The signatures of a module, each once. */
class Types {
  readonly all: number[][] = [];
  readonly #at = new Map<string, number>();

  indexOf(params: readonly WasmType[], result: WasmType | null): number {
    const key = `${params.join()} ${result}`;
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    const bytes = (kinds: readonly WasmType[]): number[] => list(kinds.map((kind) => [TYPE_BYTE[kind]]));
    this.#at.set(key, this.all.length);
    this.all.push([0x60, ...bytes(params), ...bytes(result === null ? [] : [result])]);
    return this.all.length - 1;
  }
}
