import type { Stream } from '../../random/index.ts';
import type { CompiledScenario } from '../compiled.ts';
import { createWorld, type Steps, type World } from '../world.ts';
import {
  createMemory,
  instantiate,
  type NativeCode,
  type NativeName,
  namesKept,
  namesNeeded,
} from './code.ts';
import { connect } from './exchange.ts';
import { CountingRoom, MemoryRoom } from './memoryRoom.ts';
import { arrayAt, at, whole } from './paths.ts';

/** Where a world's arrays may start; below lie the numbers that the code keeps, and its tables. */
const FIRST_FREE = 65536;

/**
 * A world whose histories run as WebAssembly while nobody watches. Its arrays lie in the memory of that code, so that the
 * functions of the source can act on them in between. Each such world has a memory of its own: use one for many histories.
 *
 * Throws RangeError if the scenario holds a number, outside typed arrays, that is not whole.
 */
export function openNative(c: CompiledScenario, stream: Stream, code: NativeCode): World {
  const facts = namesNeeded(code).filter(
    ({ kind, path }) => isFact(path) && kind !== 'length' && kind !== 'number',
  );
  const counter = new CountingRoom();
  createWorld(c, stream, counter);
  for (const { path } of facts) counter.copy(arrayAt({ c }, path));
  const memory = createMemory(FIRST_FREE + counter.bytes);
  const room = new MemoryRoom(memory.buffer, FIRST_FREE);
  const w = createWorld(c, stream, room);
  const exports = instantiate(code, memory, (name) => numberFor(w, name, room));
  const kept = namesKept(code);
  const exchange = connect(
    w,
    memory,
    kept,
    ({ kind, path }) => (exports[`${kind} ${path}`] as { value: number }).value,
  );
  const step = (name: keyof Steps) => (): void => {
    exchange.give();
    (exports[name] as () => void)();
    exchange.take();
  };
  w.native = { start: step('start'), runPrefix: step('runPrefix'), runFree: step('runFree') };
  return w;
}

/** Facts of the scenario never change, so the code has copies of them. */
const isFact = (path: string): boolean => path.startsWith('c.');

function numberFor(w: World, { kind, path }: NativeName, room: MemoryRoom): number {
  if (kind === 'number') return whole(at(w, path), path);
  if (kind === 'length') return (at(w, path) as { length: number }).length;
  return isFact(path) ? room.copy(arrayAt(w, path)) : arrayAt(w, path).byteOffset;
}
