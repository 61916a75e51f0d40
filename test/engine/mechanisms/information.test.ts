// A failing leader writes down whom he fears; copies leak; reading it out is itself a motion.
import { describe, expect, it } from 'vitest';
import { die } from '../../../src/engine/apply.ts';
import { MECHANISMS, poll, type World } from '../../../src/engine/index.ts';
import { fadeWarning, makeKnown } from '../../../src/engine/letter.ts';
import {
  actor,
  begin,
  body,
  eachHistory,
  removalMotion,
  setLiking,
  setParameter,
  setStanding,
  toyWorld,
} from '../toyWorld.ts';

/** A sealed letter of the first man against one of the board. */
function letterAgainst(w: World, target: string): World {
  w.s.letter[0] = w.day;
  w.s.letter[1] = actor(w, 'ada');
  w.s.letter[2] = actor(w, target);
  w.s.letter[5] = w.s.authority[actor(w, 'ada')];
  return w;
}

const chanceOfRemoval = (w: World, target: string, from: string): number =>
  poll(w, removalMotion(w, 'cleo', target, from));

/** Whom letters warn of, in so many histories in which the first man lies ill and writes at once. */
function warned(w: World, histories: number, prepare: (w: World) => void): string[] {
  const targets: string[] = [];
  setParameter(w, 'information', 'writes', 1e6);
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    w.s.capacity[actor(w, 'ada')] = 0.3;
    prepare(w);
    MECHANISMS.information.month?.(w);
    if (w.s.letter[0] !== 0) targets.push(w.c.actors[w.s.letter[2]]);
  }
  return targets;
}

const countOf = (ids: readonly string[], id: string): number => ids.filter((other) => other === id).length;

describe('information', () => {
  it('makes it likelier that he is removed of whom a letter that was read out warns', () => {
    const sealed = letterAgainst(toyWorld(), 'ben');
    const known = letterAgainst(toyWorld(), 'ben');
    makeKnown(known, 2);
    expect(chanceOfRemoval(known, 'ben', 'registrar')).toBeGreaterThan(
      chanceOfRemoval(sealed, 'ben', 'registrar') + 0.1,
    );
  });

  it('loses its force once it has been read out, and not while it is sealed', () => {
    const forceAfterAYear = (known: number): number => {
      const w = letterAgainst(toyWorld(), 'ben');
      if (known > 0) makeKnown(w, known);
      const before = w.s.letter[5];
      for (let month = 0; month < 12; month += 1) fadeWarning(w);
      return w.s.letter[5] / before;
    };
    expect(forceAfterAYear(2)).toBeLessThan(0.6);
    expect(forceAfterAYear(0)).toBe(1);
  });

  it('warns of him alone: another is in no more danger than before', () => {
    const sealed = letterAgainst(toyWorld(), 'ben');
    const known = letterAgainst(toyWorld(), 'ben');
    makeKnown(known, 2);
    const [before, after] = [
      chanceOfRemoval(sealed, 'dov', 'marshal'),
      chanceOfRemoval(known, 'dov', 'marshal'),
    ];
    expect(Math.abs(after - before)).toBeLessThan(0.03);
  });

  it('costs him more standing the wider the letter is known', () => {
    const w = letterAgainst(toyWorld(), 'ben');
    const standing = [w.s.authority[actor(w, 'ben')]];
    for (const level of [1, 2, 3]) {
      makeKnown(w, level);
      standing.push(w.s.authority[actor(w, 'ben')]);
    }
    expect(standing.every((now, i) => i === 0 || now < standing[i - 1])).toBe(true);
    const after = w.s.authority[actor(w, 'ben')];
    makeKnown(w, 2);
    expect(w.s.authority[actor(w, 'ben')]).toBe(after);
  });

  it('is written by the first man when he is failing, not while he is well', () => {
    const w = toyWorld();
    expect(warned(w, 10, (seen) => (seen.s.capacity[actor(seen, 'ada')] = 1))).toEqual([]);
    expect(warned(w, 10, () => undefined)).toHaveLength(10);
    expect(w.c.actors[w.s.letter[1]]).toBe('ada');
  });

  it('warns of whoever has gathered most, and less of one whom the author likes', () => {
    const w = toyWorld();
    const gathered = warned(w, 120, (seen) => {
      seen.s.admin[actor(seen, 'ben')] = 0.5;
    });
    const liked = warned(w, 120, (seen) => {
      seen.s.admin[actor(seen, 'ben')] = 0.5;
      setLiking(seen, 'ada', 'ben', 1);
    });
    expect(countOf(gathered, 'ben')).toBeGreaterThan(120 / 4 + 15);
    expect(countOf(liked, 'ben')).toBeLessThan(countOf(gathered, 'ben') / 2);
  });

  it('leaks the sooner, the less its author is expected back', () => {
    const leakedAfter = (expectedReturn: number): number => {
      const w = letterAgainst(toyWorld(), 'ben');
      setParameter(w, 'information', 'leaks', 2);
      w.s.expectedReturn[actor(w, 'ada')] = expectedReturn;
      let month = 0;
      while (w.s.letter[3] === 0 && month < 1000) {
        MECHANISMS.information.month?.(w);
        month += 1;
      }
      return month;
    };
    expect(leakedAfter(0.1)).toBeLessThan(leakedAfter(0.8));
    expect(leakedAfter(1)).toBe(1000);
  });

  it('puts reading it out to the assembly, after the author has died and a congress has met', () => {
    const w = letterAgainst(toyWorld(), 'ben');
    setParameter(w, 'information', 'opening', 1);
    setStanding(w, 'ben', 0.05);
    const seen: number[] = [];
    w.sink = { event: ({ kind, decision }) => void (kind === 'decision' && seen.push(decision?.body ?? -1)) };
    w.day += 20;
    w.s.congressDay[0] = w.day;
    MECHANISMS.information.month?.(w);
    expect(seen).toEqual([]);
    w.s.alive[actor(w, 'ada')] = 0;
    MECHANISMS.information.month?.(w);
    expect(seen).toEqual([body(w, 'council')]);
    expect(w.s.letter[3]).toBeGreaterThanOrEqual(2);
  });

  it('carries the standing that its author had when he died', () => {
    const w = letterAgainst(toyWorld(), 'ben');
    setStanding(w, 'ada', 0.6);
    die(w, actor(w, 'ada'));
    expect(w.s.letter[5]).toBe(0.6);
  });

  it('writes no letter when it is off', () => {
    const w = toyWorld();
    setParameter(w, 'information', 'writes', 1e6);
    let letters = 0;
    const count = (seen: World): void => {
      letters += seen.s.letter[0] !== 0 ? 1 : 0;
    };
    eachHistory(w, 40, count);
    expect(letters).toBeGreaterThan(0);
    letters = 0;
    w.on.information = false;
    eachHistory(w, 40, count);
    expect(letters).toBe(0);
  });
});
