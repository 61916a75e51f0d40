import type { Stream } from '../../random/index.ts';
import type { CompiledScenario } from '../compiled.ts';
import { createWorld, type Steps, type World } from '../world.ts';
import { createMemory, instantiate } from './code.ts';
import { connect } from './exchange.ts';
import { fillGaps, type NativeName, nativeName, readLinks } from './link.ts';
import { CountingRoom, MemoryRoom } from './memoryRoom.ts';
import { arrayAt, at, whole } from './paths.ts';

/** Where a world's arrays may start; below lie the numbers that the code keeps, and its tables. */
const FIRST_FREE = 65536;

/**
 * A world whose histories run as WebAssembly while nobody watches. Its arrays lie in the memory of that code, so that the
 * functions of the source can act on them in between. Each such world has a memory of its own: use one for many histories.
 *
 * @param file the bytes of `native.wasm`
 * @throws RangeError if the file is another, or the scenario holds a number, outside typed arrays, that is not whole
 */
export function openNative(c: CompiledScenario, stream: Stream, file: Uint8Array): World {
  const links = readLinks(file);
  const facts = Object.keys(links.places).map(nativeName).filter(isFactArray);
  const counter = new CountingRoom();
  createWorld(c, stream, counter);
  for (const { path } of facts) counter.copy(arrayAt({ c }, path));
  const memory = createMemory(FIRST_FREE + counter.bytes);
  const room = new MemoryRoom(memory.buffer, FIRST_FREE);
  const w = createWorld(c, stream, room);
  const functions = instantiate(
    fillGaps(links, (name) => numberFor(w, name, room)),
    memory,
  );
  const exchange = connect(w, memory, links.kept);
  const step = (name: keyof Steps) => (): void => {
    exchange.give();
    functions[name]!();
    exchange.take();
  };
  w.native = {
    runWhole: step('runWhole'),
    start: step('start'),
    runPrefix: step('runPrefix'),
    runFree: step('runFree'),
  };
  return w;
}

/** Facts of the scenario never change, so the code has copies of their arrays. */
const isFactArray = ({ kind, path }: NativeName): boolean =>
  path.startsWith('c.') && kind !== 'length' && kind !== 'number';

function numberFor(w: World, name: NativeName, room: MemoryRoom): number {
  const { kind, path } = name;
  if (kind === 'number') return whole(at(w, path), path);
  if (kind === 'length') return (at(w, path) as { length: number }).length;
  return isFactArray(name) ? room.copy(arrayAt(w, path)) : arrayAt(w, path).byteOffset;
}
