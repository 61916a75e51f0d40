// What a congress does: the assembly renewed and enlarged, the inner body and the offices filled.
import { describe, expect, it } from 'vitest';
import { die, fillOffice, seatActor } from '../../src/engine/apply.ts';
import { CANDIDATE, VACANT, VOTING } from '../../src/engine/constants.ts';
import { fillVacancies, holdCongress } from '../../src/engine/elections.ts';
import type { World } from '../../src/engine/index.ts';
import { actor, begin, body, office, setParameter, setStanding, toyWorld } from './toyWorld.ts';

const statusOf = (w: World, id: string, of: string): number =>
  w.s.seat[body(w, of) * w.c.sizes.actors + actor(w, id)];

function ordinary(w: World, of: string): number[] {
  const { groups } = w.c.sizes;
  return [...w.s.ordinary.slice(body(w, of) * groups, (body(w, of) + 1) * groups)];
}

const total = (seats: readonly number[]): number => seats.reduce((sum, n) => sum + n, 0);

/** All voting seats of a body. */
function size(w: World, of: string): number {
  return total(ordinary(w, of)) + w.c.actors.filter((id) => statusOf(w, id, of) === VOTING).length;
}

describe('a congress', () => {
  it('enlarges the assembly as a whole by its share, and the control body likewise', () => {
    const w = toyWorld();
    setParameter(w, 'patronage', 'growth', 0.4);
    expect([size(w, 'council'), size(w, 'auditors')]).toEqual([30, 7]);
    holdCongress(w);
    expect([size(w, 'council'), size(w, 'auditors')]).toEqual([42, 10]);
  });

  it('enlarges it also where nearly every seat is held by one of the cast', () => {
    const w = toyWorld(({ collections }) => {
      for (const term of collections.terms) if (term.body === 'council') term.votingSeats = 9;
    });
    setParameter(w, 'patronage', 'growth', 0.4);
    for (let n = 0; n < 3; n += 1) holdCongress(w);
    expect(size(w, 'council')).toBeGreaterThan(20);
  });

  it('keeps most sitting members, and fewer of a patron who has fallen', () => {
    const kept = (prepare: (w: World) => void): number => {
      const w = toyWorld();
      setParameter(w, 'patronage', 'growth', 0);
      let sum = 0;
      for (let slot = 0; slot < 60; slot += 1) {
        w.stream.slot = slot;
        begin(w);
        const row = body(w, 'council') * w.c.sizes.groups;
        w.s.ordinary.fill(0);
        w.s.ordinary[row + actor(w, 'dov')] = 20;
        w.s.admin.fill(0);
        w.s.clients.fill(0);
        prepare(w);
        holdCongress(w);
        sum += w.s.ordinary[row + actor(w, 'dov')];
      }
      return sum / 60;
    };
    const usual = kept(() => undefined);
    expect(usual).toBeGreaterThan(0.8 * 20);
    expect(usual).toBeLessThan(0.92 * 20);
    const fallen = kept((w) => {
      w.s.rung[actor(w, 'dov')] = 3;
    });
    expect(fallen).toBeLessThan(0.8 * usual);
  });

  it('leaves the seats of a dead man’s people to nobody, and gives them no new ones', () => {
    const w = toyWorld();
    const row = body(w, 'council') * w.c.sizes.groups;
    w.s.ordinary[row + actor(w, 'ben')] = 8;
    die(w, actor(w, 'ben'));
    holdCongress(w);
    expect(w.s.ordinary[row + actor(w, 'ben')]).toBe(0);
  });

  it('fills the inner body up to its size, from voting members of the assembly who can work', () => {
    const w = toyWorld();
    setParameter(w, 'agenda', 'innerGrowth', 0);
    seatActor(w, body(w, 'board'), actor(w, 'dov'), 0);
    for (const id of ['dov', 'gil']) w.s.capacity[actor(w, id)] = 0.1;
    holdCongress(w);
    expect(w.c.actors.filter((id) => statusOf(w, id, 'board') === VOTING)).toEqual([
      'ada',
      'ben',
      'cleo',
      'eva',
      'fay',
    ]);
  });

  it('admits people of standing to the assembly, first without a vote, and no one who was expelled', () => {
    const w = toyWorld();
    for (const id of ['fay', 'gil']) {
      seatActor(w, body(w, 'council'), actor(w, id), 0);
      setStanding(w, id, 0.5);
    }
    w.s.rung[actor(w, 'gil')] = 4; // out of the league
    holdCongress(w);
    expect([statusOf(w, 'fay', 'council'), statusOf(w, 'gil', 'council')]).toEqual([CANDIDATE, 0]);
    holdCongress(w);
    expect([statusOf(w, 'fay', 'council'), statusOf(w, 'gil', 'council')]).toEqual([VOTING, 0]);
  });
});

describe('a vacant office', () => {
  it('goes to a living voting member of the assembly, never to whoever was just removed from it', () => {
    const w = toyWorld();
    for (let slot = 0; slot < 30; slot += 1) {
      w.stream.slot = slot;
      begin(w);
      fillOffice(w, office(w, 'registrar'), VACANT);
      fillVacancies(w, actor(w, 'ben'));
      const holder = w.s.holder[office(w, 'registrar')];
      expect(holder).toBeGreaterThanOrEqual(0);
      expect(w.c.actors[holder]).not.toBe('ben');
      expect(w.s.heldSince[office(w, 'registrar')]).toBe(w.day);
    }
  });

  it('goes more often to those of standing', () => {
    const w = toyWorld();
    const won = new Map<string, number>();
    for (let slot = 0; slot < 200; slot += 1) {
      w.stream.slot = slot;
      begin(w);
      for (const id of w.c.actors) setStanding(w, id, id === 'eva' ? 0.9 : 0.2);
      w.s.bloc.fill(-1);
      w.s.threat.fill(0);
      fillOffice(w, office(w, 'editor'), VACANT);
      fillVacancies(w);
      const id = w.c.actors[w.s.holder[office(w, 'editor')]];
      won.set(id, (won.get(id) ?? 0) + 1);
    }
    const others = [...won].filter(([id]) => id !== 'eva').map(([, n]) => n);
    expect(won.get('eva') ?? 0).toBeGreaterThan(2 * Math.max(...others));
  });
});
