// What a vote on record counts as where the scenario says that it is less than a whole one.
import { expect, it } from 'vitest';
import { runPrefix, start, type World } from '../../src/engine/index.ts';
import { about, exactly } from './toy.ts';
import { type Change, toyWorld } from './toyWorld.ts';

/** One vote on record, for the first man's motion; `weight` as in the scenario file. */
const voted =
  (weight?: number): Change =>
  ({ scenario, collections }) => {
    scenario.records = {
      ...scenario.records,
      ...(weight === undefined ? {} : { weight: about(weight, 0, 1) }),
    };
    collections.decisions.push({
      id: 'd1',
      when: '1900-03-10',
      body: 'board',
      venue: 'session',
      question: 'Trade?',
      options: [{ id: 'yes-1', label: 'Yes' }],
      outcome: 'lost',
      certainty: 'high',
      claims: ['c-minutes'],
      coding: {
        motion: 'policy-trade',
        issue: 'trade',
        proposal: exactly(70),
        proposer: 'ada',
        carried: false,
        use: 'observed',
      },
    });
  };

function worldAfter(change: Change): World {
  const w = toyWorld(change);
  start(w);
  runPrefix(w);
  return w;
}

const whole = worldAfter(voted());

it('is a whole one where nothing is said', () => {
  expect(whole.s.logWeight[0]).toBeLessThan(0);
  expect(worldAfter(voted(1)).s.logWeight[0]).toBe(whole.s.logWeight[0]);
});

it('raises its likelihood to that power', () => {
  expect(worldAfter(voted(0.25)).s.logWeight[0]).toBeCloseTo(whole.s.logWeight[0]! / 4, 12);
});

it('changes nothing else', () => {
  const half = worldAfter(voted(0.5));
  half.s.logWeight[0] = whole.s.logWeight[0]!;
  expect(half.s.all).toEqual(whole.s.all);
});

it('is not drawn from its range: each history would take the least', () => {
  const { numbers, recordWeightNumber } = worldAfter(voted(0.5)).c;
  expect(numbers[recordWeightNumber]).toMatchObject({ path: 'records.weight', low: 0.5, high: 0.5 });
});
