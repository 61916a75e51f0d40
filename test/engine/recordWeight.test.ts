// What a vote on record counts as where the scenario says that it is less than a whole one.
import { expect, it } from 'vitest';
import { runPrefix, start, type World } from '../../src/engine/index.ts';
import { decided } from './onRecord.ts';
import { about } from './toy.ts';
import { type Change, toyWorld } from './toyWorld.ts';

/** One vote on record, which the first man lost; `weight` as in the scenario file. */
const voted =
  (weight?: number): Change =>
  (draft) => {
    decided('observed', false)(draft);
    if (weight !== undefined) draft.scenario.records = { weight: about(weight, 0, 1) };
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

it('counts for nothing in a body where nobody of the model votes, and surprises nobody', () => {
  const elsewhere: Change = (draft) => {
    voted()(draft);
    draft.collections.bodies.push({ ...draft.collections.bodies[0]!, id: 'assembly-of-others' });
    draft.collections.decisions[0]!.body = 'assembly-of-others';
  };
  const w = toyWorld(elsewhere);
  let told = 0;
  w.surprise = () => {
    told += 1;
  };
  start(w);
  runPrefix(w);
  expect(w.s.logWeight[0]).toBe(0);
  expect(told).toBe(0);
});
