// Loops whose rounds are alike run two rounds at a time, and nothing shows it but the clock.
import { beforeAll, describe, expect, it } from 'vitest';
import { apart } from '../../src/engine/room.ts';
import { makeStream, uniform } from '../../src/random/index.ts';
import {
  arithmetic,
  chained,
  choices,
  collected,
  counts,
  createLoops,
  cut,
  endless,
  extremes,
  foremost,
  formulas,
  indices,
  type Loops,
  overlapping,
  running,
  SIZE,
  scattered,
  shiftedRow,
  sums,
  wholes,
} from './loops.ts';
import { openProbe, translateFiles } from './translated.ts';

type Named = Record<string, (w: Loops) => void>;
const ALIKE: Named = {
  arithmetic,
  formulas,
  extremes,
  choices,
  indices,
  wholes,
  shiftedRow,
  scattered,
  cut,
  sums,
  counts,
};
const UNLIKE: Named = { chained, overlapping, endless, collected, foremost, running };
const ALL = { ...ALIKE, ...UNLIKE };
const file = `${process.cwd()}/test/native/loops.ts`;

/** Instructions that only vectors have: reads and writes of two elements at once. */
const hasVectors = (code: Uint8Array): boolean =>
  code.some((byte, at) => byte === 0xfd && [0x00, 0x5d].includes(code[at + 1]!) && code[at + 2]! <= 3);

function fill(w: Loops, seed: number): void {
  const draw = (place: number, kind: number): number => uniform(makeStream(seed), 0, place, kind);
  for (let i = 0; i < SIZE; i += 1) {
    w.a[i] = 4 * draw(i, 0) - 2;
    w.b[i] = 2 * draw(i, 1);
    w.whole[i] = Math.floor(5 * draw(i, 2)) - 2;
    w.place[i] = Math.floor(8 * draw(i, 3));
  }
  Object.assign(w, { n: seed % 9, x: draw(99, 0), sum: 0 });
}

describe('two rounds at a time', () => {
  let probe: { world: Loops; run(name: string): void };
  beforeAll(() => {
    probe = openProbe(translateFiles([{ file, functions: Object.keys(ALL) }]), createLoops);
  });

  it.each(Object.entries(ALL))('%s: the same bits as one after another', (name, run) => {
    const plain = createLoops(apart);
    for (let seed = 0; seed < 400; seed += 1) {
      fill(plain, seed);
      fill(probe.world, seed);
      run(plain);
      probe.run(name);
      expect({ ...probe.world }).toEqual(plain);
    }
  });

  it.each(Object.keys(ALIKE))('%s: done so', (name) => {
    expect(hasVectors(translateFiles([{ file, functions: [name] }]))).toBe(true);
  });

  it.each(Object.keys(UNLIKE))('%s: not done so', (name) => {
    expect(hasVectors(translateFiles([{ file, functions: [name] }]))).toBe(false);
  });
});
