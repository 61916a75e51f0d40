// Every mechanism that docs/coverage.yaml calls simulated can be switched, and histories are then others.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { MECHANISM_IDS, type MechanismId } from '../../src/engine/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import { compiled, histories } from '../regularities/flagship.ts';

/** Where a mechanism is at home, if not in the flagship. */
const HOME: Partial<Record<MechanismId, string>> = {
  abstention: 'brest-1918',
  exitThreat: 'brest-1918',
  terror: 'terror-1934',
};
const FLAGSHIP = 'succession-1922';
const RUNS = 48;

const scenarios = new Map<string, CompiledScenario>();
beforeAll(async () => {
  for (const id of new Set([FLAGSHIP, ...Object.values(HOME)])) scenarios.set(id, await compiled(id));
});

describe('a mechanism', () => {
  it.each(MECHANISM_IDS)('changes histories when it is switched: %s', (id) => {
    const c = scenarios.get(HOME[id] ?? FLAGSHIP)!;
    const switched = { on: { ...c.on, [id]: !c.on[id] } };
    expect(rowsHash(histories(c, RUNS, switched))).not.toBe(rowsHash(histories(c, RUNS)));
  });
});
