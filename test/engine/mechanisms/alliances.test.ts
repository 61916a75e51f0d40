// Blocs form against whoever is seen as strongest, by need more than by liking; power over posts is misjudged until it
// has been felt; after each defeat the sides are drawn anew.

import { describe, expect, it } from 'vitest';
import { seatActor } from '../../../src/engine/apply.ts';
import { feelingAt } from '../../../src/engine/feelings.ts';
import { MECHANISMS, type World } from '../../../src/engine/index.ts';
import { reviewAlliances } from '../../../src/engine/kernels/blocs.ts';
import { assessRivals, findRivals } from '../../../src/engine/kernels/rivals.ts';
import {
  actor,
  begin,
  body,
  eachHistory,
  setBloc,
  setLiking,
  setParameter,
  setStanding,
  toyWorld,
} from '../toyWorld.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];
const blocOf = (w: World, id: string): number => w.s.bloc[actor(w, id)];
const together = (w: World, x: string, y: string): boolean =>
  blocOf(w, x) >= 0 && blocOf(w, x) === blocOf(w, y);

/** One month of alliances in each of so many histories, from a clean slate: how often `holds`. */
function share(histories: number, prepare: (w: World) => void, holds: (w: World) => boolean): number {
  const w = toyWorld();
  let count = 0;
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    w.month = 0;
    w.s.bloc.fill(-1);
    w.s.target.fill(-1);
    prepare(w);
    w.s.shaken[0] = 1;
    for (const month of [0, 6]) {
      w.month = month;
      MECHANISMS.alliances.month?.(w);
    }
    count += holds(w) ? 1 : 0;
  }
  return count / histories;
}

/** One towers over four equals. */
function towering(w: World, strongest: string): void {
  for (const id of BOARD) setStanding(w, id, id === strongest ? 0.95 : 0.4);
  w.s.admin.fill(0);
}

const blocAgainst = (w: World, strongest: string): boolean =>
  BOARD.some((x) => BOARD.some((y) => x < y && together(w, x, y) && !together(w, x, strongest)));

describe('alliances', () => {
  it('form against whoever is strongest, whoever that is', () => {
    for (const strongest of ['ada', 'dov']) {
      const targeted = share(
        40,
        (w) => towering(w, strongest),
        (w) => {
          const outside = BOARD.filter((id) => id !== strongest && !together(w, id, strongest));
          return outside.every((id) => w.s.target[actor(w, id)] === actor(w, strongest));
        },
      );
      expect(targeted, strongest).toBeGreaterThan(0.9);
      expect(
        share(
          60,
          (w) => towering(w, strongest),
          (w) => blocAgainst(w, strongest),
        ),
        strongest,
      ).toBeGreaterThan(0.6);
    }
  });

  it('form by need more than by liking: those who fear the same man join although they dislike each other', () => {
    const dislike = (w: World): void => {
      towering(w, 'ada');
      setLiking(w, 'cleo', 'dov', -0.3);
      setLiking(w, 'dov', 'cleo', -0.3);
    };
    const joined = (need: number): number =>
      share(
        80,
        (w) => {
          dislike(w);
          setParameter(w, 'alliances', 'balance', need);
        },
        (w) => together(w, 'cleo', 'dov'),
      );
    expect(joined(3.5)).toBeGreaterThan(joined(0) + 0.15);
  });

  it('misjudge power over posts: only those who have a sense of it fear its holder', () => {
    const fearWith = (sense: number): number => {
      const w = toyWorld();
      w.s.admin[actor(w, 'ben')] = 0.3;
      w.s.sense.fill(sense);
      assessRivals(w);
      return w.s.threat[feelingAt(w, actor(w, 'cleo'), actor(w, 'ben'))];
    };
    expect(fearWith(1)).toBeGreaterThan(fearWith(0) + 0.1);
  });

  it('see more of it after each loss of a seat in the inner body', () => {
    const w = toyWorld();
    const blindness = (): number => 1 - w.s.sense[actor(w, 'cleo')];
    const before = blindness();
    w.s.shaken[0] = 0;
    w.month = 1;
    MECHANISMS.alliances.month?.(w);
    expect(blindness()).toBe(before);
    seatActor(w, body(w, 'board'), actor(w, 'eva'), 0);
    MECHANISMS.alliances.month?.(w);
    expect(blindness()).toBeLessThan(before);
  });

  it('are drawn anew when the feared man has fallen', () => {
    const w = toyWorld();
    towering(w, 'ada');
    setBloc(w, 'cleo', 'dov');
    assessRivals(w);
    seatActor(w, body(w, 'board'), actor(w, 'ada'), 0);
    expect(w.s.shaken[0]).toBe(1);
    w.month = 1;
    MECHANISMS.alliances.month?.(w);
    expect(w.s.shaken[0]).toBe(0);
    for (const id of BOARD.slice(1)) expect(w.s.target[actor(w, id)], id).not.toBe(actor(w, 'ada'));
  });

  it('are of two at least: a bloc of one is no bloc', () => {
    const w = toyWorld();
    let blocs = 0;
    for (let slot = 0; slot < 30; slot += 1) {
      w.stream.slot = slot;
      begin(w);
      w.month = 6;
      assessRivals(w);
      reviewAlliances(w);
      for (const id of w.c.actors.filter((member) => blocOf(w, member) >= 0)) {
        blocs += 1;
        expect(w.c.actors.filter((other) => blocOf(w, other) === blocOf(w, id)).length).toBeGreaterThan(1);
      }
    }
    expect(blocs).toBeGreaterThan(0);
  });

  it('spare an ally: the first rival stands outside the bloc', () => {
    const w = toyWorld();
    towering(w, 'ada');
    w.s.bloc.fill(-1);
    setBloc(w, 'ada', 'ben');
    assessRivals(w);
    findRivals(w);
    expect(w.s.target[actor(w, 'ben')]).not.toBe(actor(w, 'ada'));
    expect(w.s.target[actor(w, 'cleo')]).toBe(actor(w, 'ada'));
  });

  it('leave everybody alone, without a rival, when they are off', () => {
    const w = toyWorld();
    w.on.alliances = false;
    eachHistory(w, 5, (seen) => {
      expect(Math.max(...seen.s.bloc)).toBe(-1);
      expect(Math.max(...seen.s.target)).toBe(-1);
      expect(Math.max(...seen.s.threat)).toBe(0);
    });
  });
});
