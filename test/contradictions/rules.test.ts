// Each rule on invented claims: what it finds, and what it must let pass.
import { describe, expect, it } from 'vitest';
import {
  beliefsHeld,
  choiceOf,
  findContradictions,
  RULE_IDS,
  RULES,
} from '../../src/contradictions/index.ts';
import type { Belief, Claim, Predicate } from '../../src/evidence/index.ts';
import type { Collections } from '../../src/polity/index.ts';
import { claim, collections } from './claims.ts';

const person = (id: string, more: object = {}): Collections['persons'][number] => ({
  id,
  name: id,
  short: id,
  tier: 1,
  fate: { manner: 'unknown' },
  claims: ['c-x'],
  ...more,
});
const ada = person('ada', { name: 'Ada Lund', aliases: ['A. Lund'], born: '1870-02-01', died: '1920-05-01' });

const health = {
  id: 'ada-stroke',
  person: 'ada',
  from: '1919-01-01',
  to: '1919-02',
  event: 'stroke',
  capacity: { value: 0, claims: ['c-x'] },
  certainty: 'high' as const,
  claims: ['c-x'],
};

type Case = [name: string, predicate: Partial<Predicate>, a: Claim, b: Claim];
const say = (predicate: string, said: Parameters<typeof claim>[2], subject = 'persons:ada'): Claim =>
  claim(subject, predicate, said);

const FOUND: readonly [rule: string, ...Case][] = [
  ['one-value', 'two values', { id: 'p', compares: 'value' }, say('p', { value: 'x' }), say('p', { value: 'y' })],
  ['one-number', 'two numbers', { id: 'p', compares: 'number' }, say('p', { value: 9 }), say('p', { value: 12 })],
  ['one-count', 'two counts', { id: 'p', compares: 'vote' }, say('p', { value: '6-4' }), say('p', { value: '6-5' })],
  ['one-count', 'a divided vote called unanimous', { id: 'p', compares: 'vote' }, say('p', { value: 'unanimous' }), say('p', { value: '6-4' })],
  ['same-people', 'one more person', { id: 'p', compares: 'persons' }, say('p', { value: 'ada, ben' }), say('p', { value: 'ada' })],
  ['one-date', 'two days', { id: 'p', compares: 'date' }, say('p', { when: '1917-04-03' }), say('p', { when: '1917-04-05' })],
  ['old-style', 'days 13 apart', { id: 'p', compares: 'date' }, say('p', { when: '1917-04-03' }), say('p', { when: '1917-04-16' })],
  ['one-beginning', 'an office too early', { id: 'p', compares: 'start' }, say('p', { value: 'chair', when: '1918-01' }), say('p', { value: 'chair', when: '1918-03/1920', source: 'two' })],
  ['throughout', 'a counterexample', { id: 'p', compares: 'state' }, say('p', { value: false, when: '1903/1922' }), say('p', { value: true, when: '1917-04' })],
  ['two-places', 'two places', { id: 'p', compares: 'place' }, say('p', { value: 'Rome', when: '1902' }), say('p', { value: 'Oslo', when: '1902-10' })],
  ['opposed-camps', 'two camps', { id: 'p', compares: 'side', opposed: [['reds', 'blues']] }, say('p', { value: 'blues', when: '1903' }), say('p', { value: 'reds', when: '1903-05' })],
  ['one-name', 'two names', { id: 'p', compares: 'name' }, say('p', { value: 'Lev' }), say('p', { value: 'Leo' })],
  ['cause-first', 'a cause too late', { id: 'p', compares: 'cause' }, say('p', { value: 'documents:x', when: '1922-12' }), say('q', { when: '1923-02' }, 'documents:x')],
  ['alive', 'a dead signer', { id: 'p', lives: true }, say('p', { when: '1921' }), say('q', {})],
  ['alive', 'a founder of nine', { id: 'p', lives: true }, say('p', { when: '1879' }), say('q', {})],
  ['alive', 'a dead man named among others', { id: 'p', lives: true }, say('p', { value: 'ada, ben', when: '1921' }, 'decisions:d'), say('q', {})],
  ['printed-later', 'a book that knows too much', { id: 'p', printed: true }, say('p', { when: '1927' }), say('q', { when: '1928-11' })],
]; // biome-ignore format: one case a line

const PASSED: readonly Case[] = [
  ['one value in two spellings', { id: 'p', compares: 'value' }, say('p', { value: 'Ada Lund' }), say('p', { value: 'A. Lund' })],
  ['numbers rounded', { id: 'p', compares: 'number' }, say('p', { value: 241591 }), say('p', { value: 240000 })],
  ['the same people in another order', { id: 'p', compares: 'persons' }, say('p', { value: 'ben and Ada Lund' }), say('p', { value: 'ada ben' })],
  ['a day within its month', { id: 'p', compares: 'date' }, say('p', { when: '1922-04' }), say('p', { when: '1922-04-03' })],
  ['one day in two calendars', { id: 'p', compares: 'date' }, say('p', { when: '1917-04-03', calendar: 'julian' }), say('p', { when: '1917-04-16' })],
  ['two terms of one source', { id: 'p', compares: 'start' }, say('p', { value: 'chair', when: '1918/1919' }), say('p', { value: 'chair', when: '1922/1923' })],
  ['another time', { id: 'p', compares: 'state' }, say('p', { value: false, when: '1903/1916' }), say('p', { value: true, when: '1917-04' })],
  ['camps that go together', { id: 'p', compares: 'side', opposed: [['reds', 'blues']] }, say('p', { value: 'greens', when: '1903' }), say('p', { value: 'reds', when: '1903' })],
  ['a predicate that may have many values', { id: 'p' }, say('p', { value: 'x' }), say('p', { value: 'y' })],
  ['an act within a life', { id: 'p', lives: true }, say('p', { when: '1900' }), say('q', {})],
  ['a cause before its effect', { id: 'p', compares: 'cause' }, say('p', { value: 'documents:x', when: '1923-03' }), say('q', { when: '1923-02' }, 'documents:x')],
]; // biome-ignore format: one case a line

const rulesOf = (predicate: Partial<Predicate>, ...claims: Claim[]): string[] =>
  findContradictions(collections([predicate], claims, { persons: [ada, person('ben')] })).map(
    ({ rule }) => rule,
  );

describe('the rules', () => {
  it('stand each in the list, under its own name', () => {
    expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  });

  it.each(FOUND)('%s finds %s', (rule, _, predicate, a, b) =>
    expect(rulesOf(predicate, a, b)).toEqual([rule]),
  );

  it.each(PASSED)('let pass %s', (_, predicate, a, b) => expect(rulesOf(predicate, a, b)).toEqual([]));

  it('months-between adds up a span', () => {
    const predicates: Partial<Predicate>[] = [
      { id: 'stroke' },
      { id: 'lived', compares: 'months', from: 'stroke', to: 'died' },
    ];
    const claims = (months: number): Claim[] => [
      claim('health:ada-stroke', 'stroke', { when: '1919-01-07' }),
      claim('health:ada-stroke', 'lived', { value: months }),
      claim('persons:ada', 'died', { when: '1920-01-21' }),
    ];
    const find = (months: number): unknown[] =>
      findContradictions(collections(predicates, claims(months), { health: [health] }));
    expect([find(10).length, find(12).length]).toEqual([1, 0]);
  });

  it('silent finds documents after the day on which their author fell silent', () => {
    const document = (when: string): Collections['documents'][number] => ({
      id: `d-${when}`,
      when,
      title: 'A letter',
      author: 'ada',
      content: 'x',
      certainty: 'high',
      claims: ['c-x'],
    });
    const find = (when: string): unknown[] =>
      findContradictions(
        collections(
          [{ id: 'stroke', silences: true }],
          [claim('health:ada-stroke', 'stroke', { when: '1919-01-07' })],
          {
            health: [health],
            documents: [document(when)],
          },
        ),
      );
    expect([find('1919-02').length, find('1918-12').length]).toEqual([1, 0]);
  });
});

describe('the choice', () => {
  const [a, b] = [say('p', { value: 'x' }), say('p', { value: 'y' })];
  const [conflict] = findContradictions(collections([{ id: 'p', compares: 'value' }], [a, b]));
  const words = { question: 'q', holds: 'h', because: 'b', embarrassedBy: 'e' };
  const usual: Belief = { id: 'usual', ...words, takes: [a.id], over: [b.id], standard: true };
  const other: Belief = { id: 'other', ...words, takes: [b.id], over: [a.id] };

  it('follows the standard belief', () => {
    expect(choiceOf(conflict!, beliefsHeld([usual, other]))).toMatchObject({ side: 0, belief: 'usual' });
  });

  it('follows the belief that a reading names', () => {
    expect(choiceOf(conflict!, beliefsHeld([usual, other], ['other']))).toMatchObject({
      side: 1,
      belief: 'other',
    });
  });

  it('is open where no belief takes a side', () => expect(choiceOf(conflict!, [])).toBeUndefined());
});
