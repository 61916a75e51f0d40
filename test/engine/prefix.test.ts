// What runs before the documented date, and what does not.
import { describe, expect, it } from 'vitest';
import { runPrefix, VACANT, VOTING } from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { exactly } from './toy.ts';
import { actor, body, type Change, issue, office, toyWorld } from './toyWorld.ts';

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
