// The engine, and what tests want to try, translated anew from the source: dist/ may be older.
import ts from 'typescript';
import { ENGINE } from '../../scripts/native/entries.ts';
import { readSource } from '../../scripts/native/source.ts';
import { type Entry, translate } from '../../scripts/native/translate.ts';
import type { World } from '../../src/engine/index.ts';
import { createMemory } from '../../src/engine/native/code.ts';
import { readLinks } from '../../src/engine/native/link.ts';
import { FIRST_FREE, MemoryRoom } from '../../src/engine/native/memoryRoom.ts';
import { bind } from '../../src/engine/native/open.ts';
import { swapPersons } from '../../src/engine/swap.ts';

export const translateFiles = (entries: readonly Entry[], checked = false): Uint8Array =>
  translate(readSource(entries.map(({ file }) => file)), entries, { checked });

/** The bytes of `native.wasm`; `checked`: it stops where an index lies outside its array. */
export const translateEngine = (checked = false): Uint8Array => translateFiles(ENGINE, checked);

/** Runs a history as WebAssembly, without `simulate`, which would fall back on JavaScript. */
export function runNatively(w: World, swap = false): void {
  if (w.native === null) throw new Error('this world has no native code');
  if (!swap) {
    w.native.runWhole(w);
    return;
  }
  w.native.start(w);
  w.native.runPrefix(w);
  swapPersons(w);
  w.native.runFree(w);
}

/** A world of tests' own, its arrays in a memory, and the functions translated for it. */
export function openProbe<W extends object>(
  bytes: Uint8Array,
  create: (room: MemoryRoom) => W,
): { world: W; run(name: string): void } {
  const memory = createMemory(2 * FIRST_FREE);
  const room = new MemoryRoom(memory.buffer, FIRST_FREE);
  const world = create(room);
  const code = bind(world, readLinks(bytes), memory, room);
  return { world, run: (name) => code(name)() };
}

const SAMPLE = `${process.cwd()}/test/native/sample.ts`;

/** Translates the function `f` of a file with this text. */
export function translateText(text: string, checked = false): Uint8Array {
  const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === SAMPLE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === SAMPLE
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram({ rootNames: [SAMPLE], options, host });
  return translate(program, [{ file: SAMPLE, functions: ['f'] }], { checked });
}
