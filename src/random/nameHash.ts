/**
 * A 32-bit number for a semantic name such as "removal-from-office" or "central-committee". Computed when a
 * scenario is compiled, never in the loop, and stable forever: renaming a thing, not moving it, is what
 * changes its luck.
 *
 * FNV-1a over the UTF-8 bytes of the text, then a final avalanche so that names that differ in one letter
 * differ in all bits. Texts that look alike but are composed differently (e-acute as one character or two)
 * are different names.
 *
 * Collisions: among n names the odds that any two share a number are about n^2 / 2^33: 1 in 8,600 for 1,000
 * names, 1 in 340 for 5,000. A collision matters only if both names meet in the same draw kind and subject;
 * compile-time code asks `findCollision`.
 *
 * @param text any text
 * @returns an unsigned 32-bit integer
 *
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a (the IETF draft draft-eastlake-fnv prints its test
 * vectors).
 */
export function nameHash(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) hash = absorb(hash, code);
    else if (code < 0x800) hash = absorb(absorb(hash, 0xc0 | (code >> 6)), 0x80 | (code & 63));
    else {
      if (code < 0x10000) hash = absorb(hash, 0xe0 | (code >> 12));
      else hash = absorb(absorb(hash, 0xf0 | (code >> 18)), 0x80 | ((code >> 12) & 63));
      hash = absorb(absorb(hash, 0x80 | ((code >> 6) & 63)), 0x80 | (code & 63));
    }
  }
  return avalanche(hash) >>> 0;
}

/** One step of FNV-1a. */
function absorb(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

/** Spreads every input bit over all output bits; one-to-one. A. Appleby's MurmurHash3 finalizer `fmix32`. */
function avalanche(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * One 32-bit number out of two, in order: `combine(template, combine(target, attempt))` names an occasion.
 * Cheap enough for the loop (about 3 ns), allocates nothing. For a fixed `a`, different `b` never collide,
 * and the other way round.
 *
 * It is MurmurHash3_x86_32 of the four bytes of `b` with seed `a`.
 *
 * @param a a hash or small integer, taken modulo 2^32
 * @param b a hash or small integer, taken modulo 2^32
 * @returns an unsigned 32-bit integer
 *
 * Source: A. Appleby, MurmurHash3, 2011 (public domain), variant x86_32.
 */
export function combine(a: number, b: number): number {
  let k = Math.imul(b, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  let h = a ^ k;
  h = (h << 13) | (h >>> 19);
  return avalanche((Math.imul(h, 5) + 0xe6546b64) ^ 4) >>> 0;
}

/**
 * The first two different names with the same `nameHash`, if any: a scenario whose ids collide must rename
 * one.
 *
 * @param names any names; repetitions are ignored
 * @returns the colliding pair, or undefined
 */
export function findCollision(names: Iterable<string>): readonly [string, string] | undefined {
  const seen = new Map<number, string>();
  for (const name of names) {
    const hash = nameHash(name);
    const other = seen.get(hash);
    if (other !== undefined && other !== name) return [other, name];
    seen.set(hash, name);
  }
  return undefined;
}
