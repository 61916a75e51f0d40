import type { Field } from './memory.ts';
import type { Encoded } from './wasm/assemble.ts';
import { section, text } from './wasm/binary.ts';

/** Length of what every WebAssembly file begins with. */
const HEADER = 8;

/**
 * Puts a section in front of an encoded module that says how to link it: for each number to be filled in its places, and for
 * each number that the program keeps in memory its type and address. src/engine/native/link.ts reads it.
 */
export function withLinks({ bytes, links }: Encoded, fields: ReadonlyMap<string, Field>): Uint8Array {
  const places: Record<string, number[]> = {};
  for (const { name, position } of links) {
    places[name] ??= [];
    places[name].push(position - HEADER);
  }
  const kept = Object.fromEntries(
    [...fields].map(([path, { address, type }]) => [`${type} ${path}`, address]),
  );
  const json = [...new TextEncoder().encode(JSON.stringify({ places, kept }))];
  return Uint8Array.from([
    ...bytes.slice(0, HEADER),
    ...section(0, [...text('links'), ...json]),
    ...bytes.slice(HEADER),
  ]);
}
