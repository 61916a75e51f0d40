// Two controversies of 1922 by the day: presence on the day, an advocate, a commission chosen beforehand, a veto on the periphery.
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorld, runPrefix, start } from '../../src/engine/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { type Compilable, compile, onTheTable } from '../../src/scenario/index.ts';
import { type Episode, episode, eveOf } from './eve.ts';

let trade: Episode;
let union: Episode;
beforeAll(async () => {
  [trade, union] = [await episode('foreign-trade-1922'), await episode('union-1922')];
});

/** Stances that somebody is on record with, taken away. */
const silent =
  (...ids: string[]) =>
  (draft: Compilable): Compilable => ({
    ...draft,
    collections: {
      ...draft.collections,
      stances: draft.collections.stances.filter(({ person }) => !ids.includes(person)),
    },
  });

/** A decision asked of another body. */
const before =
  (id: string, body: string) =>
  (draft: Compilable): Compilable => ({
    ...draft,
    collections: {
      ...draft.collections,
      decisions: draft.collections.decisions.map((decision) =>
        decision.id === id ? { ...decision, body } : decision,
      ),
    },
  });

/** How much of his standing the leader brings to bear the day before a decision, or before another day. */
function presenceOn(id: string, day = trade.days.get(id)!): number {
  const { scenario } = trade.loaded;
  const c = compile(onTheTable(scenario, scenario.byId.decisions.get(id)!, day), 'x');
  const w = createWorld(c, makeStream(1));
  start(w);
  runPrefix(w);
  return w.s.presence[c.actors.indexOf('lenin')]!;
}

describe('foreign trade, 1921-22', () => {
  it('has the leader there while he is well, and heard in part while he is away', () => {
    expect(presenceOn('d017')).toBe(1);
    expect(presenceOn('d021')).toBeLessThan(0.9);
    expect(presenceOn('d021')).toBeGreaterThan(0);
    expect(presenceOn('d034')).toBe(1);
  });

  it('takes him out on the day of the stroke, not at the turn of the month', () => {
    expect(presenceOn('d017', '1922-05-25')).toBe(1);
    expect(presenceOn('d017', '1922-05-27')).toBeLessThan(0.7);
  });

  it('carries his wish for a respite less often where those who agree with him are silent', () => {
    const asIs = eveOf(trade, 'd035').chance;
    expect(eveOf(trade, 'd035', { data: silent('lenin', 'trotsky', 'krasin') }).chance).toBeLessThan(asIs);
  });
});

describe('the union, 1922-23', () => {
  it('is vetoed in Georgia by what its leaders are on record with', () => {
    const veto = eveOf(union, 'd025').chance;
    const without = eveOf(union, 'd025', {
      data: silent('mdivani', 'makharadze', 'tsintsadze', 'kavtaradze'),
    }).chance;
    expect(without).toBeGreaterThan(veto);
  });

  it('goes further before a commission chosen beforehand than before the committee of the republic', () => {
    const commission = eveOf(union, 'd030').chance;
    const georgia = eveOf(union, 'd030', { data: before('d030', 'georgian-cc') }).chance;
    expect(commission).toBeGreaterThan(georgia);
  });

  it('seats the deputy of the sick delegate in the commission', () => {
    expect(eveOf(union, 'd030').members).toBe(10);
  });
});
