// The office that appoints fills posts with its people; they become delegates, delegates elect the assembly.
import { describe, expect, it } from 'vitest';
import { fillOffice } from '../../../src/engine/apply.ts';
import { holdCongress } from '../../../src/engine/elections.ts';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { actor, begin, body, office, pool, setParameter, toyWorld } from '../toyWorld.ts';

function quarters(w: World, n: number): number[] {
  const shares: number[] = [];
  for (let q = 0; q < n; q += 1) {
    w.month = 3 * q;
    w.day += 91;
    MECHANISMS.patronage.month?.(w);
    shares.push(clientsOf(w, 'ben'));
  }
  return shares;
}

const clientsOf = (w: World, id: string, of = 'branches'): number =>
  w.s.clients[pool(w, of) * w.c.sizes.groups + actor(w, id)];

const seatsOf = (w: World, id: string): number =>
  w.s.ordinary[body(w, 'council') * w.c.sizes.groups + actor(w, id)];

/** New ordinary seats of the registrar's people at a congress, as a mean over histories. */
function seatsAfterCongress(w: World, histories: number, prepare: (w: World) => void): number {
  let sum = 0;
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    prepare(w);
    holdCongress(w);
    sum += seatsOf(w, 'ben');
  }
  return sum / histories;
}

describe('patronage', () => {
  it('gives the appointing office more clients with its tenure, at first slowly', () => {
    const w = toyWorld();
    w.s.clients.fill(0);
    for (let p = 0; p < w.c.sizes.pools; p += 1) w.s.clients[p * w.c.sizes.groups + w.c.sizes.actors] = 1;
    w.s.heldSince[office(w, 'registrar')] = w.day;
    const shares = quarters(w, 16);
    expect(shares[3]).toBeGreaterThan(shares[0]);
    expect(shares[15]).toBeGreaterThan(2 * shares[3]);
    expect(shares[15] - shares[11]).toBeLessThan(shares[7] - shares[3]);
  });

  it('keeps the posts of a pool adding up to one', () => {
    const w = toyWorld();
    quarters(w, 20);
    for (let p = 0; p < w.c.sizes.pools; p += 1) {
      const row = w.s.clients.slice(p * w.c.sizes.groups, (p + 1) * w.c.sizes.groups);
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0);
    }
  });

  it('follows the office, not the person: the next holder gathers, the last one loses', () => {
    const w = toyWorld();
    quarters(w, 8);
    const before = clientsOf(w, 'ben');
    fillOffice(w, office(w, 'registrar'), actor(w, 'eva'));
    quarters(w, 8);
    expect(clientsOf(w, 'ben')).toBeLessThan(before / 2);
    expect(clientsOf(w, 'eva')).toBeGreaterThan(0.1);
  });

  it('brings more clients to a holder who serves their requests', () => {
    const clientsWith = (service: number): number => {
      const w = toyWorld();
      w.values[w.c.traits.service[actor(w, 'ben')]] = service;
      return quarters(w, 12).at(-1) ?? 0;
    };
    expect(clientsWith(0.9)).toBeGreaterThan(1.2 * clientsWith(0.1));
  });

  it('stops most appointing while it is under public fire', () => {
    const calm = toyWorld();
    const underFire = toyWorld();
    for (const w of [calm, underFire])
      w.s.clients[pool(w, 'branches') * w.c.sizes.groups + actor(w, 'ben')] = 0;
    underFire.s.contested[0] = 100;
    expect(clientsOf(underFire, 'ben') + (quarters(underFire, 1).at(-1) ?? 0)).toBeLessThan(
      0.6 * (quarters(calm, 1).at(-1) ?? 0),
    );
  });

  it('carries clients into new seats: the more clients, the more seats at the next congress', () => {
    const w = toyWorld();
    const few = seatsAfterCongress(w, 60, (seen) => seen.s.clients.fill(0));
    const many = seatsAfterCongress(w, 60, (seen) => {
      seen.s.clients.fill(0);
      for (let p = 0; p < seen.c.sizes.pools; p += 1)
        seen.s.clients[p * seen.c.sizes.groups + actor(seen, 'ben')] = 0.6;
    });
    expect(many).toBeGreaterThan(few + 2);
  });

  it('lets whoever draws the slate profit beyond his clients', () => {
    const w = toyWorld();
    setParameter(w, 'patronage', 'slate', 0);
    const without = seatsAfterCongress(w, 60, () => undefined);
    setParameter(w, 'patronage', 'slate', 0.8);
    expect(seatsAfterCongress(w, 60, () => undefined)).toBeGreaterThan(without + 0.7);
  });

  it('leaves new seats to nobody when it is off', () => {
    const w = toyWorld();
    w.on.patronage = false;
    begin(w);
    const before = seatsOf(w, 'ben');
    expect(before).toBe(0);
    expect(seatsAfterCongress(w, 30, () => undefined)).toBe(0);
    expect(w.s.appointedShare[body(w, 'council')]).toBe(0);
  });
});
