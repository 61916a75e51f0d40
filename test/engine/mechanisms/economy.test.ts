// Crises of the market grow from harvests, prices that part and the tempo that policy sets.
import { describe, expect, it } from 'vitest';
import { strike } from '../../../src/engine/apply.ts';
import { CONTROL, GRAIN, HARVEST, LOST, OUTPUT, PRICES } from '../../../src/engine/economyGauges.ts';
import { type HappenedEvent, MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, begin, eachHistory, issue, setParameter, toyWorld } from '../toyWorld.ts';

const shock = (w: World, id: string): number => w.c.shocks.findIndex((row) => row.id === id);

/** So many months of the economy alone, policy on its issue held. */
function months(w: World, n: number, policy: number): void {
  for (let m = 0; m < n; m += 1) {
    w.s.policy[issue(w, 'pace')] = policy;
    w.month += 1;
    w.day += 30;
    MECHANISMS.economy.month?.(w);
  }
}

/** How often each kind of crisis comes in histories of six and a half years with policy held. */
function crises(policy: number, change: (w: World) => void = () => undefined): Record<string, number> {
  const w = toyWorld();
  change(w);
  const found: Record<string, number> = { 'dear-goods': 0, hoarding: 0, famine: 0 };
  for (let slot = 0; slot < 60; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    w.sink = {
      event: ({ kind, place }: HappenedEvent) => {
        if (kind === 'shock') found[w.c.shocks[place].id] += 1;
      },
    };
    months(w, 60, policy);
    w.sink = null;
  }
  return found;
}

describe('economy', () => {
  it('brings more crises of grain where the tempo is forced than where it is slow', () => {
    expect(crises(90).hoarding).toBeGreaterThan(1.5 * crises(10).hoarding);
  });

  it('makes no difference to crises by tempo when it is off', () => {
    const off = (w: World): void => {
      w.on.economy = false;
    };
    expect(crises(90, off)).toEqual(crises(10, off));
  });

  it('brings a crisis of prices where harvests are good and industry lies low', () => {
    const industry =
      (output: number) =>
      (w: World): void => {
        w.values[w.c.economies[0].output] = output;
      };
    expect(crises(30, industry(0.3))['dear-goods']).toBeGreaterThan(
      2 * crises(30, industry(1))['dear-goods'],
    );
  });

  it('brings hunger after a failed harvest only', () => {
    const harvests = (spread: number) => (w: World) => setParameter(w, 'economy', 'spread', spread);
    expect(crises(30, harvests(0)).famine).toBe(0);
    expect(crises(30, harvests(0.25)).famine).toBeGreaterThan(5);
  });

  it('answers a crisis of prices by setting them, after which goods are short', () => {
    const w = toyWorld();
    w.s.economy[OUTPUT] = 0.4;
    w.s.economy[PRICES] = 2;
    strike(w, shock(w, 'dear-goods'));
    expect(w.s.economy[PRICES]).toBeLessThan(2);
    expect(w.s.economy[CONTROL]).toBeGreaterThan(0.3);
  });

  it('answers a crisis of grain by price under a slow tempo and by force under a fast one', () => {
    const answered = (policy: number): Float64Array => {
      const w = toyWorld();
      w.s.policy[issue(w, 'pace')] = policy;
      w.s.economy[PRICES] = 1.8;
      w.s.economy[GRAIN] = 0.7;
      strike(w, shock(w, 'hoarding'));
      return w.s.economy.slice();
    };
    const [price, force] = [answered(0), answered(100)];
    expect(price[PRICES]).toBeLessThan(1.8);
    expect(price[LOST]).toBe(0);
    expect(force[PRICES]).toBe(1.8);
    expect(force[GRAIN]).toBe(1);
    expect(force[LOST]).toBeGreaterThan(0);
  });

  it('lets holders of the offices that answer pay for a crisis, and nobody else', () => {
    const w = toyWorld();
    const before = w.s.authority.slice();
    strike(w, shock(w, 'hoarding'));
    before.forEach((standing, a) => {
      expect(standing - w.s.authority[a], w.c.actors[a]).toBeCloseTo(a === actor(w, 'dov') ? 0.03 : 0);
    });
  });

  it('draws the same harvests whatever else is switched', () => {
    const harvestsWith = (change: (w: World) => void): number[] => {
      const w = toyWorld();
      change(w);
      const found: number[] = [];
      eachHistory(w, 3, () => undefined, {
        event: ({ kind }, seen) => {
          if (kind === 'harvest' && seen.s.economy[LOST] === 0) found.push(seen.day, seen.s.economy[HARVEST]);
        },
      });
      return found;
    };
    const without = (w: World): void => {
      w.on.patronage = false;
      setParameter(w, 'economy', 'sowing', 0);
    };
    const plain = (w: World): void => setParameter(w, 'economy', 'sowing', 0);
    expect(harvestsWith(without)).toEqual(harvestsWith(plain));
    expect(harvestsWith(plain).length).toBeGreaterThan(30);
  });
});
