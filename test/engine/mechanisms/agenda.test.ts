// Who wants a thing enough tables it; whoever sets the agenda can put it off; a loser can carry it to the larger body;
// congresses come when they are called.

import { describe, expect, it } from 'vitest';
import { feelingAt } from '../../../src/engine/feelings.ts';
import { type HappenedEvent, MECHANISMS, type World } from '../../../src/engine/index.ts';
import { exactly } from '../toy.ts';
import { actor, begin, body, eachHistory, setParameter, setStance, template, toyWorld } from '../toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];

/** What happens in a year of agenda alone, in each of so many histories. */
function yearOfAgenda(w: World, histories: number, prepare: (w: World) => void): HappenedEvent[] {
  const events: HappenedEvent[] = [];
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    prepare(w);
    w.sink = { event: (event) => void events.push(event) };
    for (w.month = 12; w.month < 24; w.month += 1) {
      w.day += 30;
      MECHANISMS.agenda.month?.(w);
    }
    w.sink = null;
  }
  return events;
}

const ofKind = (events: readonly HappenedEvent[], kind: HappenedEvent['kind']): HappenedEvent[] =>
  events.filter((event) => event.kind === kind);

/** What became of the motions of one template. */
const motionsOf = (w: World, events: readonly HappenedEvent[], id: string): HappenedEvent[] =>
  events.filter(
    ({ kind, place }) => ['decision', 'withdrawn', 'postponed'].includes(kind) && place === template(w, id),
  );

const onTrade = (w: World, events: readonly HappenedEvent[], mover: string): HappenedEvent[] =>
  motionsOf(w, events, 'policy-trade').filter((event) => event.actor === actor(w, mover));

/** Nobody cares about trade but those named. */
function onlyCares(w: World, cares: Readonly<Record<string, [position: number, salience: number]>>): void {
  for (const id of w.c.actors) {
    const [position, salience] = cares[id] ?? [50, 0];
    setStance(w, id, 'trade', position, salience);
    setStance(w, id, 'pace', 50, 0);
  }
}

describe('agenda', () => {
  it('is set by those who want a thing: the more they want it, the oftener they table it', () => {
    const w = toyWorld();
    setParameter(w, 'agenda', 'withdraw', 0);
    const events = yearOfAgenda(w, 60, (seen) => onlyCares(seen, { cleo: [100, 1], dov: [100, 0.3] }));
    const [much, little] = [onTrade(w, events, 'cleo').length, onTrade(w, events, 'dov').length];
    expect(much).toBeGreaterThan(3 * little);
    expect(little).toBeGreaterThan(0);
    expect(onTrade(w, events, 'eva')).toEqual([]);
    const cooler = yearOfAgenda(w, 60, (seen) => onlyCares(seen, { cleo: [100, 0.2] }));
    expect(onTrade(w, cooler, 'cleo').length).toBeLessThan(0.7 * much);
  });

  it('stays empty where everybody is content', () => {
    const w = toyWorld();
    w.on.alliances = false;
    const events = yearOfAgenda(w, 20, (seen) => onlyCares(seen, {}));
    expect(ofKind(events, 'decision')).toEqual([]);
  });

  it('is not for those who are too ill to move, nor for those who have no vote in the inner body', () => {
    const w = toyWorld();
    setParameter(w, 'agenda', 'withdraw', 0);
    const events = yearOfAgenda(w, 20, (seen) => {
      onlyCares(seen, { cleo: [100, 1], fay: [100, 1], gil: [100, 1] });
      seen.s.capacity[actor(seen, 'cleo')] = 0;
    });
    expect(motionsOf(w, events, 'policy-trade')).toEqual([]);
  });

  it('lets hopeless motions drop before the vote', () => {
    const w = toyWorld();
    setParameter(w, 'agenda', 'withdraw', 0.3);
    const against = { dov: [100, 1], ada: [50, 1], ben: [50, 1], cleo: [50, 1], eva: [50, 1] } as const;
    const events = yearOfAgenda(w, 30, (seen) => {
      seen.s.bloc.fill(-1);
      onlyCares(seen, Object.fromEntries(Object.entries(against).map(([id, [x, s]]) => [id, [x, s]])));
    });
    const withdrawn = ofKind(events, 'withdrawn').filter((event) => event.actor === actor(w, 'dov'));
    expect(withdrawn.length).toBeGreaterThan(10);
    for (const { amount } of withdrawn) expect(amount).toBeLessThan(0.3);
    for (const { decision } of ofKind(events, 'decision'))
      expect(decision?.chance).toBeGreaterThanOrEqual(0.3);
  });

  it('is put off by whoever sets it, when he dislikes a motion that may well carry', () => {
    const w = toyWorld();
    const divided = (seen: World): void => {
      seen.s.bloc.fill(-1);
      onlyCares(seen, { cleo: [90, 0.8], dov: [90, 0.4], ben: [40, 0.8], eva: [55, 0.3], ada: [68, 0.2] });
    };
    setParameter(w, 'agenda', 'postpone', 0.8);
    const postponed = ofKind(yearOfAgenda(w, 40, divided), 'postponed');
    expect(postponed.length).toBeGreaterThan(5);
    for (const { actor: who } of postponed) expect(w.c.actors[who]).toBe('ben');
    setParameter(w, 'agenda', 'postpone', 0);
    expect(ofKind(yearOfAgenda(w, 40, divided), 'postponed')).toEqual([]);
  });

  it('lets a determined loser carry the matter to the larger body', () => {
    const w = toyWorld();
    const council = body(w, 'council');
    const appeals = (readiness: number): number => {
      setParameter(w, 'agenda', 'withdraw', 0);
      setParameter(w, 'agenda', 'postpone', 0);
      setParameter(w, 'agenda', 'retable', readiness);
      const events = yearOfAgenda(w, 40, (seen) => {
        seen.s.bloc.fill(-1);
        onlyCares(seen, { dov: [100, 1], ada: [50, 0.5], ben: [50, 0.5], cleo: [50, 0.5], eva: [50, 0.5] });
      });
      return motionsOf(w, events, 'policy-trade').filter(({ decision }) => decision?.body === council).length;
    };
    expect(appeals(0)).toBe(0);
    expect(appeals(0.8)).toBeGreaterThan(5);
  });

  it('brings attacks on the first rival of whoever fears him most, and none without alliances', () => {
    const w = toyWorld();
    const attacks = (): HappenedEvent[] =>
      yearOfAgenda(w, 40, (seen) => {
        onlyCares(seen, {});
        for (const id of BOARD) seen.s.target[actor(seen, id)] = -1;
        seen.s.target[actor(seen, 'cleo')] = actor(seen, 'ben');
        seen.s.threat[feelingAt(seen, actor(seen, 'cleo'), actor(seen, 'ben'))] = 1;
      });
    const on = (events: readonly HappenedEvent[]): HappenedEvent[] =>
      [...motionsOf(w, events, 'sanction'), ...motionsOf(w, events, 'removal')].filter(
        ({ kind }) => kind !== 'postponed', // which names whoever put it off, not the mover
      );
    const events = on(attacks());
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) {
      expect(w.c.actors[event.actor]).toBe('cleo');
      expect(w.c.actors[event.other]).toBe('ben');
    }
    w.on.alliances = false;
    expect(on(attacks())).toEqual([]);
  });

  it('calls congresses no earlier than the rule allows, and late where the delay is long', () => {
    const daysBetween = (delay: number): number[] => {
      const w = toyWorld();
      setParameter(w, 'agenda', 'congressDelay', delay);
      const gaps: number[] = [];
      let last = 0;
      eachHistory(
        w,
        40,
        () => {
          last = 0;
        },
        {
          event: ({ kind, day }) => {
            if (kind !== 'congress') return;
            if (last !== 0) gaps.push(day - last);
            last = day;
          },
        },
      );
      return gaps;
    };
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [prompt, late] = [daysBetween(0), daysBetween(9)];
    expect(Math.min(...prompt, ...late)).toBeGreaterThanOrEqual(330);
    expect(mean(late)).toBeGreaterThan(mean(prompt) + 150);
  });

  it('is empty when it is off', () => {
    const w = toyWorld(({ collections }) => {
      for (const motion of collections.motions) motion.perYear = exactly(30);
    });
    w.on.agenda = false;
    w.on.information = false;
    const kinds = new Set<string>();
    eachHistory(w, 10, () => undefined, { event: ({ kind }) => kinds.add(kind) });
    for (const kind of ['decision', 'withdrawn', 'postponed', 'congress', 'sanction'])
      expect(kinds).not.toContain(kind);
  });
});
