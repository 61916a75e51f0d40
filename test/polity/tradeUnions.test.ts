// The trade-union controversy: three platforms asked one by one, the middle line, and what the ban does afterwards.
import { beforeAll, describe, expect, it } from 'vitest';
import { createWorld, poll, runPrefix, setMotion, start, type World } from '../../src/engine/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { type Compilable, compile } from '../../src/scenario/index.ts';
import { type Episode, episode, eveOf } from './eve.ts';

let unions: Episode;
beforeAll(async () => {
  unions = await episode('trade-unions-1921');
});

const withoutStances =
  (...dates: string[]) =>
  (draft: Compilable): Compilable => ({
    ...draft,
    collections: {
      ...draft.collections,
      stances: draft.collections.stances.filter(({ evidence }) => !dates.includes(evidence)),
    },
  });

describe('the platforms of March 1921', () => {
  it('stand in the order in which the congress put them', () => {
    const [ten, trotsky, opposition] = ['m11', 't02', 't03'].map((id) => eveOf(unions, id).chance);
    expect(ten).toBeGreaterThan(trotsky);
    expect(trotsky).toBeGreaterThan(opposition);
  });

  it('owe it to those who signed the one of January', () => {
    const signed = eveOf(unions, 'm11').chance;
    expect(eveOf(unions, 'm11', { data: withoutStances('1921-01-14') }).chance).toBeLessThan(signed - 0.05);
  });
});

describe('the middle line of December 1920', () => {
  it('has its chance because a refusal meant the other text', () => {
    const asCoded = eveOf(unions, 't01').chance;
    const asIfNothing = eveOf(unions, 't01', {
      compiled: (c) => ({
        ...c,
        codedMotions: c.codedMotions.map((motion) => ({ ...motion, statusQuo: -1 })),
      }),
    }).chance;
    expect(asCoded).toBeGreaterThan(asIfNothing + 0.05);
  });
});

/** The world at the end of the congress. */
function afterCongress(data: (draft: Compilable) => Compilable = (draft) => draft): World {
  const { scenario, scenarioHash } = unions.loaded;
  const w = createWorld(compile(data(scenario), scenarioHash), makeStream(1));
  start(w);
  runPrefix(w);
  return w;
}

describe('the ban on factions', () => {
  it('is likelier for what its mover said when he opened the congress', () => {
    const said = eveOf(unions, 'd010').chance;
    expect(eveOf(unions, 'd010', { data: withoutStances('1921-03-08') }).chance).not.toBeCloseTo(said, 3);
  });

  it('is in force at the end, by the rule on record, and makes dissent dearer', () => {
    const cost = (w: World): number => {
      const m = setMotion(w.motion, w.c, 0, w.c.inner, w.c.actors.indexOf('lenin'));
      m.issue = 0;
      m.proposal = 40;
      poll(w, m);
      return w.scratch.unityWeight;
    };
    const banned = afterCongress();
    const free = afterCongress((draft) => ({
      ...draft,
      collections: {
        ...draft.collections,
        rules: draft.collections.rules.filter(({ kind }) => kind !== 'faction-ban'),
      },
    }));
    expect([banned.s.ban[0], free.s.ban[0]]).toEqual([1, 0]);
    expect(cost(banned)).toBeGreaterThan(cost(free) + 0.2);
  });
});
