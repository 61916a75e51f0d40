// Who held which office, who sat where, and what was in force, on a given day.
import { expect, it } from 'vitest';
import { parseDay } from '../../src/evidence/index.ts';
import { asOf, compositionOf, recordAround, recordBetween, type Snapshot } from '../../src/polity/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { POLITY, SCENARIO, swap } from '../scenario/example.ts';

const change = [
  swap('to: "1922-04-03", cert', 'to: "1922-04", cert'),
  swap(
    'votingSeats: 3',
    'votingSeats: 4, candidateSeats: 2, candidates: [{ person: ben, from: "1920-01-01", certainty: low }]',
  ),
].reduce((text, step) => step(text), POLITY);
const checked = readScenario({
  scenarios: [{ file: 's.yaml', text: SCENARIO }],
  polity: [{ file: 'p.yaml', text: change }],
});
if (!('scenario' in checked)) throw new Error(checked.problems[0]?.message);
const { collections } = checked.scenario;

const on = (day: string): Snapshot => asOf(collections, parseDay(day));
const holders = (day: string): string[] =>
  on(day).offices.flatMap(({ office, holders: list }) =>
    list.map(({ entry, standing }) => `${office.id}: ${entry.person}, ${standing}`),
  );
const members = (day: string): unknown => {
  const board = compositionOf(collections, 'board', parseDay(day));
  return (
    board && [
      board.voting.map(({ seat }) => seat.person),
      board.unnamedVoting,
      board.candidates.map(({ seat }) => seat.person),
      board.unnamedCandidates,
    ]
  );
};

it.each([
  ['1919-02-28', []],
  ['1920-01-01', ['chair: ada, certain']],
  ['1922-04-02', ['chair: ada, possible']],
  ['1922-04-03', ['chair: ada, possible', 'chair: ben, certain']],
  ['1922-05-01', ['chair: ben, certain']],
  ['1925-06-01', ['chair: ben, possible']],
  ['1926-01-01', []],
])('on %s the offices are held by %j', (day, expected) => {
  expect(holders(day)).toEqual(expected);
});

it.each([
  ['1919-02-28', undefined],
  ['1919-03-01', [['ada', 'ben'], 2, [], 2]],
  ['1920-01-01', [['ada', 'cleo'], 2, ['ben'], 1]],
  ['1923-03-01', undefined],
])('on %s the board is %j', (day, expected) => {
  expect(members(day)).toEqual(expected);
});

it('seats no one after death', () => {
  const dead = {
    ...collections,
    persons: collections.persons.map((person) => ({ ...person, died: '1921' })),
  };
  expect(compositionOf(dead, 'board', parseDay('1921-12-31'))?.voting).toHaveLength(2);
  expect(compositionOf(dead, 'board', parseDay('1922-01-01'))?.voting).toHaveLength(0);
  expect(asOf(dead, parseDay('1922-01-01')).offices[0]?.holders).toEqual([]);
});

it('takes certainty and claims of a seat from itself, else from its term', () => {
  const board = compositionOf(collections, 'board', parseDay('1920-01-01'));
  expect(board?.candidates.map(({ certainty, claims }) => [certainty, claims])).toEqual([
    ['low', ['c-board']],
  ]);
  expect(board?.voting.map(({ certainty }) => certainty)).toEqual(['high', 'high']);
});

it('takes the latest stance, trait, tie and policy on or before the day', () => {
  const stance = {
    ...collections.stances[0]!,
    from: '1921-01-01',
    position: { value: 90, claims: ['c-board'] },
  };
  const later = { ...collections, stances: [stance, ...collections.stances] };
  expect(asOf(later, parseDay('1920-12-31')).stances.map(({ position }) => position.value)).toEqual([0.5]);
  expect(asOf(later, parseDay('1921-01-01')).stances.map(({ position }) => position.value)).toEqual([90]);
  expect(on('1918-12-31')).toMatchObject({ stances: [], traits: [], ties: [], policies: [] });
  expect(on('1920-01-01').policies.map(({ from }) => from)).toEqual(['1919-01-01']);
  expect(on('1922-01-01').policies.map(({ from }) => from)).toEqual(['1921-01-01']);
});

it('knows rules in force and spells of health, with their doubt', () => {
  expect(on('1919-06-01').rules.map(({ standing }) => standing)).toEqual(['possible']);
  expect(on('1920-01-01').rules.map(({ entry, standing }) => [entry.id, standing])).toEqual([
    ['quorum', 'certain'],
  ]);
  expect(on('1922-05-25').health.map(({ entry, standing }) => [entry.id, standing])).toEqual([
    ['h1', 'certain'],
  ]);
  expect(on('1922-10-15').health.map(({ standing }) => standing)).toEqual(['possible']);
  expect(on('1922-11-01').health).toEqual([]);
});

it('lists what happened, in the order of time, and how surely within the days asked', () => {
  const listed = (from: string, to: string): string[] =>
    recordBetween(collections, parseDay(from), parseDay(to)).map(
      ({ kind, entry, standing }) => `${kind} ${entry.id} ${standing}`,
    );
  expect(listed('1919-01-01', '1922-12-31')).toEqual([
    'sitting s1 certain',
    'decision d1 certain',
    'shock fire certain',
    'document letter certain',
    'knowledge k1 certain',
  ]);
  expect(listed('1921-03-15', '1921-03-16')).toEqual(['decision d1 possible']);
  expect(recordAround(collections, parseDay('1921-07-03'), 2).map(({ entry }) => entry.id)).toEqual(['fire']);
});
