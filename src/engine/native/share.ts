import type { NativeMemory } from './code.ts';
import { nativeName } from './link.ts';
import { at } from './paths.ts';

type Holder = Record<string, number | boolean>;

/**
 * Lets the numbers that a world and its code both keep lie in the code's memory alone: the world's fields become windows on
 * their places there, given as addresses by "type path". Nothing has to be carried to and fro around a call.
 */
export function share(world: object, memory: NativeMemory, kept: Readonly<Record<string, number>>): void {
  for (const [name, address] of Object.entries(kept)) {
    const { kind, path } = nativeName(name);
    const dot = path.lastIndexOf('.');
    const holder = (dot < 0 ? world : at(world, path.slice(0, dot))) as Holder;
    const field = path.slice(dot + 1);
    const before = holder[field];
    Object.defineProperty(holder, field, { enumerable: true, ...windowOn(memory, kind, address) });
    holder[field] = before!;
  }
}

/** How a place in memory is read and written. */
function windowOn({ buffer }: NativeMemory, kind: string, address: number): PropertyDescriptor {
  const View = kind === 'real' ? Float64Array : kind === 'word' ? Uint32Array : Int32Array;
  const place = new View(buffer, address, 1);
  return {
    get: kind === 'truth' ? () => place[0] !== 0 : () => place[0],
    set: (value: number | boolean) => {
      place[0] = Number(value);
    },
  };
}
