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
  const found: Field[] = [];
  descend(entry, field, [], found);
  return found;
}

function descend(value: unknown, field: string, path: Path, found: Field[]): void {
  const dot = field.indexOf('.');
  const step = dot === -1 ? field : field.slice(0, dot);
  const rest = dot === -1 ? '' : field.slice(dot + 1);
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const inner = own(value, key);
  if (inner === undefined || (isList && !Array.isArray(inner))) return;
  const items = isList
    ? (inner as unknown[]).map((item, index) => ({ path: [...path, key, index], value: item }))
    : [{ path: [...path, key], value: inner }];
  for (const item of items) {
    if (rest === '') found.push(item);
    else descend(item.value, rest, item.path, found);
  }
}

/** The texts among them. */
export function textsOf(entry: unknown, field: string): (Field & { value: string })[] {
  return fieldsOf(entry, field).filter(
    (found): found is Field & { value: string } => typeof found.value === 'string',
  );
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** Every list or mapping anywhere inside an entry that stands under this key. */
export function everywhere(entry: unknown, name: string): Field[] {
  const found: Field[] = [];
  search(entry, name, [], found);
  return found;
}

function search(value: unknown, name: string, path: Path, found: Field[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner !== 'object' || inner === null) continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === name) found.push({ path: here, value: inner });
    else search(inner, name, here, found);
  }
}
