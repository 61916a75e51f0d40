import { expect, it } from 'vitest';
import {
  chooseIndex,
  chooseRoughly,
  combine,
  DRAW_KIND,
  makeStream,
  uniform,
} from '../../src/random/index.ts';

const { choice } = DRAW_KIND;
const stream = makeStream(9);
const SLACK = 0.05;

/** Options of one choice, and the same with utilities off by up to `SLACK`. */
function options(occasion: number): { exact: Float64Array; rough: Float64Array; hashes: Uint32Array } {
  const hashes = Uint32Array.from({ length: 1 + (occasion % 5) }, (_, k) => combine(occasion, k));
  const exact = Float64Array.from(hashes, (hash) => 2 * uniform(stream, choice, hash, 1));
  const off = (k: number): number => SLACK * (2 * uniform(stream, choice, hashes[k]!, 2) - 1);
  return { exact, rough: exact.map((utility, k) => utility + off(k)), hashes };
}

it('says what would be chosen or that it takes the utilities themselves, and mostly the former', () => {
  let plain = 0;
  for (let i = 0; i < 5000; i += 1) {
    const { exact, rough, hashes } = options(i);
    const n = hashes.length;
    const answer = chooseRoughly(rough, SLACK, n, stream, choice, 4, i, hashes);
    if (answer < 0) continue;
    plain += 1;
    expect(answer).toBe(chooseIndex(exact, n, stream, choice, 4, i, hashes));
  }
  expect(plain).toBeGreaterThan(4000);
});

it('leaves open what lies within the slack', () => {
  const hashes = Uint32Array.of(1, 2);
  for (let i = 0; i < 100; i += 1)
    expect(chooseRoughly(Float64Array.of(0, 0), 50, 2, stream, choice, 4, i, hashes)).toBe(-1);
});
