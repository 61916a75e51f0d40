// Models of the shelf in the place of a mechanism's own form, chosen in the scenario: votes by any model of contests, alliances
// by any model of coalitions.
import { describe, expect, it } from 'vitest';
import { ballot, poll, rowColumns, type World } from '../../src/engine/index.ts';
import { reviewAlliances } from '../../src/engine/kernels/blocs.ts';
import { weighPower } from '../../src/engine/kernels/power.ts';
import { inlineRunner } from '../../src/ensemble/index.ts';
import { SHELF } from '../../src/models/index.ts';
import { rowsHash } from '../../src/results/index.ts';
import type { MechanismSettings } from '../../src/scenario/index.ts';
import {
  actor,
  type Change,
  compileToy,
  policyMotion,
  setStance,
  setStanding,
  toyWorld,
} from './toyWorld.ts';

const withModel =
  (mechanism: string, model: NonNullable<MechanismSettings['model']>): Change =>
  ({ scenario }) => {
    scenario.mechanisms = { ...scenario.mechanisms, [mechanism]: { model } };
  };

const contests = SHELF.filter(({ question }) => question === 'contest').map(({ id }) => id);

/** Everybody on the board wants the same on trade. */
function agree(w: World, position: number): void {
  for (const id of w.c.actors) setStance(w, id, 'trade', position, 1);
}

describe.each(contests)('votes by %s', (id) => {
  const chosen = withModel('vote', { id });

  it('carry what all want and stop what nobody wants', () => {
    const w = toyWorld(chosen);
    agree(w, 90);
    const wanted = poll(w, policyMotion(w, 'ada', 'trade', 90));
    agree(w, 10);
    const unwanted = poll(w, policyMotion(w, 'ada', 'trade', 90));
    expect(wanted).toBeGreaterThan(0.9);
    expect(unwanted).toBeLessThan(0.1);
  });

  it('roll the outcome by the chance that the model states', () => {
    const w = toyWorld(chosen);
    agree(w, 90);
    const m = policyMotion(w, 'ada', 'trade', 90);
    poll(w, m);
    expect([ballot(w, m, 0), ballot(w, m, 1)]).toEqual([false, true]);
    expect(w.scratch.votesFor).toBe(w.scratch.members);
  });

  it('run whole histories, the same again, and others than by the own form', async () => {
    const hashOf = async (change?: Change): Promise<string> => {
      const task = { reading: 0, from: 0, to: 12, seed: 4, replicates: 4, swap: false };
      return rowsHash(await inlineRunner([compileToy(change)]).run(task));
    };
    expect(await hashOf(chosen)).toBe(await hashOf(chosen));
    expect(await hashOf(chosen)).not.toBe(await hashOf());
  });
});

describe('alliances by the ruling coalition', () => {
  const chosen = withModel('alliances', { id: 'ruling-coalition', parameters: { draws: 0 } });
  const blocsOf = (standing: Readonly<Record<string, number>>): number[] => {
    const w = toyWorld(chosen);
    for (const id of w.c.actors) setStanding(w, id, standing[id] ?? 0.0001);
    w.s.ordinary.fill(0);
    weighPower(w);
    reviewAlliances(w);
    return w.c.actors.map((id) => w.s.bloc[actor(w, id)]!);
  };

  it('leave out the strongest where three weaker ones can rule without him', () => {
    const [ada, ben, cleo, dov] = blocsOf({ ada: 0.3, ben: 0.4, cleo: 0.5, dov: 1 });
    expect(ada).toBeGreaterThanOrEqual(0);
    expect([ben, cleo]).toEqual([ada, ada]);
    expect(dov).toBe(-1);
  });

  it('need no bloc where one alone outweighs the rest', () => {
    expect(blocsOf({ ada: 1, ben: 0.2, cleo: 0.2 }).every((bloc) => bloc === -1)).toBe(true);
  });
});

it('a model that does not exist is refused when a world is made', () => {
  expect(() => toyWorld(withModel('vote', { id: 'no-such-model' }))).toThrow(
    new RangeError('"no-such-model" is no model that answers "contest"'),
  );
});

it('rows have the same columns whatever model is chosen', () =>
  expect(rowColumns(compileToy(withModel('vote', { id: 'head-count' })))).toEqual(rowColumns(compileToy())));
