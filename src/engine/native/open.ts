import type { Stream } from '../../random/index.ts';
import type { CompiledScenario } from '../compiled.ts';
import { createWorld, type World } from '../world.ts';
import { createMemory, instantiate, type NativeMemory } from './code.ts';
import { fillGaps, type Links, type NativeName, nativeName, readLinks } from './link.ts';
import { CountingRoom, FIRST_FREE, MemoryRoom } from './memoryRoom.ts';
import { arrayAt, at, whole } from './paths.ts';
import { share } from './share.ts';

/**
 * A world whose histories run as WebAssembly while nobody watches. Its arrays lie in the memory of that code, so that the
 * functions of the source can act on them in between. Each such world has a memory of its own: use one for many histories.
 *
 * @param file the bytes of `native.wasm`
 * @throws RangeError if the file is another, or the scenario holds a number, outside typed arrays, that is not whole
 */
export function openNative(c: CompiledScenario, stream: Stream, file: Uint8Array): World {
  const links = readLinks(file);
  const counter = new CountingRoom();
  createWorld(c, stream, counter);
  for (const { path } of factArrays(links)) counter.copy(arrayAt({ c }, path));
  const memory = createMemory(FIRST_FREE + counter.bytes);
  const room = new MemoryRoom(memory.buffer, FIRST_FREE);
  const w = createWorld(c, stream, room);
  const code = bind(w, links, memory, room);
  w.native = {
    runWhole: code('runWhole'),
    start: code('start'),
    runPrefix: code('runPrefix'),
    runPrefixMonth: code('runPrefixMonth'),
    endPrefix: code('endPrefix'),
    runFree: code('runFree'),
  };
  return w;
}

/** Links code to a world whose arrays lie in a memory, lets the world's numbers lie there too, and gives its functions by name. */
export function bind(
  world: object,
  links: Links,
  memory: NativeMemory,
  room: MemoryRoom,
): (name: string) => () => void {
  const bytes = fillGaps(links, (name) => numberFor(world, name, room));
  const functions = instantiate(bytes, memory);
  share(world, memory, links.kept);
  return (name) => functions[name]!;
}

const factArrays = ({ places }: Links): NativeName[] =>
  Object.keys(places).map(nativeName).filter(isFactArray);

/** Facts of the scenario never change, so the code has copies of their arrays. */
const isFactArray = ({ kind, path }: NativeName): boolean =>
  path.startsWith('c.') && kind !== 'length' && kind !== 'number';

/** What belongs into a gap: a fact, the length of an array, or where it starts in memory. */
function numberFor(world: object, name: NativeName, room: MemoryRoom): number {
  const { kind, path } = name;
  if (kind === 'number') return whole(at(world, path), path);
  if (kind === 'length') return arrayAt(world, path).length;
  return isFactArray(name) ? room.copy(arrayAt(world, path)) : arrayAt(world, path).byteOffset;
}
