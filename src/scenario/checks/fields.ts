import type { Path } from '../locate.ts';

/** A value found in an entry, with the steps to it. */
export interface Field {
  path: Path;
  value: unknown;
}

/**
 * The values of a field of an entry, by a small path language: `coding.rung` steps into a mapping, `voting[].person` into
 * every item of a list, `claims[]` yields the items themselves. Absent fields yield nothing.
 */
export function fieldsOf(entry: unknown, field: string): Field[] {
  let found: Field[] = [{ path: [], value: entry }];
  for (const step of field.split('.')) {
    const list = step.endsWith('[]');
    const key = list ? step.slice(0, -2) : step;
    found = found.flatMap(({ path, value }) => {
      const inner = own(value, key);
      if (inner === undefined) return [];
      if (!list) return [{ path: [...path, key], value: inner }];
      return Array.isArray(inner) ? inner.map((item: unknown, index) => ({ path: [...path, key, index], value: item })) : [];
    });
  }
  return found;
}

/** The texts among them. */
export function textsOf(entry: unknown, field: string): (Field & { value: string })[] {
  return fieldsOf(entry, field).filter((found): found is Field & { value: string } => typeof found.value === 'string');
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** Every value anywhere inside an entry whose key has this name. */
export function everywhere(entry: unknown, name: string, path: Path = []): Field[] {
  if (Array.isArray(entry)) return entry.flatMap((item: unknown, index) => everywhere(item, name, [...path, index]));
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    return key === name ? [{ path: here, value }] : everywhere(value, name, here);
  });
}
