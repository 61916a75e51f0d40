// Who is drawn two ways, or hardly at all, abstains; a simple majority is one of votes cast.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abstainingChances, ballot, poll, type World } from '../../../src/engine/index.ts';
import { carriesSeated } from '../../../src/engine/kernels/quickPoll.ts';
import { normalQuantile } from '../../../src/numeric/index.ts';
import { actor, policyMotion, sanctionMotion, setParameter, setStance, toyWorld } from '../toyWorld.ts';
import { makeWild, numbers } from '../wild.ts';

function abstaining(): World {
  const w = toyWorld();
  w.on.abstention = true;
  return w;
}

/** How eva is likely to abstain on a motion of ada's, by what the others think of it and how much it matters to her. */
function evaAbstains(line: number, salience: number): number {
  const w = abstaining();
  w.on.caucus = false;
  for (const id of ['ada', 'ben', 'cleo', 'dov']) setStance(w, id, 'trade', line, 1);
  setStance(w, 'eva', 'trade', 0, salience);
  setParameter(w, 'discipline', 'unity', 1);
  poll(w, policyMotion(w, 'ada', 'trade', 90));
  return abstainingChances(w)[actor(w, 'eva')];
}

describe('abstention', () => {
  it('is for who is torn between conviction and the announced line', () => {
    expect(evaAbstains(100, 1)).toBeGreaterThan(2 * evaAbstains(0, 1));
  });

  it('is for who cares for neither side', () => {
    const w = abstaining();
    w.on.authority = false;
    w.on.discipline = false;
    w.on.caucus = false;
    setStance(w, 'dov', 'trade', 100, 1);
    setStance(w, 'eva', 'trade', 100, 0);
    poll(w, policyMotion(w, 'ada', 'trade', 90));
    const chances = abstainingChances(w);
    expect(chances[actor(w, 'eva')]).toBeGreaterThan(chances[actor(w, 'dov')]);
  });

  it('lets fewer than half of the members carry a motion, and none in a world where all must vote', () => {
    const minorities = (on: boolean): number => {
      const w = toyWorld();
      w.on.abstention = on;
      setParameter(w, 'abstention', 'torn', 0.9);
      setParameter(w, 'abstention', 'indifference', 0.12);
      setParameter(w, 'discipline', 'capitulate', 0);
      let found = 0;
      for (let attempt = 0; attempt < 600; attempt += 1) {
        const m = policyMotion(w, 'ada', 'trade', 60, 'council', attempt);
        const carried = ballot(w, m, poll(w, m));
        const { votesFor, votesAgainst, votesAbstaining, members } = w.scratch;
        expect(votesFor + votesAgainst + votesAbstaining).toBe(members);
        expect(carried).toBe(votesFor > votesAgainst);
        if (carried && votesFor <= members / 2) found += 1;
      }
      return found;
    };
    expect(minorities(true)).toBeGreaterThan(0);
    expect(minorities(false)).toBe(0);
  });

  it('says no where two thirds are asked', () => {
    const w = abstaining();
    setParameter(w, 'discipline', 'capitulate', 0);
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const m = sanctionMotion(w, 'ada', 'dov', 'out-of-league', attempt);
      const carried = ballot(w, m, poll(w, m));
      expect(carried).toBe(w.scratch.votesFor > Math.floor(m.majority * w.scratch.members + 1e-9));
    }
  });

  it.each([
    ['in the board', 'board', 60],
    ['in the council', 'council', 58],
  ])('lets ballots carry as often as the poll says %s', (_, before, to) => {
    for (const seed of [3, 5, 8]) {
      const w = abstaining();
      const next = numbers(seed);
      setParameter(w, 'discipline', 'capitulate', 0);
      setParameter(w, 'abstention', 'torn', next(0.2, 0.9));
      for (const id of ['ben', 'cleo', 'dov']) setStance(w, id, 'trade', next(0, 100), next(0.2, 1));
      const chance = poll(w, policyMotion(w, 'ada', 'trade', to, before));
      let carried = 0;
      const sittings = 1500;
      for (let attempt = 0; attempt < sittings; attempt += 1) {
        const m = policyMotion(w, 'ada', 'trade', to, before, attempt);
        carried += ballot(w, m, poll(w, m)) ? 1 : 0;
      }
      const error = Math.sqrt((chance * (1 - chance)) / sittings);
      expect(Math.abs(carried / sittings - chance), `poll ${chance}`).toBeLessThan(4 * error + 0.06);
    }
  });

  it('leaves odds a probability that rises with support, and the two ways to ask for it agree', () => {
    const w = abstaining();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom('board', 'council'),
        fc.constantFrom('ben', 'cleo', 'fay'),
        (seed, to, before, who) => {
          makeWild(w, seed);
          const chance = poll(w, policyMotion(w, 'ada', 'trade', to, before));
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          for (const asked of [0.2, 0.5, 0.8])
            if (Math.abs(chance - asked) > 1e-6)
              expect(
                carriesSeated(w, policyMotion(w, 'ada', 'trade', to, before), normalQuantile(asked)),
              ).toBe(chance > asked);
          // indifference alone: nobody is torn, so more support anywhere never lowers the odds
          setParameter(w, 'abstention', 'torn', 0);
          const plain = poll(w, policyMotion(w, 'ada', 'trade', to, before));
          w.s.position[actor(w, who) * w.c.sizes.issues + w.motion.issue] = to;
          expect(poll(w, policyMotion(w, 'ada', 'trade', to, before))).toBeGreaterThanOrEqual(plain - 1e-7);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('does nothing unless a scenario asks for it, and leaves every draw alone', () => {
    const w = toyWorld();
    expect(w.on.abstention).toBe(false);
    const counts = (on: boolean): number[] => {
      w.on.abstention = on;
      setParameter(w, 'abstention', 'torn', 0);
      setParameter(w, 'abstention', 'indifference', 0);
      return Array.from({ length: 50 }, (_, attempt) => {
        const m = policyMotion(w, 'ada', 'trade', 60, 'council', attempt);
        ballot(w, m, 0.5);
        return w.scratch.votesFor;
      });
    };
    poll(w, policyMotion(w, 'ada', 'trade', 60, 'council'));
    expect(counts(true)).toEqual(counts(false));
  });
});
