// Brest-Litovsk: abstentions, an indispensable man's threat to leave, and who was in town.
import { beforeAll, describe, expect, it } from 'vitest';
import { ballot, nameMotion } from '../../src/engine/index.ts';
import { type Episode, episode, eveOf, without } from './eve.ts';

let brest: Episode;
beforeAll(async () => {
  brest = await episode('brest-1918');
});

const ACCEPT = 'd006';

describe('the vote on the ultimatum', () => {
  it('is likelier to accept for the threat to leave, and by more than dice explain', () => {
    const threatened = eveOf(brest, ACCEPT).chance;
    const plain = eveOf(brest, ACCEPT, { compiled: without('exitThreat') }).chance;
    expect(threatened).toBeGreaterThan(plain + 0.1);
  });

  it('can be won, as it was, by fewer than half of those who sat, and only where one may abstain', () => {
    const won = (on: boolean): number => {
      let minorities = 0;
      eveOf(brest, ACCEPT, {
        compiled: (c) => (on ? c : without('abstention')(c)),
        asked: (m, w) => {
          for (let attempt = 0; attempt < 40; attempt += 1) {
            nameMotion(m, w.c, attempt);
            const carried = ballot(w, m, 0.5);
            if (carried && w.scratch.votesFor <= w.scratch.members / 2) minorities += 1;
          }
        },
      });
      return minorities;
    };
    expect(won(true)).toBeGreaterThan(0);
    expect(won(false)).toBe(0);
  });

  it('has those who wanted neither war nor peace abstain more than the two camps', () => {
    const { abstains } = eveOf(brest, ACCEPT);
    const mean = (ids: readonly string[]): number =>
      ids.reduce((sum, id) => sum + abstains.get(id)!, 0) / ids.length;
    const between = mean(['trotsky', 'joffe', 'krestinsky', 'dzerzhinsky']);
    expect(between).toBeGreaterThan(mean(['lenin', 'stalin', 'zinoviev', 'sokolnikov']));
  });

  it('is held by fifteen: who was away does not vote, and three candidates do', () => {
    const { members } = eveOf(brest, ACCEPT);
    expect(members).toBe(15);
    const all = eveOf(brest, ACCEPT, {
      data: (draft) => ({
        ...draft,
        collections: {
          ...draft.collections,
          terms: draft.collections.terms.map((term) => ({
            ...term,
            voting: term.voting.map(({ away: _, ...seat }) => seat),
          })),
        },
      }),
    });
    expect(all.members).toBe(20);
  });

  it('rests on what a refusal would have meant', () => {
    const asCoded = eveOf(brest, ACCEPT).chance;
    const asIfNothing = eveOf(brest, ACCEPT, {
      compiled: (c) => ({
        ...c,
        codedMotions: c.codedMotions.map((motion) => ({ ...motion, statusQuo: -1 })),
      }),
    }).chance;
    expect(asIfNothing).not.toBeCloseTo(asCoded, 2);
  });
});

describe('the vote of 18 February', () => {
  it('knows nothing of how anybody voted that day', () => {
    const { chance } = eveOf(brest, 'm05');
    const without18 = eveOf(brest, 'm05', {
      data: (draft) => ({
        ...draft,
        collections: {
          ...draft.collections,
          stances: draft.collections.stances.filter(({ evidence }) => evidence < '1918-02-18'),
        },
      }),
    });
    expect(without18.chance).toBe(chance);
  });
});
