import { list, section, text, unsigned } from './binary.ts';
import type { WasmFunction, WasmType } from './code.ts';
import { encodeBody, type Link, type Names, TYPE_BYTE } from './encode.ts';

/** A whole module before it is encoded. */
export interface WasmModule {
  readonly functions: readonly WasmFunction[];
  /** the functions to be written out wherever they are called */
  readonly inlined: ReadonlySet<string>;
  /** functions to export, by the names they are given outside */
  readonly exported: Readonly<Record<string, string>>;
  /** bytes that stand at the start of memory */
  readonly data: Uint8Array;
}

/** An encoded module, and the places in it that are filled in when it is linked. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly links: readonly Link[];
}

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** One memory of at least a page, given from outside. */
const MEMORY = [...text('world'), ...text('memory'), 0x02, 0x00, 1];

/** Encodes a module in WebAssembly's binary format. */
export function assemble(module: WasmModule): Encoded {
  const byName = new Map(module.functions.map((entry) => [entry.name, entry]));
  const written = module.functions.filter(({ name }) => !module.inlined.has(name));
  const at = new Map(written.map(({ name }, index) => [name, index]));
  const names: Names = {
    call: (target) => at.get(target)!,
    inlined: (target) => (module.inlined.has(target) ? byName.get(target)! : null),
  };
  const types = new Types();
  const typeOf = written.map((entry) => types.indexOf(entry));
  const exported = Object.entries(module.exported).map(([name, target]) => [
    ...text(name),
    0x00,
    ...unsigned(at.get(target)!),
  ]);
  const before = [
    ...HEADER,
    ...section(1, list(types.all)),
    ...section(2, list([MEMORY])),
    ...section(3, list(typeOf.map(unsigned))),
    ...section(7, list(exported)),
  ];
  const code = codeSection(written, names);
  const data = [0x00, 0x41, 0x00, 0x0b, ...unsigned(module.data.length), ...module.data];
  const called = written.map(({ name }, index) => [...unsigned(index), ...text(name)]);
  const after = [...section(11, list([data])), ...section(0, [...text('name'), ...section(1, list(called))])];
  return {
    bytes: Uint8Array.from([...before, ...code.bytes, ...after]),
    links: code.links.map(({ name, position }) => ({ name, position: position + before.length })),
  };
}

function codeSection(functions: readonly WasmFunction[], names: Names): { bytes: number[]; links: Link[] } {
  const bodies = functions.map((entry) => encodeBody(entry, names));
  const content = list(bodies.map(({ bytes }) => bytes));
  const bytes = section(10, content);
  let start = bytes.length - content.length + unsigned(functions.length).length;
  const links: Link[] = [];
  for (const body of bodies) {
    for (const { name, position } of body.links) links.push({ name, position: position + start });
    start += body.bytes.length;
  }
  return { bytes, links };
}

/** The signatures of a module, each once. */
class Types {
  readonly all: number[][] = [];
  readonly #at = new Map<string, number>();

  indexOf({ params, result }: WasmFunction): number {
    const bytes = (kinds: readonly WasmType[]): number[] => list(kinds.map((kind) => [TYPE_BYTE[kind]]));
    const signature = [
      0x60,
      ...bytes(params.map(({ type }) => type)),
      ...bytes(result === null ? [] : [result]),
    ];
    const key = signature.join();
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.all.length);
    this.all.push(signature);
    return this.all.length - 1;
  }
}
