import type { NativeMemory } from './code.ts';
import { nativeName } from './link.ts';
import { at } from './paths.ts';

type Holder = Record<string, number | boolean>;
type View = Float64Array | Int32Array | Uint32Array;

interface Field {
  readonly holder: Holder;
  readonly name: string;
  readonly view: View;
  readonly index: number;
  readonly isTruth: boolean;
}

/** The numbers that a world and its code both keep: copied to the code before it runs, and back afterwards. */
export interface Exchange {
  give(): void;
  take(): void;
}

/** Parts of a world that a history reads and never changes: they need not be brought back. */
const FIXED = ['on', 'stream'] as const;

/** Connects the fields of a world with their places in memory, given as addresses by "type path". */
export function connect(
  world: object,
  memory: NativeMemory,
  kept: Readonly<Record<string, number>>,
): Exchange {
  const fields = Object.entries(kept).map(([name, address]) => fieldOf(world, memory, name, address));
  const changing = fields.filter(({ holder }) => !FIXED.some((part) => at(world, part) === holder));
  return {
    give(): void {
      for (const { holder, name, view, index } of fields) view[index] = Number(holder[name]);
    },
    take(): void {
      for (const { holder, name, view, index, isTruth } of changing)
        holder[name] = isTruth ? view[index] !== 0 : view[index]!;
    },
  };
}

function fieldOf(world: object, { buffer }: NativeMemory, name: string, address: number): Field {
  const { kind, path } = nativeName(name);
  const dot = path.lastIndexOf('.');
  const view =
    kind === 'real'
      ? new Float64Array(buffer)
      : kind === 'word'
        ? new Uint32Array(buffer)
        : new Int32Array(buffer);
  return {
    holder: (dot < 0 ? world : at(world, path.slice(0, dot))) as Holder,
    name: path.slice(dot + 1),
    view,
    index: address / view.BYTES_PER_ELEMENT,
    isTruth: kind === 'truth',
  };
}
