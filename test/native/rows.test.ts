// The engine is one source and runs twice: as JavaScript and, translated, as WebAssembly. Both give the same bits.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CompiledScenario,
  createWorld,
  MECHANISM_IDS,
  openNative,
  simulate,
  type World,
} from '../../src/engine/index.ts';
import { fillPoint } from '../../src/ensemble/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { compileToy, differingColumns } from '../engine/toyWorld.ts';
import { everyScenario } from './scenarios.ts';
import { runNatively, translateEngine } from './translated.ts';

const SEED = 5;
const REPLICATES = 4;

let code: Uint8Array;
let scenarios: readonly CompiledScenario[] = [];
beforeAll(async () => {
  code = translateEngine();
  scenarios = await everyScenario();
});

function prepare(w: World, run: number): void {
  fillPoint(w.c, w.values, SEED, Math.floor(run / REPLICATES));
  w.stream.slot = run;
}

/** Columns in which the two engines differ after any of so many histories; everything else of the world must agree, too. */
function differences(c: CompiledScenario, runs: number, swap = false): string[] {
  const plain = createWorld(c, makeStream(SEED));
  const native = openNative(c, makeStream(SEED), code);
  const found = new Set<string>();
  for (let run = 0; run < runs; run += 1) {
    prepare(plain, run);
    prepare(native, run);
    simulate(plain, { swap });
    runNatively(native, swap);
    for (const column of differingColumns(plain.s, native.s)) found.add(column);
    expect(native.scratch).toEqual(plain.scratch);
    expect(native.motion).toEqual(plain.motion);
    expect(native.hypothesis).toEqual(plain.hypothesis);
    expect([native.day, native.month, native.quarter]).toEqual([plain.day, plain.month, plain.quarter]);
  }
  return [...found];
}

describe('WebAssembly gives the bits of JavaScript', () => {
  it('in every scenario under every reading, with and without a swap', () => {
    expect(scenarios.length).toBeGreaterThan(2);
    for (const c of scenarios)
      for (const swap of [false, true])
        expect(differences(c, 12, swap), `${c.title}, swap ${swap}`).toEqual([]);
  });

  it('in a toy of other sizes, over many histories', () => {
    expect(differences(compileToy(), 300)).toEqual([]);
    expect(differences(compileToy(), 50, true)).toEqual([]);
  });

  it.each(MECHANISM_IDS)('with %s switched the other way', (id) => {
    for (const c of [scenarios[0], compileToy()])
      expect(differences({ ...c, on: { ...c.on, [id]: !c.on[id] } }, 16)).toEqual([]);
  });
});
