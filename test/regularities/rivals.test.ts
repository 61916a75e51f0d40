// Coalitions form against whoever is seen as strongest, and power over posts is seen late.
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledScenario, VOTING, type World } from '../../src/engine/index.ts';
import { compiled } from './flagship.ts';
import { eachMonth } from './moments.ts';

let c: CompiledScenario;
beforeAll(async () => {
  c = await compiled('succession-1922');
});

const votes = (w: World, a: number): boolean =>
  w.s.seat[c.inner * c.sizes.actors + a] === VOTING && w.s.alive[a] === 1;
const members = (w: World): number[] => c.actors.map((_, a) => a).filter((a) => votes(w, a));

/** In how many member-months of five years the holder of the appointing office was the first rival. */
function targeted(sense: number): number {
  const office = c.offices.indexOf('general-secretary');
  const senses = c.traits['apparatus-sense'];
  let asked = 0;
  let aimed = 0;
  eachMonth(
    c,
    50,
    60,
    (w) => {
      const holder = w.s.holder[office];
      if (holder < 0) return;
      for (const a of members(w)) {
        if (a === holder || w.s.target[a] < 0) continue;
        asked += 1;
        aimed += w.s.target[a] === holder ? 1 : 0;
      }
    },
    (w) => {
      for (const at of senses) w.values[at] = sense;
    },
  );
  return aimed / asked;
}

describe('first rivals', () => {
  it('are among the weightiest whom a member does not count as his allies', () => {
    let asked = 0;
    let high = 0;
    eachMonth(c, 30, 60, (w, month) => {
      if (month % 6 !== 0) return;
      for (const a of members(w)) {
        const target = w.s.target[a];
        if (target < 0) continue;
        const others = members(w).filter((b) => b !== a && (w.s.bloc[a] < 0 || w.s.bloc[b] !== w.s.bloc[a]));
        const weightier = others.filter((b) => w.s.weight[b] > w.s.weight[target]);
        asked += 1;
        high += weightier.length < 2 ? 1 : 0;
      }
    });
    expect(high / asked, `${asked} member-months`).toBeGreaterThan(0.7);
  });

  it('are less often the holder of the appointing office where nobody sees what posts are worth', () => {
    const [blind, seeing] = [targeted(0), targeted(1)];
    expect(blind, `blind ${blind}, seeing ${seeing}`).toBeLessThan(0.85 * seeing);
  });

  it('are faced by blocs: in most months some members stand together against another', () => {
    let months = 0;
    let allied = 0;
    eachMonth(c, 20, 60, (w) => {
      months += 1;
      const blocs = members(w).map((a) => w.s.bloc[a]);
      allied += blocs.some((bloc, i) => bloc >= 0 && blocs.indexOf(bloc) !== i) ? 1 : 0;
    });
    expect(allied / months).toBeGreaterThan(0.5);
  });
});
