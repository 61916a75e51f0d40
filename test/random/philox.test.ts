import { expect, it } from 'vitest';
import { philox } from '../../src/random/index.ts';

// Provenance: the known-answer table of Random123 (philox 4x32, 10 rounds): counter, key, output.
const known = [
  [
    [0, 0, 0, 0],
    [0, 0],
    ['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8'],
  ],
  [
    [-1, -1, -1, -1],
    [-1, -1],
    ['408f276d', '41c83b0e', 'a20bc7c6', '6d5451fd'],
  ],
  [
    [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
    [0xa4093822, 0x299f31d0],
    ['d16cfe09', '94fdcceb', '5001e420', '24126ea1'],
  ],
] as const;

it.each(known)('philox gives the known answer for counter %j, key %j', (counter, key, answer) => {
  const out = new Uint32Array(4);
  philox(out, key[0], key[1], counter[0], counter[1], counter[2], counter[3]);
  expect([...out].map((word) => word.toString(16).padStart(8, '0'))).toEqual(answer);
});

it('philox gives the first two words alone where there is no room for more', () => {
  const [counter, key, answer] = known[2];
  const out = new Uint32Array(2);
  philox(out, key[0], key[1], counter[0], counter[1], counter[2], counter[3]);
  expect([...out].map((word) => word.toString(16).padStart(8, '0'))).toEqual(answer.slice(0, 2));
});

it('philox agrees with its definition in whole-number arithmetic', () => {
  const out = new Uint32Array(4);
  for (let i = 0; i < 300; i++) {
    const words = [i, i * 0x9e3779b1, i * 0x85ebca6b, ~i, i * 77, i * 0xc2b2ae35].map((w) => w >>> 0);
    philox(out, words[0], words[1], words[2], words[3], words[4], words[5]);
    expect([...out]).toEqual(definition(words.map(BigInt)).map(Number));
  }
});

/** Section 3.3 of Salmon et al. 2011, with 64-bit products. */
function definition([k0, k1, ...counter]: bigint[]): bigint[] {
  const low = 0xffffffffn;
  let [x0, x1, x2, x3] = counter;
  for (let round = 0n; round < 10n; round++) {
    const first = x0 * 0xd2511f53n;
    const second = x2 * 0xcd9e8d57n;
    [x0, x1, x2, x3] = [
      (second >> 32n) ^ x1 ^ ((k0 + round * 0x9e3779b9n) & low),
      second & low,
      (first >> 32n) ^ x3 ^ ((k1 + round * 0xbb67ae85n) & low),
      first & low,
    ];
  }
  return [x0, x1, x2, x3];
}
