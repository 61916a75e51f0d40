// Outside events weaken those who answer for them and make dissent dearer.
import { describe, expect, it } from 'vitest';
import { strike } from '../../../src/engine/apply.ts';
import type { HappenedEvent, World } from '../../../src/engine/index.ts';
import { actor, eachHistory, expectedShareFor, policyMotion, setStance, toyWorld } from '../toyWorld.ts';

const shock = (w: World, id: string): number => w.c.shocks.findIndex((row) => row.id === id);

/** Share of the council against a motion that the whole board wants. */
function dissent(w: World): number {
  for (const id of ['ada', 'ben', 'cleo', 'dov', 'eva']) setStance(w, id, 'trade', 90, 0.9);
  return 1 - expectedShareFor(w, policyMotion(w, 'ada', 'trade', 80, 'council'));
}

describe('shocks', () => {
  it('make dissent dearer when they bring fear of attack', () => {
    const calm = toyWorld();
    const afraid = toyWorld();
    strike(afraid, shock(afraid, 'scare'));
    expect(afraid.s.outsideThreat[0]).toBeCloseTo(0.5);
    expect(dissent(afraid)).toBeLessThan(0.9 * dissent(calm));
  });

  it('cost the holder of the office that answers for them some of his standing, and nobody else', () => {
    const w = toyWorld();
    const before = [...w.s.authority];
    strike(w, shock(w, 'scare'));
    const lost = before.map((standing, a) => standing - w.s.authority[a]);
    lost.forEach((loss, a) => {
      expect(loss, w.c.actors[a]).toBeCloseTo(a === actor(w, 'dov') ? 0.1 : 0);
    });
  });

  it('move minds on the issue that they are about, least of those who care most', () => {
    const w = toyWorld();
    setStance(w, 'ada', 'pace', 60, 0.7);
    setStance(w, 'ben', 'pace', 60, 0.1);
    strike(w, shock(w, 'famine'));
    const at = (id: string): number => actor(w, id) * w.c.sizes.issues + w.c.issues.indexOf('pace');
    expect(60 - w.s.position[at('ben')]).toBeGreaterThan(2 * (60 - w.s.position[at('ada')]));
    expect(w.s.position[at('ada')]).toBeLessThan(60);
    expect(w.s.salience[at('ben')]).toBeGreaterThan(0.1);
  });

  it('come at their yearly rate, pass, and stay away when the mechanism is off', () => {
    const w = toyWorld();
    const runs = 150;
    let scares = 0;
    const count = {
      event: (event: HappenedEvent) => {
        if (event.kind === 'shock' && event.place === shock(w, 'scare')) scares += 1;
      },
    };
    eachHistory(w, runs, () => undefined, count);
    const years = (w.c.horizonDay - w.c.freeDay) / 365.25;
    const expected = 0.5 * years * runs;
    expect(Math.abs(scares - expected)).toBeLessThan(4 * Math.sqrt(expected) + 0.5 * runs * 0.1);
    scares = 0;
    w.on.shocks = false;
    eachHistory(w, 20, (seen) => expect(seen.s.outsideThreat[0]).toBe(0), count);
    expect(scares).toBe(0);
  });
});
