// What of a polity takes part in a scenario.
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/scenario/index.ts';
import { toy } from '../engine/toy.ts';
import { compileToy } from '../engine/toyWorld.ts';

describe('a scenario that names its issues', () => {
  const narrow = compileToy(({ scenario }) => {
    scenario.only = { issues: ['trade'] };
  });

  it('leaves the others out, with the motions on them', () => {
    expect(compileToy().issues).toEqual(['trade', 'pace']);
    expect(narrow.issues).toEqual(['trade']);
    expect(narrow.templates.map(({ id }) => id)).not.toContain('policy-pace');
    expect(narrow.templates.every(({ issue }) => issue <= 0)).toBe(true);
  });

  it('keeps every number that it still has as it was', () => {
    const before = new Map(compileToy().numbers.map((number) => [number.path, number]));
    for (const number of narrow.numbers) expect(before.get(number.path)).toEqual(number);
  });
});

it('a list that is not named takes part whole', () => {
  const draft = toy(({ scenario }) => {
    scenario.only = {};
  });
  expect(compile(draft, 'toy').numbers).toEqual(compileToy().numbers);
});

describe('who follows somebody', () => {
  const bound = compileToy(({ collections }) => {
    const council = collections.terms.find(({ id }) => id === 'council-1899')!;
    council.followers = [
      { person: 'ada', seats: 4 },
      { person: 'ben', seats: 2, to: '1900-03-01' },
    ];
  });
  const council = bound.bodies.indexOf('council');
  const seatsOf = (id: string): number =>
    bound.initialFollowers[council * bound.sizes.actors + bound.actors.indexOf(id)]!;

  it('sits among the unnamed, for as long as it is there', () => {
    expect([seatsOf('ada'), seatsOf('ben'), seatsOf('cleo')]).toEqual([4, 2, 0]);
    expect(bound.initialOrdinary[council]).toBe(compileToy().initialOrdinary[council]! - 6);
    expect(bound.records.some(({ b, source }) => source === 'terms:council' && b === 4)).toBe(true);
  });
});

describe('who is away', () => {
  const draft = (change: 'away' | 'votes') =>
    compileToy(({ collections }) => {
      const board = collections.terms.find(({ id }) => id === 'board-1899')!;
      const seat = change === 'away' ? board.voting[1]! : board.candidates![0]!;
      seat[change] = [{ from: '1899-06-01', to: '1900-02-01' }];
    });
  const first = (c: ReturnType<typeof compileToy>, id: string): number =>
    c.initialSeat[c.inner * c.sizes.actors + c.actors.indexOf(id)]!;

  it('has no seat until he is back, and leaves none behind', () => {
    const c = draft('away');
    expect([first(compileToy(), 'ben'), first(c, 'ben')]).toEqual([2, 0]);
    expect(c.initialOrdinary[c.inner]).toBe(0);
    expect(c.records.filter(({ source }) => source === 'terms:board')).toHaveLength(1);
  });

  it('may be stood in for by a candidate', () => {
    expect([first(compileToy(), 'fay'), first(draft('votes'), 'fay')]).toEqual([1, 2]);
  });
});
