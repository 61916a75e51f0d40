// The flagship: its documented prefix ends where the record says, and nothing dated later is known to the model.
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CANDIDATE,
  createWorld,
  NO_SEAT,
  OUTSIDER,
  runPrefix,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { parseDay } from '../../src/evidence/index.ts';
import { type Collections, compositionOf, officesOn } from '../../src/polity/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { compile, type Scenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { withoutLater } from './later.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const IDS = ['succession-1922', 'secretaries-1920', 'secretaries-1921'];
const scenarios = new Map<string, Scenario>();

beforeAll(async () => {
  for (const id of IDS) {
    const loaded = await loadScenario(id, { cwd: root, packageRoot: root });
    if (!('scenario' in loaded)) throw new Error(`${id} does not load`);
    scenarios.set(id, loaded.scenario);
  }
});

function scenarioOf(id: string): Scenario {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(id);
  return scenario;
}

/** The world of a scenario on its documented date, and what the polity says of that day. */
function onDocumentedDate(id: string): { w: World; collections: Collections; day: number } {
  const { scenario, collections } = scenarioOf(id);
  const w = createWorld(compile(scenarioOf(id), 'h'), makeStream(1));
  start(w);
  runPrefix(w);
  return { w, collections, day: parseDay(scenario.documentedUntil ?? '') };
}

describe.each(IDS)('%s on its documented date', (id) => {
  it('has the offices in the hands that the polity names', () => {
    const { w, collections, day } = onDocumentedDate(id);
    let checked = 0;
    for (const { office, holders } of officesOn(collections, day)) {
      const o = w.c.offices.indexOf(office.id);
      const sure = holders.filter(({ standing }) => standing === 'certain');
      if (o < 0 || holders.length !== 1 || sure.length !== 1) continue;
      const at = w.c.actors.indexOf(sure[0].entry.person);
      expect(w.s.holder[o], office.id).toBe(at < 0 ? OUTSIDER : at);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(8);
  });

  it('has each of the cast in the seats that the polity names, and bodies of the documented size', () => {
    const { w, collections, day } = onDocumentedDate(id);
    const { actors, groups } = w.c.sizes;
    w.c.bodies.forEach((bodyId, b) => {
      const roll = compositionOf(collections, bodyId, day);
      const named = (list: 'voting' | 'candidates'): string[] =>
        (roll?.[list] ?? []).map(({ seat }) => seat.person);
      let seats = 0;
      w.c.actors.forEach((person, a) => {
        const status = w.s.seat[b * actors + a];
        const expected = named('voting').includes(person)
          ? VOTING
          : named('candidates').includes(person)
            ? CANDIDATE
            : NO_SEAT;
        expect(status, `${person} in ${bodyId}`).toBe(expected);
        seats += status === VOTING ? 1 : 0;
      });
      for (let g = 0; g < groups; g += 1) seats += w.s.ordinary[b * groups + g];
      if (roll !== undefined) expect(seats, bodyId).toBe(roll.term.votingSeats ?? named('voting').length);
    });
  });

  it('knows nothing dated later: without it, the compiled scenario is the same', () => {
    const checked = scenarioOf(id);
    const { scenario, collections } = checked;
    const day = parseDay(scenario.documentedUntil ?? '');
    const cut = withoutLater(collections, day);
    expect(cut.decisions.length).toBeLessThan(collections.decisions.length);
    expect(cut.tenures.length).toBeLessThan(collections.tenures.length);
    expect(cut.stances.length).toBeLessThan(collections.stances.length);
    const [whole, blind] = [compile(checked, 'h'), compile({ scenario, collections: cut }, 'h')];
    for (const key of Object.keys(whole) as (keyof typeof whole)[])
      expect(blind[key], key).toEqual(whole[key]);
  });
});
