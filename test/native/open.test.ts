// How a world of WebAssembly behaves beside one of JavaScript: it refuses what it cannot hold, and steps aside when watched.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  chanceRemoved,
  createWorld,
  type HappenedEvent,
  openNative,
  simulate,
  type World,
} from '../../src/engine/index.ts';
import { inlineRunner, runTask } from '../../src/ensemble/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import { actor, type Change, compileToy } from '../engine/toyWorld.ts';
import { runNatively, translateEngine } from './translated.ts';

let code: Uint8Array;
beforeAll(() => {
  code = translateEngine();
});

const open = (): World => openNative(compileToy(), makeStream(4), code);

describe('a world of WebAssembly', () => {
  it('lets functions of the source go on where it stopped', () => {
    const [w, plain] = [open(), createWorld(compileToy(), makeStream(4))];
    runNatively(w);
    simulate(plain);
    for (const id of ['ada', 'ben', 'cleo'])
      expect(chanceRemoved(w, actor(w, id))).toBe(chanceRemoved(plain, actor(plain, id)));
  });

  it('tells a sink what JavaScript would', () => {
    const [events, expected]: HappenedEvent[][] = [[], []];
    const [w, plain] = [open(), createWorld(compileToy(), makeStream(4))];
    w.sink = { event: (event) => void events!.push(event) };
    plain.sink = { event: (event) => void expected!.push(event) };
    simulate(w);
    simulate(plain);
    expect(events!.length).toBeGreaterThan(10);
    expect(events).toEqual(expected);
  });

  it('follows switches set between histories', () => {
    const [w, plain] = [open(), createWorld(compileToy(), makeStream(4))];
    for (const world of [w, plain]) world.on.alliances = false;
    runNatively(w);
    simulate(plain);
    expect(w.s.all).toEqual(plain.s.all);
  });

  it('leaves errors to JavaScript, which says what is wrong', () => {
    const w = open();
    w.values.fill(Number.NaN);
    expect(() => runNatively(w)).toThrow(/unreachable/);
    expect(() => simulate(w)).toThrow(RangeError);
  });

  it('holds whole facts only, and knows its own file', () => {
    const c = { ...compileToy(), innerSize: 2.5 };
    expect(() => openNative(c, makeStream(1), code)).toThrow('c.innerSize is 2.5; it must be a whole number');
    expect(() => openNative(compileToy(), makeStream(1), code.slice(1))).toThrow('npm run build');
  });
});

const shorter: Change = ({ scenario }) => {
  scenario.horizon = '1903-12-31';
};

describe('a runner', () => {
  const task = { reading: 0, from: 0, to: 30, seed: 4, replicates: 4, swap: false };

  it('gives the same rows with native code, one task after another', async () => {
    const compiled = [compileToy(), compileToy(shorter)];
    const runner = inlineRunner(compiled, code);
    for (const [reading, swap] of [
      [0, false],
      [1, true],
      [0, true],
    ] as const) {
      const wanted = { ...task, reading, swap };
      expect(rowsHash(await runner.run(wanted))).toBe(rowsHash(runTask(compiled[reading]!, wanted)));
    }
    const other = { ...task, seed: 5 };
    expect(rowsHash(await runner.run(other))).toBe(rowsHash(runTask(compiled[0]!, other)));
  });

  it('falls back on JavaScript where native code cannot be opened', async () => {
    const c = { ...compileToy(), innerSize: 5.25 };
    expect(rowsHash(await inlineRunner([c], code).run(task))).toBe(rowsHash(runTask(c, task)));
  });
});
