// The swap test: people change places among offices, seats and clients, and keep everything that is theirs alone.
import { describe, expect, it } from 'vitest';
import type { World } from '../../src/engine/index.ts';
import { swapPersons } from '../../src/engine/swap.ts';
import { runTask } from '../../src/ensemble/index.ts';
import { column } from '../../src/results/index.ts';
import { actor, begin, body, compileToy, pool, toyWorld } from './toyWorld.ts';

const PLACES = ['ada', 'ben', 'cleo', 'dov', 'eva'];

function swapped(slot: number): { before: World; after: World; to: (id: string) => number } {
  const [before, after] = [toyWorld(), toyWorld()];
  for (const w of [before, after]) {
    w.stream.slot = slot;
    begin(w);
  }
  swapPersons(after);
  // who took the place of whom, read off the offices and the admin shares
  const to = (id: string): number => {
    const office = before.s.holder.indexOf(actor(before, id));
    return office < 0 ? -1 : after.s.holder[office];
  };
  return { before, after, to };
}

describe('a swap', () => {
  it('puts voting members of the inner body in each other’s places, and nobody else', () => {
    for (let slot = 0; slot < 20; slot += 1) {
      const { before, after } = swapped(slot);
      const { actors } = before.c.sizes;
      const seats = (w: World): number[] => [
        ...w.s.seat.slice(body(w, 'board') * actors, (body(w, 'board') + 1) * actors),
      ];
      expect(seats(after)).toEqual(seats(before));
      for (const holder of after.s.holder) expect(PLACES).toContain(after.c.actors[holder]);
      expect(new Set(after.s.holder).size).toBe(3);
    }
  });

  it('moves offices, clients and seats of clients together', () => {
    for (let slot = 0; slot < 20; slot += 1) {
      const { before, after, to } = swapped(slot);
      const { groups } = before.c.sizes;
      for (const id of ['ben', 'dov']) {
        const [from, next] = [actor(before, id), to(id)];
        for (const name of ['branches', 'guards']) {
          const row = pool(before, name) * groups;
          expect(after.s.clients[row + next]).toBe(before.s.clients[row + from]);
        }
        expect(after.s.admin[next]).toBe(before.s.admin[from]);
        const row = body(before, 'council') * groups;
        expect(after.s.ordinary[row + next]).toBe(before.s.ordinary[row + from]);
      }
    }
  });

  it('leaves everybody his standing, his views and his friends', () => {
    const { before, after } = swapped(3);
    for (const name of ['authority', 'position', 'salience', 'liking', 'capacity', 'rung'] as const) {
      expect([...after.s[name]], name).toEqual([...before.s[name]]);
    }
  });

  it('is the same for the same history, and gives each member the office about equally often', () => {
    expect(swapped(4).after.s.holder).toEqual(swapped(4).after.s.holder);
    const task = { reading: 0, from: 0, to: 400, seed: 5, replicates: 400, swap: true };
    const holders = column(runTask(compileToy(), task), 'swapped.registrar');
    for (const id of PLACES) {
      const held = holders.filter((holder) => holder === PLACES.indexOf(id)).length;
      expect(Math.abs(held - 80), id).toBeLessThan(4 * 8);
    }
  });
});
