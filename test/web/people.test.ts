import type { Term, Tie } from 'plenum/polity';
import { describe, expect, it } from 'vitest';
import { membershipsOf } from '../../web/src/pages/people/membershipsOf.ts';
import { tieLayout } from '../../web/src/pages/people/tieLayout.ts';
import { pairKey, tieLinks, tieMatrix } from '../../web/src/pages/people/tieMatrix.ts';

const term = (id: string, from: string, to: string, more: Partial<Term>): Term => ({
  ...{ id, from, to, body: 'council', event: 'election', voting: [], certainty: 'high', claims: [`c-${id}`] },
  ...more,
});
const feels = (person: string, toward: string, value: number, mutual = false): Tie => ({
  ...{ person, toward, from: '1922-01-01', liking: { value, claims: ['c'] } },
  ...(mutual ? { mutual } : {}),
});

describe('memberships of a person', () => {
  it('joins terms that follow without a gap, and keeps others apart', () => {
    const seat = { voting: [{ person: 'ann' }] };
    const terms = [
      term('a', '1920-01-01', '1921-01-01', seat),
      term('b', '1921-01-01', '1922-01-01', seat),
      term('c', '1923-01-01', '1924-01-01', seat),
    ];
    expect(membershipsOf(terms, 'ann').map(({ from, to, claims }) => [from, to, claims])).toEqual([
      ['1920-01-01', '1922-01-01', ['c-a', 'c-b']],
      ['1923-01-01', '1924-01-01', ['c-c']],
    ]);
  });

  it('keeps candidates and voters apart, and takes the dates of the seat before those of the term', () => {
    const terms = [
      term('a', '1920-01-01', '1921-01-01', {
        voting: [{ person: 'ann', from: '1920-06-01' }],
        candidates: [{ person: 'ann', to: '1920-06-01' }],
      }),
    ];
    expect(membershipsOf(terms, 'ann').map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['candidate', '1920-01-01', '1920-06-01'],
      ['voting', '1920-06-01', '1921-01-01'],
    ]);
  });
});

describe('ties', () => {
  const ties = [feels('ann', 'bo', 0.5, true), feels('bo', 'ann', -0.1), feels('ann', 'cy', -0.4)];
  const matrix = tieMatrix(ties, ['cy', 'bo', 'ann', 'dee']);

  it('leave out persons without any, in the order asked for', () => {
    expect(matrix.persons).toEqual(['cy', 'bo', 'ann']);
  });

  it('let an entry of its own go before a mutual one', () => {
    expect(matrix.cells.get(pairKey('bo', 'ann'))?.tie.liking.value).toBe(-0.1);
    expect(matrix.cells.get(pairKey('ann', 'bo'))?.tie.liking.value).toBe(0.5);
    expect(matrix.cells.has(pairKey('cy', 'ann'))).toBe(false);
  });

  it('make one line for each pair, with the mean of both ways', () => {
    expect(tieLinks(matrix)).toEqual([
      { source: 'cy', target: 'ann', liking: -0.4 },
      { source: 'bo', target: 'ann', liking: 0.2 },
    ]);
  });

  it('place persons in the same way every time, inside the drawing', () => {
    const place = () => tieLayout(matrix.persons, tieLinks(matrix), 400, 300);
    expect(place()).toEqual(place());
    for (const { x, y } of place()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(400);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(300);
    }
  });
});
