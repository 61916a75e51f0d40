// Recorded decisions: set as given, observed with a weight, or measured, which only weighs.

import { describe, expect, it } from 'vitest';
import { listInner } from '../../src/engine/apply.ts';
import { feelingAt } from '../../src/engine/feelings.ts';
import {
  intervene,
  OUTSIDER,
  observe,
  poll,
  RECORD,
  UNKNOWN,
  USE,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { ln } from '../../src/numeric/index.ts';
import type { Decision } from '../../src/polity/index.ts';
import { beforeRecord, decided, type Use } from './onRecord.ts';
import {
  actor,
  body,
  compileToy,
  issue,
  policyMotion,
  sanctionMotion,
  setStance,
  toyWorld,
} from './toyWorld.ts';

/** What a record does: to the weight, to the policy, to its mover's standing; and the chance that the model had given. */
function effectOf(use: Use, carried: boolean, prepare: (w: World) => void = () => undefined) {
  const { w, row } = beforeRecord(decided(use, carried));
  prepare(w);
  const chance = poll(w, policyMotion(w, 'ada', 'trade', 70));
  const standing = w.s.authority[actor(w, 'ada')];
  let told = Number.NaN;
  w.surprise = (_, probability) => {
    told = probability;
  };
  observe(w, row);
  return {
    chance,
    told,
    weight: w.s.logWeight[0],
    policy: w.s.policy[issue(w, 'trade')],
    gained: w.s.authority[actor(w, 'ada')] - standing,
  };
}

describe('a decision on record', () => {
  it('that is given happens and weighs nothing', () => {
    const { weight, policy, gained } = effectOf('given', true);
    expect(weight).toBe(0);
    expect(policy).toBe(70);
    expect(gained).toBeGreaterThan(0);
  });

  it('that is observed happens and weighs the history by the chance it gave', () => {
    const carried = effectOf('observed', true);
    expect(carried.weight).toBeCloseTo(ln(carried.chance), 12);
    expect(carried.policy).toBe(70);
    const lost = effectOf('observed', false);
    expect(lost.weight).toBeCloseTo(ln(1 - lost.chance), 12);
    expect(lost.policy).toBe(50);
    expect(lost.gained).toBeLessThan(0);
  });

  it('that is measured weighs the history and changes nothing', () => {
    const { chance, weight, policy, gained } = effectOf('measured', true);
    expect(weight).toBeCloseTo(ln(chance), 12);
    expect(policy).toBe(50);
    expect(gained).toBe(0);
  });

  it('weighs no less than one in fifty, however little the history expected it', () => {
    const { chance, weight } = effectOf('observed', true, (w) => {
      for (const id of w.c.actors) setStance(w, id, 'trade', 0, 1);
    });
    expect(chance).toBeLessThan(0.02);
    expect(weight).toBeCloseTo(ln(0.02), 12);
  });

  it('tells whoever asks how likely it was, given or not', () => {
    for (const use of ['given', 'observed', 'measured'] as const) {
      const yes = effectOf(use, true);
      expect(yes.told).toBe(yes.chance);
      const no = effectOf(use, false);
      expect(no.told).toBeCloseTo(1 - no.chance, 12);
    }
  });

  it('happens without weight when it is decreed instead of observed', () => {
    const { w, row } = beforeRecord(decided('observed', true));
    intervene(w, row);
    expect(w.s.logWeight[0]).toBe(0);
    expect(w.s.policy[issue(w, 'trade')]).toBe(70);
  });

  it('is asked of the bodies and by the majority that its rung of the ladder needs', () => {
    const coding = {
      motion: 'sanction',
      target: 'dov',
      proposer: 'ada',
      carried: false,
      use: 'observed' as const,
    };
    const chanceOf = (rung: string): [number, number] => {
      const { w, row } = beforeRecord(
        decided('observed', false, { body: 'council', coding: { ...coding, rung } }),
      );
      let told = Number.NaN;
      w.surprise = (_, probability) => {
        told = 1 - probability;
      };
      const expected = poll(w, sanctionMotion(w, 'ada', 'dov', rung));
      observe(w, row);
      return [told, expected];
    };
    for (const rung of ['loss-of-office', 'out-of-league']) {
      const [told, expected] = chanceOf(rung);
      expect(told, rung).toBeCloseTo(expected, 12);
    }
  });

  it('leaves its rung of the ladder, and its price, where it carried against somebody', () => {
    const coding = {
      motion: 'sanction',
      target: 'dov',
      rung: 'out-of-board',
      proposer: 'ada',
      use: 'given' as const,
    };
    for (const carried of [true, false]) {
      const { w, row } = beforeRecord(
        decided('given', carried, { body: 'council', coding: { ...coding, carried } }),
      );
      const standing = w.s.authority[actor(w, 'dov')];
      observe(w, row);
      expect(w.s.rung[actor(w, 'dov')]).toBe(carried ? 3 : 0);
      expect(w.s.authority[actor(w, 'dov')] < standing).toBe(carried);
      expect(w.s.seat[body(w, 'board') * w.c.sizes.actors + actor(w, 'dov')]).toBe(VOTING);
    }
  });

  it('strikes others besides its target where it carried, and is asked about the target alone', () => {
    const struck = (
      carried: boolean,
      use: Use,
      also: NonNullable<Decision['coding']>['also'] = [{ person: 'eva', rung: 'rebuke' }],
    ): World => {
      const coding = {
        motion: 'sanction',
        target: 'dov',
        rung: 'loss-of-office',
        also,
        proposer: 'ada',
        carried,
        use,
      };
      return toyWorld(decided(use, carried, { body: 'council', coding }));
    };
    const rungOf = (w: World, id: string): number => w.s.rung[actor(w, id)];
    const carried = struck(true, 'observed');
    expect(rungOf(carried, 'eva')).toBe(1);
    expect(rungOf(struck(false, 'observed'), 'eva')).toBe(0);
    expect(rungOf(struck(true, 'measured'), 'eva')).toBe(0);
    expect(carried.s.logWeight[0]).toBe(struck(true, 'observed', []).s.logWeight[0]);
  });

  it('whose mover is not on record has one of those who could have moved it, by what each has against the target', () => {
    const coding = {
      motion: 'sanction',
      target: 'dov',
      rung: 'loss-of-office',
      carried: true,
      use: 'observed' as const,
    };
    const { w, row } = beforeRecord(decided('observed', true, { body: 'council', coding }));
    const at = (id: string): number => feelingAt(w, actor(w, id), actor(w, 'dov'));
    for (const id of w.c.actors) w.s.threat[at(id)] = 0;
    w.s.threat[at('cleo')] = 0.8;
    listInner(w);
    const expected = poll(w, sanctionMotion(w, 'cleo', 'dov', 'loss-of-office'));
    const ofNobody = poll(w, { ...w.motion, proposer: UNKNOWN });
    const standing = w.s.authority[actor(w, 'cleo')];
    let told = Number.NaN;
    w.surprise = (_, probability) => {
      told = probability;
    };
    observe(w, row);
    expect(told).toBeCloseTo(expected, 12);
    expect(expected).toBeGreaterThan(ofNobody);
    expect(w.s.authority[actor(w, 'cleo')], 'nobody is known to have won').toBe(standing);
  });

  it('whose mover is on record and no actor has no other', () => {
    const coding = {
      motion: 'sanction',
      target: 'dov',
      rung: 'loss-of-office',
      proposer: 'hal',
      carried: true,
    } as const;
    const { w, row } = beforeRecord(
      decided('observed', true, { body: 'council', coding: { ...coding, use: 'observed' } }),
    );
    expect(w.c.codedMotions[row.motion]!.proposer).toBe(OUTSIDER);
    const expected = poll(w, { ...sanctionMotion(w, 'cleo', 'dov', 'loss-of-office'), proposer: OUTSIDER });
    let told = Number.NaN;
    w.surprise = (_, probability) => {
      told = probability;
    };
    observe(w, row);
    expect(told).toBeCloseTo(expected, 12);
  });

  it('adds up over the prefix to one weight', () => {
    const w = toyWorld(decided('observed', true));
    expect(w.s.logWeight[0]).toBeLessThan(0);
    expect(w.s.logWeight[0]).toBeGreaterThan(ln(0.02));
    expect(toyWorld(decided('given', true)).s.logWeight[0]).toBe(0);
  });

  it('enters as the scenario says, but a given one stays given', () => {
    const useOf = (coded: Use, scenario: Use): number => {
      const c = compileToy((draft) => {
        decided(coded, true)(draft);
        draft.scenario.records = { decisions: scenario };
      });
      return c.records.find(({ kind }) => kind === RECORD.decision)?.use ?? -1;
    };
    expect(useOf('observed', 'measured')).toBe(USE.measured);
    expect(useOf('observed', 'given')).toBe(USE.given);
    expect(useOf('given', 'observed')).toBe(USE.given);
  });
});
