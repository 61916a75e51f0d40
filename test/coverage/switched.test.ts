// Every mechanism that docs/coverage.yaml calls simulated can be switched, and histories of the flagship are then others.
import { describe, expect, it } from 'vitest';
import { MECHANISM_IDS, MECHANISMS } from '../../src/engine/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import { compiled, histories } from '../regularities/flagship.ts';

const c = await compiled('succession-1922');
const RUNS = 48;
const asItIs = rowsHash(histories(c, RUNS));

describe('a mechanism', () => {
  it.each(MECHANISM_IDS)('changes histories when it is switched: %s', (id) => {
    const switched = { on: { ...c.on, [id]: !c.on[id] } };
    expect(c.on[id], 'off from the start where its evidence concerns one person').toBe(
      !MECHANISMS[id].signature,
    );
    expect(rowsHash(histories(c, RUNS, switched))).not.toBe(asItIs);
  });
});
