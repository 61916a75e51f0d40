/** A value as JSON has it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * An answer as JSON can carry it: typed arrays become lists, fields that are not there stay away. Throws TypeError on what a
 * model must not answer with: NaN, Infinity, functions, classes, bigints, symbols.
 */
export function plainData(value: unknown, path = 'the answer'): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new TypeError(`${path} is ${value}: a model answers with finite numbers`);
  }
  if (Array.isArray(value)) return value.map((entry, at) => plainData(entry, `${path}[${at}]`));
  if (ArrayBuffer.isView(value) && !(value instanceof DataView))
    return Array.from(value as unknown as ArrayLike<number>, (entry, at) =>
      plainData(entry, `${path}[${at}]`),
    );
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => [key, plainData(entry, `${path}.${key}`)]),
    );
  throw new TypeError(`${path} is no plain data: ${typeof value}`);
}
