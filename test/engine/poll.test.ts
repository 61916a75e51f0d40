// What must hold of the odds of a vote in any world whatever.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelingAt } from '../../src/engine/feelings.ts';
import { ballot, type Motion, poll, type World } from '../../src/engine/index.ts';
import type { toy } from './toy.ts';
import {
  actor,
  begin,
  body,
  policyMotion,
  removalMotion,
  sanctionMotion,
  setParameter,
  toyWorld,
} from './toyWorld.ts';
import { makeWild, numbers } from './wild.ts';

const BOARD = ['ada', 'ben', 'cleo', 'dov', 'eva'];
const CAST = [...BOARD, 'fay', 'gil'];
const RUNGS = ['rebuke', 'loss-of-office', 'out-of-board', 'out-of-league'];
/** Odds are computed to about ten digits. */
const EXACT = 1e-7;

/** What is moved, by whom, against whom, before whom. */
const motions = fc.record({
  kind: fc.constantFrom('policy', 'sanction', 'removal'),
  by: fc.constantFrom(...BOARD),
  target: fc.constantFrom(...CAST),
  rung: fc.constantFrom(...RUNGS),
  before: fc.constantFrom('board', 'council'),
  to: fc.integer({ min: 0, max: 100 }),
});
type Described = typeof motions extends fc.Arbitrary<infer T> ? T : never;
const worlds = fc.integer({ min: 0, max: 1e9 });

function motionOf(w: World, { kind, by, target, rung, before, to }: Described): Motion {
  if (kind === 'policy') return policyMotion(w, by, 'trade', to, before);
  return kind === 'sanction'
    ? sanctionMotion(w, by, target, rung)
    : removalMotion(w, by, target, 'marshal', before);
}

const w = toyWorld();
const odds = (described: Described): number => poll(w, motionOf(w, described));

/** The odds before and after a change to a wild world. */
function beforeAndAfter(seed: number, described: Described, change: () => void): [number, number] {
  makeWild(w, seed);
  const before = odds(described);
  change();
  return [before, odds(described)];
}

const attack = motions.filter(({ kind, by, target }) => kind !== 'policy' && by !== target);
const member = fc.constantFrom(...CAST);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('in any world, the odds of a motion', () => {
  it('are a probability', () => {
    fc.assert(
      fc.property(worlds, motions, (seed, described) => {
        makeWild(w, seed);
        const chance = odds(described);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fall when a member comes to like the mover better', () => {
    fc.assert(
      fc.property(worlds, attack, member, share, (seed, described, who, part) => {
        fc.pre(who !== described.target);
        const at = feelingAt(w, actor(w, who), actor(w, described.by));
        const [before, after] = beforeAndAfter(seed, described, () => {
          w.s.liking[at] += part * (1 - w.s.liking[at]);
        });
        expect(after).toBeGreaterThanOrEqual(before - EXACT);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fall when a member comes to like the target less, or to fear him more', () => {
    fc.assert(
      fc.property(worlds, attack, member, share, fc.boolean(), (seed, described, who, part, fears) => {
        fc.pre(who !== described.target);
        const at = feelingAt(w, actor(w, who), actor(w, described.target));
        const [before, after] = beforeAndAfter(seed, described, () => {
          if (fears) w.s.threat[at] += part * (1 - w.s.threat[at]);
          else w.s.liking[at] -= part * (1 + w.s.liking[at]);
        });
        expect(after).toBeGreaterThanOrEqual(before - EXACT);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fall when a member comes nearer to what is proposed', () => {
    const onPolicy = motions.filter(({ kind }) => kind === 'policy');
    fc.assert(
      fc.property(worlds, onPolicy, member, share, (seed, described, who, part) => {
        const at = actor(w, who) * w.c.sizes.issues + w.c.issues.indexOf('trade');
        const [before, after] = beforeAndAfter(seed, described, () => {
          w.s.position[at] += part * (described.to - w.s.position[at]);
        });
        expect(after).toBeGreaterThanOrEqual(before - EXACT);
      }),
      { numRuns: 2000 },
    );
  });

  it('never fall when a seat passes from nobody to a patron who supports it', () => {
    fc.assert(
      fc.property(worlds, attack, (seed, described) => {
        makeWild(w, seed);
        const patron = actor(w, described.by);
        const { groups, actors } = w.c.sizes;
        const m = motionOf(w, described);
        fc.pre(m.body !== w.c.inner);
        w.s.ordinary[m.body * groups + actors] += 1;
        const before = poll(w, m);
        fc.pre(w.scratch.stance[patron] >= 0);
        w.s.ordinary[m.body * groups + actors] -= 1;
        w.s.ordinary[m.body * groups + patron] += 1;
        expect(poll(w, m)).toBeGreaterThanOrEqual(before - EXACT);
      }),
      { numRuns: 1000 },
    );
  });

  it('are no better where two thirds are needed than where more than half suffice', () => {
    fc.assert(
      fc.property(worlds, motions, (seed, described) => {
        makeWild(w, seed);
        const m = motionOf(w, described);
        m.majority = 0.5;
        const simple = poll(w, m);
        m.majority = 2 / 3;
        expect(poll(w, m)).toBeLessThanOrEqual(simple + EXACT);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same however often one asks', () => {
    fc.assert(
      fc.property(worlds, motions, motions, (seed, described, other) => {
        makeWild(w, seed);
        const first = odds(described);
        odds(other);
        expect(odds(described)).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});

/** The odds of many motions in the toy as `change` makes it. */
function oddsOfMany(of: World): Map<string, number> {
  const chances = new Map<string, number>();
  const person = (id: string): string => of.c.actorNames[actor(of, id)];
  for (const by of of.c.actors.filter(
    (id) => of.s.seat[body(of, 'board') * of.c.sizes.actors + actor(of, id)] === 2,
  )) {
    for (const before of ['board', 'council']) {
      chances.set(`${person(by)} trade ${before}`, poll(of, policyMotion(of, by, 'trade', 65, before)));
    }
    for (const target of of.c.actors) {
      if (target === by) continue;
      for (const rung of RUNGS) {
        chances.set(
          `${person(by)} ${person(target)} ${rung}`,
          poll(of, sanctionMotion(of, by, target, rung)),
        );
      }
    }
  }
  return chances;
}

describe('the odds', () => {
  it('hang on nobody’s name', () => {
    const renamed = toyWorld((draft) => {
      let text = JSON.stringify({ scenario: draft.scenario, collections: draft.collections });
      for (const [i, id] of CAST.entries()) text = text.replaceAll(`"${id}"`, `"member-${7 - i}"`);
      const { scenario, collections } = JSON.parse(text) as ReturnType<typeof toy>;
      for (const [i, { id }] of collections.persons.entries()) {
        const person = collections.persons[i];
        person.short = CAST[7 - Number(id.replace('member-', ''))];
      }
      Object.assign(draft, { scenario, collections });
    });
    const plain = toyWorld();
    // alliances are drawn by name, so compare before anybody has allied
    for (const of of [plain, renamed]) of.s.bloc.fill(-1);
    expect(renamed.c.actors).not.toEqual(plain.c.actors);
    const [expected, found] = [oddsOfMany(plain), oddsOfMany(renamed)];
    expect([...found.keys()]).toEqual([...expected.keys()]);
    for (const [motion, chance] of expected) expect(found.get(motion), motion).toBeCloseTo(chance, 12);
  });

  it('hang on no order in which the cast is listed', () => {
    const plain = toyWorld();
    const reversed = toyWorld(({ scenario }) => {
      scenario.actors = [...CAST].reverse();
    });
    const [expected, found] = [oddsOfMany(plain), oddsOfMany(reversed)];
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [motion, chance] of expected) expect(found.get(motion), motion).toBeCloseTo(chance, 12);
  });
});

/** How often a motion carries in so many sittings. */
function frequency(of: World, motion: (attempt: number) => Motion, sittings: number): number {
  let carried = 0;
  for (let attempt = 0; attempt < sittings; attempt += 1) {
    const m = motion(attempt);
    carried += ballot(of, m, poll(of, m)) ? 1 : 0;
  }
  return carried / sittings;
}

describe('ballots', () => {
  const cases: readonly (readonly [string, (of: World, attempt: number) => Motion])[] = [
    ['on policy in the board', (of, n) => policyMotion(of, 'ada', 'trade', 60, 'board', n)],
    ['on policy in the council', (of, n) => policyMotion(of, 'ada', 'trade', 58, 'council', n)],
    ['against a member in the council', (of, n) => sanctionMotion(of, 'ada', 'ben', 'out-of-board', n)],
    ['of two bodies sitting jointly', (of, n) => sanctionMotion(of, 'cleo', 'dov', 'loss-of-office', n)],
    ['by two thirds', (of, n) => sanctionMotion(of, 'ada', 'dov', 'out-of-league', n)],
  ];

  it.each(cases)('carry as often as the poll says %s, where nobody gives way beforehand', (_, motion) => {
    for (const seed of [3, 5, 8]) {
      const of = toyWorld();
      const next = numbers(seed);
      setParameter(of, 'discipline', 'capitulate', 0);
      for (let at = 0; at < of.s.liking.length; at += 1) of.s.liking[at] = next(-0.6, 0.6);
      for (let at = 0; at < of.s.threat.length; at += 1) of.s.threat[at] = next(0, 0.5);
      const chance = poll(of, motion(of, 0));
      const sittings = 1500;
      const error = Math.sqrt((chance * (1 - chance)) / sittings);
      const found = frequency(of, (attempt) => motion(of, attempt), sittings);
      expect(Math.abs(found - chance), `poll ${chance}, ballots ${found}`).toBeLessThan(4 * error + 0.02);
    }
  });

  it('are surer of themselves, in a large body above all, without the mood of the sitting', () => {
    const certainty = (mood: number, before: string): number => {
      const of = toyWorld();
      setParameter(of, 'vote', 'sessionNoise', mood);
      return Math.abs(poll(of, policyMotion(of, 'ada', 'trade', 60, before)) - 0.5);
    };
    const gain = (before: string): number => certainty(0, before) - certainty(0.9, before);
    expect(gain('board')).toBeGreaterThan(0);
    expect(gain('council')).toBeGreaterThan(gain('board'));
  });

  it('go by the seats: a body without members carries nothing', () => {
    const of = toyWorld();
    begin(of);
    of.s.seat.fill(0);
    of.s.ordinary.fill(0);
    const m = policyMotion(of, 'ada', 'trade', 60, 'council');
    expect(poll(of, m)).toBe(0);
    expect(ballot(of, m, 0)).toBe(false);
  });
});
