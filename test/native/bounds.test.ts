// Past the end of an array JavaScript finds undefined, WebAssembly the next array: so no index may ever lie outside.
import { expect, it } from 'vitest';
import { openNative } from '../../src/engine/index.ts';
import { fillPoint } from '../../src/ensemble/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { compileToy } from '../engine/toyWorld.ts';
import { everyScenario } from './scenarios.ts';
import { openProbe, runNatively, translateEngine, translateText } from './translated.ts';

it('no index lies outside its array, in any scenario', async () => {
  const code = translateEngine(true);
  for (const c of [...(await everyScenario()), compileToy()]) {
    const w = openNative(c, makeStream(3), code);
    for (const swap of [false, true])
      for (let run = 0; run < 24; run += 1) {
        fillPoint(c, w.values, 3, run);
        w.stream.slot = run;
        expect(() => runNatively(w, swap), `${c.title}, run ${run}`).not.toThrow();
      }
  }
});

it('a checked program stops at the first index that does', () => {
  const text = `export function f(w: { at: number; found: number; list: Float64Array }): void {
    w.found = w.list[w.at]!;
  }`;
  const { world, run } = openProbe(translateText(text, true), (room) => ({
    at: 2,
    found: 0,
    list: room.doubles(3).fill(7),
  }));
  run('f');
  expect(world.found).toBe(7);
  for (const at of [3, -1]) {
    world.at = at;
    expect(() => run('f')).toThrow();
  }
});
