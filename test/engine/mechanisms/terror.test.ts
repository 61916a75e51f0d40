// Where a rule makes it possible, orders with limits are signed, and inside a batch each arrest yields coerced names.
import { describe, expect, it } from 'vitest';
import {
  EFFECT,
  type HappenedEvent,
  MECHANISMS,
  STANDARD,
  TERROR,
  type World,
} from '../../../src/engine/index.ts';
import { withinReach } from '../../../src/engine/kernels/victims.ts';
import { ORDER } from '../../../src/engine/terrorState.ts';
import type { Compilable } from '../../../src/scenario/index.ts';
import { exactly } from '../toy.ts';
import { actor, begin, eachHistory, setLiking, setParameter, toyWorld } from '../toyWorld.ts';

const speedy = ({ collections }: Compilable): void => {
  collections.rules.push({
    id: 'speedy',
    name: 'Speedy trials',
    kind: 'terror',
    from: '1899-01-01',
    claims: ['c-minutes'],
  });
};

/** A world in which ada leads and is about to sign; months of the mechanism alone, over so many slots. */
function rule(
  prepare: (w: World) => void,
  months = 36,
  slots = 40,
  change = speedy,
): { w: World; seen: HappenedEvent[] }[] {
  const runs: { w: World; seen: HappenedEvent[] }[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const w = toyWorld(change);
    w.stream.slot = slot;
    begin(w);
    w.s.leader[STANDARD] = actor(w, 'ada');
    w.s.outsideThreat[0] = 1;
    w.s.liking.fill(0);
    prepare(w);
    const seen: HappenedEvent[] = [];
    w.sink = { event: (event) => seen.push(event) };
    for (let month = 0; month < months; month += 1) {
      w.day += 30;
      if (w.on.terror) MECHANISMS.terror.month?.(w);
    }
    w.sink = null;
    runs.push({ w, seen });
  }
  return runs;
}

const taken = ({ w }: { w: World }): number =>
  w.s.terror[TERROR.unnamed] + w.s.arrested.filter((step) => step !== 0).length;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const kinds = (seen: HappenedEvent[], kind: string): number =>
  seen.filter((event) => event.kind === kind).length;

describe('terror', () => {
  it('signs nothing without the rule that makes it possible, without a leader, or switched off', () => {
    const idle = (runs: { w: World }[]): void => expect(sum(runs.map(taken))).toBe(0);
    idle(
      rule(
        () => undefined,
        36,
        5,
        () => undefined,
      ),
    );
    idle(rule((w) => w.s.leader.fill(-1), 36, 5));
    const w = toyWorld(speedy);
    w.on.terror = false;
    eachHistory(w, 30, ({ s }) => {
      expect(s.terror[TERROR.orders]).toBe(0);
      expect(Math.max(...s.arrested)).toBe(0);
    });
  });

  it('takes people once it is possible: orders are signed, limits raised, and it ends', () => {
    const runs = rule(() => undefined);
    expect(sum(runs.map(taken)) / runs.length).toBeGreaterThan(5);
    expect(sum(runs.map(({ seen }) => kinds(seen, 'order')))).toBeGreaterThan(40);
    expect(
      runs.some(({ seen }) => seen.some(({ kind, place }) => kind === 'order' && place === ORDER.raised)),
    ).toBe(true);
    expect(sum(runs.map(({ seen }) => kinds(seen, 'stop')))).toBeGreaterThan(5);
  });

  it('goes on within a batch by names: with none given only the lists are taken', () => {
    const quiet = (w: World): void => {
      setParameter(w, 'terror', 'names', 0);
      setParameter(w, 'terror', 'planted', 0);
    };
    expect(sum(rule(() => undefined).map(taken))).toBeGreaterThan(1.5 * sum(rule(quiet).map(taken)));
  });

  it('takes more where hostages are held and evidence is planted', () => {
    const few = sum(rule((w) => setParameter(w, 'terror', 'names', 0.5)).map(taken));
    const pressed = (w: World): void => {
      setParameter(w, 'terror', 'names', 0.5);
      setParameter(w, 'terror', 'hostages', 1);
      setParameter(w, 'terror', 'planted', 1);
    };
    expect(sum(rule(pressed).map(taken))).toBeGreaterThan(few);
  });

  it('keeps to its limit, give or take the last wave', () => {
    const runs = rule((w) => {
      setParameter(w, 'terror', 'raised', 0);
      setParameter(w, 'terror', 'orders', 0.6);
    });
    for (const { w, seen } of runs) {
      const allowed = sum(
        seen
          .filter(({ kind }) => kind === 'order')
          .map(({ place, amount }) => (place === ORDER.elite ? amount : 0)),
      );
      expect(taken({ w })).toBeLessThanOrEqual(3 * allowed + 6);
    }
  });

  it('takes those once in opposition first, and spares those whom the signatory likes', () => {
    const share = (prepare: (w: World) => void): number => {
      const runs = rule(
        (w) => {
          setParameter(w, 'terror', 'raised', 0);
          prepare(w);
        },
        12,
        120,
      );
      return runs.filter(({ w }) => w.s.arrested[actor(w, 'cleo')] !== 0).length / runs.length;
    };
    const plain = share(() => undefined);
    expect(share((w) => void w.s.exposed.fill(1, actor(w, 'cleo'), actor(w, 'cleo') + 1))).toBeGreaterThan(
      1.3 * plain,
    );
    expect(share((w) => setLiking(w, 'ada', 'cleo', 1))).toBeLessThan(0.8 * plain);
  });

  it('signs more, the more danger is felt', () => {
    const signed = (fear: number): number =>
      sum(
        rule((w) => {
          w.s.outsideThreat[0] = fear;
          w.s.threat.fill(0);
        }, 24).map(({ w }) => w.s.terror[TERROR.orders]),
      );
    expect(signed(0.2)).toBeLessThan(0.6 * signed(1));
    expect(signed(0)).toBe(0);
  });

  it('reaches abroad, less often than at home', () => {
    const share = (deported: boolean): number => {
      const runs = rule(
        (w) => {
          const rung = w.c.rungs.length - 1;
          w.c.rungEffects[rung + 1] = deported ? EFFECT.deportation : EFFECT['leaves-party'];
          w.s.rung[actor(w, 'cleo')] = rung + 1;
          setParameter(w, 'terror', 'raised', 0);
        },
        12,
        120,
      );
      return runs.filter(({ w }) => w.s.arrested[actor(w, 'cleo')] !== 0).length / runs.length;
    };
    expect(share(true)).toBeGreaterThan(0.02);
    expect(share(true)).toBeLessThan(0.8 * share(false));
  });

  it('never takes whoever signs, and breaks promises at the next order', () => {
    const runs = rule((w) => setParameter(w, 'terror', 'promise', 1));
    const spared = (w: World): number =>
      w.s.arrested.filter((step, a) => step !== 0 && w.s.alive[a] === 1).length;
    for (const { w } of runs) expect(w.s.arrested[actor(w, 'ada')]).toBe(0);
    const kept = rule((w) => {
      setParameter(w, 'terror', 'promise', 1);
      setParameter(w, 'terror', 'broken', 0);
    });
    expect(sum(kept.map(({ w }) => w.s.diedDay.filter((day) => day !== 0).length))).toBe(0);
    expect(sum(runs.map(({ w }) => spared(w)))).toBeLessThan(sum(kept.map(({ w }) => spared(w))));
  });

  it('is stopped from outside, and takes nobody afterwards', () => {
    for (const { w, seen } of rule((world) => setParameter(world, 'terror', 'stop', 60))) {
      const last = seen.findIndex(({ kind }) => kind === 'stop');
      if (last >= 0) expect(seen.slice(last + 1)).toEqual([]);
      if (last >= 0) expect(w.s.terror[TERROR.stopped]).not.toBe(0);
    }
  });

  it('counts mass operations apart: in thousands, with limits of their own', () => {
    const [many, none] = [1, 0].map((rate) => rule((w) => setParameter(w, 'terror', 'massOrders', rate * 2)));
    expect(sum(many.map(({ w }) => w.s.terror[TERROR.massToll]))).toBeGreaterThan(1000);
    expect(sum(none.map(({ w }) => w.s.terror[TERROR.massToll]))).toBe(0);
    expect(sum(none.map(taken))).toBe(sum(many.map(taken)));
  });

  it('ends near saturation where names are many and limits are always raised', () => {
    const runs = rule((w) => {
      setParameter(w, 'terror', 'names', 6);
      setParameter(w, 'terror', 'raised', 1);
      setParameter(w, 'terror', 'stop', 0);
    }, 84);
    const left = sum(runs.map(({ w }) => withinReach(w, actor(w, 'ada')))) / runs.length;
    expect(left).toBeLessThan(0.25 * withinReach(toyWorld(speedy), 0));
  });

  it('has no say in a scenario whose record ends before the rule', () => {
    const w = toyWorld(({ collections, scenario }) => {
      collections.rules.push({
        id: 'later',
        name: 'Later',
        kind: 'terror',
        from: '1901-01-01',
        claims: ['c-minutes'],
      });
      scenario.horizon = '1903-12-31';
      for (const motion of collections.motions) motion.perYear = exactly(1);
    });
    eachHistory(w, 10, ({ s }) => expect(s.terror[TERROR.possible]).toBe(0));
  });
});
