// What a reform decrees: each effect does to the state what its name says, on its day; numbers that the state holds are set there.

import { describe, expect, it } from 'vitest';
import { feelingAt } from '../../src/engine/feelings.ts';
import {
  createWorld,
  observe,
  runFree,
  runPrefix,
  VACANT,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import { makeStream } from '../../src/random/index.ts';
import { compile, type Effect, type Change as Reform } from '../../src/scenario/index.ts';
import { exactly, toy } from './toy.ts';
import { actor, body, type Change, issue, office } from './toyWorld.ts';

const TODAY = '1900-06-30';
const reform = (more: Partial<Reform>): Reform => ({ id: 'r', date: TODAY, ...more });

/** The world on the documented date, and the same after what the reform decrees. */
function decreed(more: Partial<Reform>, change?: Change): { before: World; after: World } {
  const c = compile(toy(change), 'toy', undefined, [reform(more)]);
  const [before, after] = [createWorld(c, makeStream(1)), createWorld(c, makeStream(1))];
  for (const w of [before, after]) {
    start(w);
    runPrefix(w);
  }
  for (const row of c.decrees) observe(after, row);
  return { before, after };
}

const effect = (one: Effect, change?: Change): World => decreed({ effects: [one] }, change).after;

describe('an effect', () => {
  it('appoints to an office, from that day', () => {
    const w = effect({ do: 'appoint', office: 'registrar', person: 'eva' });
    expect(w.s.holder[office(w, 'registrar')]).toBe(actor(w, 'eva'));
    expect(w.s.heldSince[office(w, 'registrar')]).toBe(w.c.freeDay);
  });

  it('vacates an office, which may then be filled', () => {
    const w = effect({ do: 'vacate', office: 'editor' });
    expect(w.s.holder[office(w, 'editor')]).toBe(VACANT);
    expect(w.s.vacant[0]).toBe(1);
  });

  it.each([
    ['none', 0],
    ['candidate', 1],
    ['voting', VOTING],
  ] as const)('seats as %s', (as, status) => {
    const w = effect({ do: 'seat', body: 'board', person: 'fay', as });
    expect(w.s.seat[body(w, 'board') * w.c.sizes.actors + actor(w, 'fay')]).toBe(status);
  });

  it('sets a policy', () => {
    const w = effect({ do: 'set-policy', issue: 'trade', position: exactly(77) });
    expect(w.s.policy[issue(w, 'trade')]).toBe(77);
  });

  it('brings a sanction to its rung, with what that takes', () => {
    const w = effect({ do: 'sanction', person: 'dov', rung: 'loss-of-office' });
    expect(w.s.rung[actor(w, 'dov')]).toBe(2);
    expect(w.s.holder[office(w, 'marshal')]).toBe(VACANT);
  });

  it('lets die', () => {
    const w = effect({ do: 'die', person: 'ben' });
    expect(w.s.alive[actor(w, 'ben')]).toBe(0);
    expect(w.s.holder[office(w, 'registrar')]).toBe(VACANT);
  });

  it('strikes', () => {
    const { before, after } = decreed({ effects: [{ do: 'strike', shock: 'scare' }] });
    expect(after.s.outsideThreat[0]).toBeCloseTo(before.s.outsideThreat[0] + 0.5, 12);
  });

  it('bans and allows factions', () => {
    expect(effect({ do: 'ban-factions' }).s.ban[0]).toBe(1);
    expect(effect({ do: 'allow-factions' }, banned).s.ban[0]).toBe(0);
  });

  it('has a letter read, which costs the standing of whom it warns of by that of its author', () => {
    const { before, after } = decreed({ effects: [{ do: 'read-letter', person: 'ben', author: 'ada' }] });
    const [ada, ben] = [actor(after, 'ada'), actor(after, 'ben')];
    expect([...after.s.letter.slice(0, 4)]).toEqual([after.c.freeDay, ada, ben, 3]);
    expect(after.s.letter[5]).toBe(before.s.authority[ada]);
    expect(after.s.authority[ben]).toBeLessThan(before.s.authority[ben]);
  });

  it('waits for its own day', () => {
    const later: Effect = { do: 'set-policy', issue: 'trade', position: exactly(77), on: '1900-09-15' };
    const c = compile(toy(), 'toy', undefined, [reform({ effects: [later] })]);
    const w = createWorld({ ...c, on: { ...c.on, agenda: false } }, makeStream(1));
    start(w);
    runPrefix(w);
    const seen: number[] = [];
    const { policy } = w.s;
    w.c.monthDays.forEach((day, month) => {
      if (month < w.c.prefixMonths || month > w.c.prefixMonths + 3) return;
      runFree(until(w, day));
      seen.push(policy[issue(w, 'trade')]);
    });
    expect(seen).toEqual([50, 50, 50, 77]);
  });
});

const banned: Change = ({ collections }) => {
  collections.rules.push({
    id: 'ban',
    name: 'Ban',
    kind: 'faction-ban',
    from: '1900-01-01',
    claims: ['c-minutes'],
  });
};

/** The world with its months cut off after a day. */
function until(w: World, day: number): World {
  return { ...w, c: { ...w.c, monthDays: w.c.monthDays.filter((month) => month <= day) } };
}

describe('a capacity that is set', () => {
  const ill = (capacity: number, lasting?: true): World =>
    effect({
      do: 'set-capacity',
      person: 'ada',
      capacity: exactly(capacity),
      ...(lasting === true ? { lasting } : {}),
    });

  it('leaves what an illness leaves where it falls', () => {
    const w = ill(0.4);
    const ada = actor(w, 'ada');
    expect(w.s.capacity[ada]).toBe(0.4);
    expect(w.s.ceiling[ada]).toBeCloseTo(1 - w.p.health[6] * 0.6, 12);
  });

  it('lasts where it is to last', () => {
    const w = ill(0.4, true);
    expect(w.s.ceiling[actor(w, 'ada')]).toBe(0.4);
  });
});

describe('a number that the state holds', () => {
  const tie: Change = ({ collections }) => {
    const known = { from: '1899-01-01', liking: exactly(0.1) };
    collections.ties.push({ person: 'ada', toward: 'ben', mutual: true, ...known });
  };

  it('is set on the day of the reform, both ways where a tie is mutual', () => {
    const { before, after } = decreed({ numbers: { 'ties.ada.ben': exactly(-0.7) } }, tie);
    const at = (from: string, to: string): number => feelingAt(after, actor(after, from), actor(after, to));
    for (const place of [at('ada', 'ben'), at('ben', 'ada')]) expect(after.s.liking[place]).toBe(-0.7);
    // the start of a world compiled with the reform knows it already; forks take their start from the ground
    expect(before.s.liking[at('ada', 'ben')]).toBe(-0.7);
  });

  it('is set in a world that started without it', () => {
    const numbers = {
      'ties.ada.ben': exactly(-0.7),
      'traits.ada.authority': exactly(0.2),
      'stances.cleo.trade.position': exactly(3),
      'stances.cleo.trade.salience': exactly(0.9),
    };
    const c = compile(toy(tie), 'toy', undefined, [reform({ numbers })]);
    const w = createWorld(compile(toy(tie), 'toy'), makeStream(1));
    start(w);
    runPrefix(w);
    for (const [at, { value }] of c.numbers.entries()) w.values[at] = value;
    for (const row of c.decrees) observe(w, row);
    const { issues } = w.c.sizes;
    expect(w.s.liking[feelingAt(w, actor(w, 'ada'), actor(w, 'ben'))]).toBe(-0.7);
    expect(w.s.authority[actor(w, 'ada')]).toBe(0.2);
    expect(w.s.baseAuthority[actor(w, 'ada')]).toBe(0.2);
    expect(w.s.position[actor(w, 'cleo') * issues + issue(w, 'trade')]).toBe(3);
    expect(w.s.salience[actor(w, 'cleo') * issues + issue(w, 'trade')]).toBe(0.9);
  });

  it('is left alone where an entry of another date is in force', () => {
    const later: Change = (draft) => {
      tie(draft);
      draft.collections.ties.push({ person: 'ada', toward: 'ben', from: '1900-02-01', liking: exactly(0.3) });
    };
    const c = compile(toy(later), 'toy', undefined, [
      reform({ numbers: { 'ties.ada.ben.1899-01-01': exactly(-0.7) } }),
    ]);
    const pair = c.actors.indexOf('ben') * c.actors.length + c.actors.indexOf('ada');
    expect(c.decrees.some(({ b }) => b === pair)).toBe(false);
  });
});
