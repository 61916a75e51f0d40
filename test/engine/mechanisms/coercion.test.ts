// Army and police are options, mostly refused: the norm holds their commanders back until members put out have worn it down.

import { describe, expect, it } from 'vitest';
import { feelingAt } from '../../../src/engine/feelings.ts';
import { normHolds } from '../../../src/engine/force.ts';
import { EFFECT, type HappenedEvent, MECHANISMS, STANDARD, type World } from '../../../src/engine/index.ts';
import { PERSONAL_DICTATOR } from '../../../src/engine/thresholds.ts';
import { actor, begin, body, eachHistory, setLiking, setParameter, toyWorld } from '../toyWorld.ts';

/** Calls for force in so many seeds, each tried once, and what came of them; `prepare` sets the scene. */
function calls(
  prepare: (w: World) => void,
  seeds = 60,
): { counts: Record<string, number>; last: World; events: HappenedEvent[] } {
  const counts: Record<string, number> = { threat: 0, veto: 0, refusal: 0, seizure: 0 };
  const events: HappenedEvent[] = [];
  const w = toyWorld();
  for (let slot = 0; slot < seeds; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    // everybody's first rival is cleo, and one of them is about to say so
    w.s.target.fill(actor(w, 'cleo'));
    w.s.target[actor(w, 'cleo')] = -1;
    w.s.threat.fill(0.8);
    setParameter(w, 'coercion', 'calls', 1000);
    prepare(w);
    w.sink = {
      event: (event) => {
        events.push(event);
        if (event.kind in counts) counts[event.kind] += 1;
      },
    };
    w.month = 1;
    if (w.on.coercion) MECHANISMS.coercion.month?.(w);
    w.sink = null;
  }
  return { counts, last: w, events };
}

/** A world in which many have been put out already. */
const worn = (w: World): void => {
  w.s.removals[0] = 60;
};

describe('coercion', () => {
  it('is refused while the norm holds, and used once it is worn down', () => {
    const held = calls(() => undefined).counts;
    const broken = calls(worn).counts;
    expect(held.threat).toBe(60);
    expect(held.seizure).toBeLessThanOrEqual(2);
    expect(held.veto).toBeGreaterThan(15);
    expect(held.refusal).toBeGreaterThan(10);
    expect(broken.seizure).toBeGreaterThan(15);
    expect(broken.veto).toBeLessThan(held.veto);
  });

  it('holds by a norm that falls with members put out, put away, and with fear of attack', () => {
    const w = toyWorld();
    const course = [normHolds(w)];
    const step = (change: (w: World) => unknown): void => {
      change(w);
      course.push(normHolds(w));
    };
    step(({ s }) => s.removals.fill(1));
    step(({ s }) => s.seized.fill(1));
    step(({ s }) => s.outsideThreat.fill(1));
    expect(course[0]).toBeLessThanOrEqual(1);
    expect(course.every((now, i) => i === 0 || now < course[i - 1])).toBe(true);
    expect(course[3]).toBeGreaterThan(0);
  });

  it('takes seats and offices without a vote, and the highest rung stands against him', () => {
    const { last: w } = calls((world) => {
      worn(world);
      setParameter(world, 'coercion', 'readiness', 30);
      setParameter(world, 'coercion', 'veto', 0);
    }, 1);
    const a = actor(w, 'cleo');
    expect(w.s.seat[body(w, 'board') * w.c.sizes.actors + a]).toBe(0);
    expect(w.c.rungs[w.s.rung[a] - 1].effect).toBe(EFFECT['leaves-party']);
    expect([...w.s.holder]).not.toContain(a);
    expect(w.s.seized[0]).toBe(1);
    expect(w.s.votes[0]).toBe(0);
  });

  it('makes a personal dictator of one who leads and does it, and of nobody else', () => {
    const dictators = (leader: string): number => {
      const { last: w } = calls((world) => {
        worn(world);
        setParameter(world, 'coercion', 'readiness', 30);
        setParameter(world, 'coercion', 'veto', 0);
        for (const id of ['ben', 'dov', 'eva', 'fay']) world.s.target[actor(world, id)] = -1;
        world.s.leader[STANDARD] = actor(world, leader);
      }, 1);
      const { actors } = w.c.sizes;
      return w.s.reached
        .slice(PERSONAL_DICTATOR * actors, (PERSONAL_DICTATOR + 1) * actors)
        .filter((day) => day !== 0).length;
    };
    expect(dictators('ada')).toBe(1);
    expect(dictators('dov')).toBe(0);
  });

  it('is used less against one who commands it himself, and by one who likes the target', () => {
    const seizures = (prepare: (w: World) => void): number =>
      calls((w) => {
        worn(w);
        setParameter(w, 'coercion', 'veto', 0);
        w.s.weight.fill(0.5);
        prepare(w);
      }).counts.seizure;
    const plain = seizures(() => undefined);
    expect(seizures((w) => setLiking(w, 'dov', 'cleo', 1))).toBeLessThan(plain);
    expect(
      seizures((w) => {
        w.s.holder.fill(actor(w, 'cleo'));
      }),
    ).toBe(0);
  });

  it('costs whoever calls for it the liking of the rest', () => {
    const { last: w, events } = calls(({ s }) => void s.bloc.fill(-1), 1);
    const { other: caller, actor: target } = events[0];
    expect(target).toBe(actor(w, 'cleo'));
    const before = toyWorld();
    for (const a of [0, 1, 2, 3, 4]) {
      const at = feelingAt(w, a, caller);
      if (a !== caller) expect(w.s.liking[at]).toBeLessThan(before.s.liking[at]);
    }
  });

  it('never happens when the mechanism is off, and hardly ever in a plain history', () => {
    const kinds = new Map<string, number>();
    const count = { event: ({ kind }: HappenedEvent) => void kinds.set(kind, (kinds.get(kind) ?? 0) + 1) };
    const w = toyWorld();
    eachHistory(w, 60, () => undefined, count);
    expect(kinds.get('threat') ?? 0).toBeGreaterThan(10);
    expect(kinds.get('seizure') ?? 0).toBeLessThan(0.1 * (kinds.get('threat') ?? 0));
    kinds.clear();
    w.on.coercion = false;
    eachHistory(w, 20, ({ s }) => expect(s.seized[0]).toBe(0), count);
    expect(kinds.has('threat')).toBe(false);
  });
});
