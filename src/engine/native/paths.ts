import type { Fact } from './memoryRoom.ts';

/** What lies at a path such as `s.alive` or `motion.kind`. */
export function at(root: object, path: string): unknown {
  let found: unknown = root;
  for (const name of path.split('.')) found = (found as Record<string, unknown>)[name];
  return found;
}

/** The typed array at a path; `table[].name` is the column of that name of an array of objects, as whole numbers. */
export function arrayAt(root: object, path: string): Fact {
  const [table = '', column] = path.split('[].');
  if (column === undefined) return at(root, table) as Fact;
  const rows = at(root, table) as readonly Record<string, number | boolean>[];
  return Int32Array.from(rows, (row) => whole(row[column], path));
}

/** A fact as a whole number of 32 bits. Throws RangeError if it is none: the engine as WebAssembly holds no other. */
export function whole(value: unknown, path: string): number {
  const number = Number(value);
  if (number !== (number | 0))
    throw new RangeError(`${path} is ${number}; it must be a whole number of 32 bits`);
  return number;
}
