// Functions of numbers give the same bits translated, on all kinds of doubles and on thousands of draws.
import { beforeAll, describe, expect, it } from 'vitest';
import { exp, ln, logistic, logisticAll, normalCdf, normalQuantile } from '../../src/numeric/index.ts';
import { binomial, chooseIndex, combine, makeStream, normal, uniform } from '../../src/random/index.ts';
import { createProbe, type Probe } from './probe.ts';
import { openProbe, translateFiles } from './translated.ts';

const NAMES = [
  ...['exp', 'ln', 'logistic', 'normalCdf', 'normalQuantile', 'normal', 'round', 'floor', 'abs', 'sqrt'],
  ...['least', 'greatest', 'bits', 'shifted', 'combined', 'drawn', 'seats', 'chosen', 'logistics'],
].map((name) => `${name}Of`);

let probe: { world: Probe; run(name: string): void };
beforeAll(() => {
  probe = openProbe(
    translateFiles([{ file: `${process.cwd()}/test/native/probe.ts`, functions: NAMES }]),
    createProbe,
  );
});

/** What the translated function leaves in `result`. */
function translated(name: string, x: number, y = 0): number {
  Object.assign(probe.world, { x, y, result: Number.NaN });
  probe.run(`${name}Of`);
  return probe.world.result;
}

const EDGES = [0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -1.5, -2.5, 0.49999999999999994, 1e-300, 5e-324, -5e-324];
const FAR = [
  ...[700, 710, -745, -746, 1e9, -1e9, 2 ** 31, 2 ** 32 - 1, 2 ** 52 + 0.5, 1e300],
  Infinity,
  -Infinity,
];

/** Numbers of many sizes and both signs, the same on each run. */
function* doubles(): Generator<number> {
  yield* EDGES;
  yield* FAR;
  yield Number.NaN;
  const stream = makeStream(11);
  for (let i = 0; i < 4000; i += 1) {
    const u = uniform(stream, 0, i, 0);
    const size = 10 ** Math.round(uniform(stream, 0, i, 1) * 12 - 8);
    yield (u - 0.5) * size;
    yield u;
  }
}

const SINGLE: Record<string, (x: number) => number> = {
  exp,
  ln,
  logistic,
  normalCdf,
  normalQuantile,
  normal,
  round: Math.round,
  floor: Math.floor,
  abs: Math.abs,
  sqrt: Math.sqrt,
};

describe('the same bits', () => {
  it.each(Object.keys(SINGLE))('%s', (name) => {
    for (const x of doubles())
      if (!Object.is(translated(name, x), SINGLE[name](x)))
        expect([x, translated(name, x)]).toEqual([x, SINGLE[name](x)]);
  });

  it('Math.min and Math.max of any two numbers; of two zeros either', () => {
    for (const x of [...EDGES, ...FAR])
      for (const y of [...EDGES, ...FAR]) {
        expect(translated('least', x, y) === Math.min(x, y)).toBe(true);
        expect(translated('greatest', x, y) === Math.max(x, y)).toBe(true);
      }
  });

  it('the 32 bits of a number below 2^51, and what shifts make of them', () => {
    for (const x of doubles()) {
      if (Math.abs(x) >= 2 ** 51) continue;
      expect(translated('bits', x)).toBe(x | 0);
      expect(translated('shifted', x)).toBe((x >>> 3) + (x >> 5) + (x << 7) + (x >>> 0));
    }
  });

  it('combine and uniform', () => {
    for (let i = 0; i < 3000; i += 1) {
      const [a, b] = [combine(i, 1), combine(i, 2)];
      expect(translated('combined', a, b)).toBe(combine(a, b));
      expect(translated('drawn', a, b)).toBe(uniform(probe.world.stream, 3, a, b));
    }
  });

  it('binomial', () => {
    for (let i = 0; i < 3000; i += 1) {
      const [u, p] = [uniform(makeStream(2), 0, i, 0), uniform(makeStream(2), 0, i, 1)];
      probe.world.n = i % 90;
      expect(translated('seats', u, p)).toBe(binomial(u, i % 90, p));
    }
  });

  it('chooseIndex and logisticAll', () => {
    const { utilities, hashes, stream } = probe.world;
    for (let i = 0; i < 1000; i += 1) {
      for (let k = 0; k < utilities.length; k += 1) {
        hashes[k] = combine(i, k);
        utilities[k] = k % 5 === 4 ? -Infinity : 3 * uniform(stream, 0, i, k);
      }
      const copy = utilities.slice();
      expect(translated('chosen', i, 7)).toBe(chooseIndex(copy, copy.length, stream, 2, i, 7, hashes));
      translated('logistics', 0);
      logisticAll(copy, copy.length);
      expect(utilities).toEqual(copy);
    }
  });
});
