// The Second Congress: who holds how many votes, and what changes when some of them leave.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Compilable } from '../../src/scenario/index.ts';
import { type Episode, episode, eveOf } from './eve.ts';

let congress: Episode;
beforeAll(async () => {
  congress = await episode('second-congress-1903');
});

const terms =
  (change: (term: Compilable['collections']['terms'][number]) => Compilable['collections']['terms']) =>
  (draft: Compilable): Compilable => ({
    ...draft,
    collections: { ...draft.collections, terms: draft.collections.terms.flatMap(change) },
  });

/** Nobody walks out: the full congress sits to the end. */
const complete = terms((term) => {
  if (term.id === 'rsdlp-congress-1903-rest') return [];
  return [term.id === 'rsdlp-congress-1903-full' ? { ...term, to: '1903-08-24' } : term];
});

/** Mandates bind nobody: those who came for a group hear the editors like all others. */
const unbound = terms(({ followers: _, ...term }) => [term]);

describe('the rule on membership', () => {
  it('is put to 51 votes and lost', () => {
    const { chance, members } = eveOf(congress, 'd001');
    expect(members).toBe(51);
    expect(chance).toBeLessThan(0.5);
  });

  it('is lost the more surely for the mandates of the Bund and the others', () => {
    const lost = eveOf(congress, 'd001').chance;
    expect(eveOf(congress, 'd001', { data: unbound }).chance).toBeGreaterThan(lost + 0.05);
  });
});

describe('the election of three editors', () => {
  it('is put to the 44 votes that are left, and likelier won for the seven that are not', () => {
    const left = eveOf(congress, 's02');
    const all = eveOf(congress, 's02', { data: complete });
    expect([left.members, all.members]).toEqual([44, 51]);
    expect(left.chance).toBeGreaterThan(all.chance + 0.05);
  });
});

describe('the statute of the Bund', () => {
  it('has hardly anybody for it but its own', () => {
    expect(eveOf(congress, 's01').chance).toBeLessThan(0.1);
  });
});
