import { describe, expect, it } from 'vitest';
import { combine, findCollision, nameHash } from '../../src/random/index.ts';

/** MurmurHash3's finalizer in whole-number arithmetic. */
function avalanche(hash: number): number {
  const low = 0xffffffffn;
  let h = BigInt(hash);
  h = ((h ^ (h >> 16n)) * 0x85ebca6bn) & low;
  h = ((h ^ (h >> 13n)) * 0xc2b2ae35n) & low;
  return Number(h ^ (h >> 16n));
}

describe('nameHash', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is the published FNV-1a of %j, stirred', (text, fnv) => {
    expect(nameHash(text)).toBe(avalanche(fnv));
  });

  it('reads UTF-8, whatever the alphabet', () => {
    for (const text of ['é', 'Политбюро', '中央委员会', 'a😀b', '\u{10ffff}']) {
      let fnv = 0x811c9dc5n;
      for (const byte of new TextEncoder().encode(text))
        fnv = ((fnv ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
      expect(nameHash(text)).toBe(avalanche(Number(fnv)));
    }
  });

  it('is unsigned and spreads similar names: one letter changes half of the bits on average', () => {
    let changed = 0;
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [nameHash(`motion-${i}`), nameHash(`notion-${i}`)];
      expect(a >= 0 && a < 2 ** 32 && Number.isInteger(a)).toBe(true);
      for (let bits = a ^ b; bits !== 0; bits &= bits - 1) changed++;
    }
    expect(changed / 2000).toBeGreaterThan(15.5);
    expect(changed / 2000).toBeLessThan(16.5);
  });

  it('collides about as rarely as chance would', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, i) => nameHash(`name-${i}`)));
    expect(200_000 - hashes.size).toBeLessThan(20); // expected 200,000^2 / 2^33 = 4.7
  });
});

describe('combine', () => {
  // Provenance: published test vectors of MurmurHash3_x86_32 for inputs of four bytes (little-endian words).
  it.each([
    [0, 0x00000000, 0x2362f9de],
    [0, 0xffffffff, 0x76293b50],
    [0, 0x87654321, 0xf55b516b],
    [0x5082edee, 0x87654321, 0x2362f9de],
    [0, 0x74736574, 0xba6bd213],
    [0x9747b28c, 0x74736574, 0x704b81dc],
  ])('with seed %i and word %i is MurmurHash3', (a, b, value) => {
    expect(combine(a, b)).toBe(value);
  });

  it('depends on the order', () => {
    expect(combine(1, 2)).not.toBe(combine(2, 1));
  });

  it('is one-to-one in each argument', () => {
    const n = 200_000;
    expect(new Set(Array.from({ length: n }, (_, i) => combine(12345, i))).size).toBe(n);
    expect(new Set(Array.from({ length: n }, (_, i) => combine(i, 12345))).size).toBe(n);
  });

  it('rarely confuses small pairs', () => {
    const seen = new Set<number>();
    for (let a = 0; a < 400; a++) for (let b = 0; b < 400; b++) seen.add(combine(a, b));
    expect(160_000 - seen.size).toBeLessThan(15); // expected 3
  });
});

describe('findCollision', () => {
  it('finds none among different names, nor in repetitions', () => {
    expect(findCollision(['a', 'b', 'c', 'a'])).toBeUndefined();
  });

  it('finds the pair that collides', () => {
    const seen = new Map<number, string>();
    let pair: string[] = [];
    for (let i = 0; pair.length === 0; i++) {
      const other = seen.get(nameHash(`n${i}`));
      if (other !== undefined) pair = [other, `n${i}`];
      seen.set(nameHash(`n${i}`), `n${i}`);
    }
    expect(findCollision(['x', pair[0], 'y', pair[1]])).toEqual(pair);
  });
});
