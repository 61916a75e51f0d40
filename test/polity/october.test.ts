// 1917: who was in the room, who had been won over by then, and who decided.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Compilable } from '../../src/scenario/index.ts';
import { type Episode, episode, eveOf } from './eve.ts';

let october: Episode;
beforeAll(async () => {
  october = await episode('october-1917');
});

const stances =
  (keep: (entry: Compilable['collections']['stances'][number]) => boolean) =>
  (draft: Compilable): Compilable => ({
    ...draft,
    collections: { ...draft.collections, stances: draft.collections.stances.filter(keep) },
  });

describe('the theses of April', () => {
  it('are refused by the committee that hears the leaders of March', () => {
    expect(eveOf(october, 'd002').chance).toBeLessThan(0.5);
  });

  it('are adopted by the conference once helpers have come over, and would not be without them', () => {
    const adopted = eveOf(october, 'o01').chance;
    const before = stances(({ issue, evidence }) => issue !== 'april-theses' || evidence !== '1917-05-01');
    expect(adopted).toBeGreaterThan(0.5);
    expect(eveOf(october, 'o01', { data: before }).chance).toBeLessThan(adopted - 0.1);
  });
});

describe('the letters of September', () => {
  it('fail in the absence of their author, and fare better with him in the room', () => {
    const away = eveOf(october, 'd003').chance;
    const present = eveOf(october, 'd003', { data: returned('lenin') }).chance;
    expect(away).toBeLessThan(0.5);
    expect(present).toBeGreaterThan(away + 0.05);
  });
});

describe('the vote of 10 October', () => {
  it('is carried by those who came: with the ten who did not, it would be likelier lost', () => {
    const { chance, members } = eveOf(october, 'd004');
    expect(members).toBe(12);
    expect(chance).toBeGreaterThan(0.5);
    const full = eveOf(october, 'd004', {
      data: returned('bukharin', 'milyutin', 'nogin', 'rykov', 'shaumyan', 'smilga', 'muranov'),
    });
    expect(full.members).toBeGreaterThan(12);
    expect(full.chance).toBeLessThan(chance - 0.05);
  });
});

/** Somebody sits and votes all the time. */
function returned(...ids: string[]): (draft: Compilable) => Compilable {
  return (draft) => ({
    ...draft,
    collections: {
      ...draft.collections,
      terms: draft.collections.terms.map((term) => ({
        ...term,
        voting: term.voting.map((seat) => {
          const { away: _, ...here } = seat;
          return ids.includes(seat.person) ? here : seat;
        }),
      })),
    },
  });
}
