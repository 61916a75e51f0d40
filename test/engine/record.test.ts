// Recorded events: set as given, observed with a weight, or measured, which only weighs; and what runs before the
// documented date.
import { describe, expect, it } from 'vitest';
import { listInner } from '../../src/engine/apply.ts';
import {
  intervene,
  OUTSIDER,
  observe,
  poll,
  RECORD,
  type RecordRow,
  runPrefix,
  UNKNOWN,
  USE,
  VACANT,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { ln } from '../../src/numeric/index.ts';
import type { Decision } from '../../src/polity/index.ts';
import { exactly } from './toy.ts';
import {
  actor,
  body,
  type Change,
  compileToy,
  issue,
  office,
  policyMotion,
  sanctionMotion,
  setStance,
  toyWorld,
} from './toyWorld.ts';

type Use = keyof typeof USE;

/** A decision on record within the prefix: the first man's motion to bring trade to 70. */
const decided = (use: Use, carried: boolean, more: Partial<Decision> = {}): Change => {
  const coding = {
    motion: 'policy-trade',
    issue: 'trade',
    proposal: exactly(70),
    proposer: 'ada',
    carried,
    use,
  };
  return ({ collections }) => {
    collections.decisions.push({
      id: 'd1',
      when: '1900-03-10',
      body: 'board',
      venue: 'session',
      question: 'Trade?',
      options: [{ id: 'yes-1', label: 'Yes' }],
      outcome: carried ? 'carried' : 'lost',
      certainty: 'high',
      claims: ['c-minutes'],
      coding,
      ...more,
    });
  };
};

/** The world just before its only recorded decision, and that record. */
function beforeRecord(change: Change, kind: number = RECORD.decision): { w: World; row: RecordRow } {
  const w = toyWorld(change);
  const row = w.c.records.find((record) => record.kind === kind);
  if (row === undefined) throw new Error('no such record');
  start(w);
  return { w, row };
}

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

  it('whose mover is not on record has one of those who could have moved it, by what each has against the target', () => {
    const coding = {
      motion: 'sanction',
      target: 'dov',
      rung: 'loss-of-office',
      carried: true,
      use: 'observed' as const,
    };
    const { w, row } = beforeRecord(decided('observed', true, { body: 'council', coding }));
    const at = (id: string): number => actor(w, id) * w.c.sizes.actors + actor(w, 'dov');
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

describe('health on record', () => {
  const ill =
    (use: Use): Change =>
    (draft) => {
      draft.scenario.records = { health: use };
      draft.collections.health.push({
        id: 'h1',
        person: 'ada',
        from: '1900-03-10',
        to: '1901-01-01',
        event: 'illness',
        capacity: exactly(0.3),
        certainty: 'high',
        claims: ['c-minutes'],
      });
    };

  it('sets the capacity when it is given', () => {
    const { w, row } = beforeRecord(ill('given'), RECORD.capacity);
    observe(w, row);
    expect(w.s.capacity[actor(w, 'ada')]).toBe(0.3);
    expect(w.s.logWeight[0]).toBe(0);
  });

  it('leaves what an illness leaves where it was one, and a return lifts what can be reached', () => {
    const spell = (from: string, capacity: number, illness: boolean): Change => {
      return ({ collections }) => {
        collections.health.push({
          id: `h${from}`,
          person: 'ada',
          from,
          to: '1901-01-01',
          event: 'spell',
          capacity: exactly(capacity),
          illness,
          certainty: 'high',
          claims: ['c-minutes'],
        });
      };
    };
    const ceilingAfter = (...spells: Change[]): number => {
      const w = toyWorld((draft) => {
        for (const change of spells) change(draft);
      });
      return w.s.ceiling[actor(w, 'ada')];
    };
    expect(ceilingAfter(spell('1900-03-10', 0.2, false))).toBe(1);
    const struck = ceilingAfter(spell('1900-03-10', 0.2, true));
    expect(struck).toBeCloseTo(1 - 0.35 * 0.8, 12);
    expect(ceilingAfter(spell('1900-03-10', 0.2, true), spell('1900-05-10', 0.9, false))).toBe(0.9);
  });

  it('weighs by its distance from the state when it is measured', () => {
    const weightAt = (capacity: number): number => {
      const { w, row } = beforeRecord(ill('measured'), RECORD.capacity);
      w.s.capacity[actor(w, 'ada')] = capacity;
      observe(w, row);
      expect(w.s.capacity[actor(w, 'ada')]).toBe(capacity);
      return w.s.logWeight[0];
    };
    expect(weightAt(0.3)).toBeCloseTo(0, 12);
    expect(weightAt(0.45)).toBeCloseTo(-0.5, 12);
    expect(weightAt(0.9)).toBeLessThan(weightAt(0.6));
  });
});

/** A prefix in which something of every kind is on record. */
const eventful: Change = ({ collections }) => {
  const claims = ['c-minutes'];
  for (const person of collections.persons) if (person.id === 'eva') person.died = '1900-04-20';
  for (const tenure of collections.tenures) if (tenure.office === 'editor') tenure.to = '1900-03-05';
  collections.tenures.push({
    office: 'editor',
    person: 'fay',
    from: '1900-03-05',
    certainty: 'high',
    claims,
  });
  for (const term of collections.terms) {
    if (term.id !== 'board-1899') continue;
    for (const seat of term.voting) if (seat.person === 'dov') seat.to = '1900-02-10';
    term.voting.push({ person: 'gil', from: '1900-02-10' });
  }
  collections.rules.push({ id: 'ban', name: 'Ban', kind: 'faction-ban', from: '1900-05-01', claims });
  for (const shock of collections.shocks) if (shock.id === 'scare') shock.days = ['1900-06-15'];
  collections.issues[0].policy.push({ from: '1900-02-20', position: exactly(33) });
  collections.sittings.push({
    id: 'meeting-1900',
    body: 'meeting',
    name: 'Meeting of 1900',
    from: '1900-06-01',
    to: '1900-06-05',
    certainty: 'high',
    claims,
  });
};

describe('the documented prefix', () => {
  it('brings about everything on record: offices, seats, deaths, rules, shocks, policy, congresses', () => {
    const { s, c, day } = toyWorld(eventful);
    const w = toyWorld(eventful);
    const on = (id: string): number => actor(w, id);
    expect(s.holder[office(w, 'editor')]).toBe(on('fay'));
    expect(s.seat[body(w, 'board') * c.sizes.actors + on('gil')]).toBe(VOTING);
    expect(s.seat[body(w, 'board') * c.sizes.actors + on('dov')]).toBe(0);
    expect(s.alive[on('eva')]).toBe(0);
    expect(s.ban[0]).toBe(1);
    expect(s.outsideThreat[0]).toBeGreaterThan(0.4);
    expect(s.policy[issue(w, 'trade')]).toBe(33);
    expect(day - s.congressDay[0]).toBe(25);
    expect(day).toBe(c.freeDay);
  });

  it('lets nothing else of those kinds happen: no illness, motion, shock or letter of its own', () => {
    const w = toyWorld();
    const kinds = new Set<string>();
    w.sink = {
      event: ({ kind, documented }) => {
        kinds.add(kind);
        expect(documented).toBe(true);
      },
    };
    for (let slot = 0; slot < 60; slot += 1) {
      w.stream.slot = slot;
      start(w);
      runPrefix(w);
    }
    expect([...kinds].filter((kind) => kind !== 'bloc' && kind !== 'threshold')).toEqual([]);
  });

  it('lets the fear of a recorded shock pass month by month', () => {
    const { s, p } = toyWorld(({ collections }) => {
      for (const shock of collections.shocks) if (shock.id === 'scare') shock.days = ['1900-02-15'];
    });
    const kept = 1 - p.shocks[0];
    expect(s.outsideThreat[0]).toBeCloseTo(0.5 * kept * kept * kept * kept, 12); // March to June
  });

  it('lets what is not on record evolve: clients, alliances, standing', () => {
    const w = toyWorld();
    start(w);
    const before = { clients: [...w.s.clients], authority: [...w.s.baseAuthority], threat: [...w.s.threat] };
    runPrefix(w);
    expect([...w.s.clients]).not.toEqual(before.clients);
    expect([...w.s.baseAuthority]).not.toEqual(before.authority);
    expect([...w.s.threat]).not.toEqual(before.threat);
  });

  it('empties the offices and seats of whoever has died', () => {
    const w = toyWorld(({ collections }) => {
      for (const person of collections.persons) if (person.id === 'ben') person.died = '1900-03-01';
    });
    const ben = actor(w, 'ben');
    expect(w.s.holder[office(w, 'registrar')]).toBe(VACANT);
    for (let b = 0; b < w.c.sizes.bodies; b += 1) expect(w.s.seat[b * w.c.sizes.actors + ben]).toBe(0);
    expect(w.s.vacant[0]).toBe(1);
  });
});
