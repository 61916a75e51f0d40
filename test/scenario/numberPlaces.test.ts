import { expect, it } from 'vitest';
import { numberPlaces, readScenario, withNumbers } from '../../src/scenario/index.ts';
import { POLITY, SCENARIO, swap } from './example.ts';

const checked = readScenario({
  scenarios: [{ file: 's.yaml', text: SCENARIO }],
  polity: [
    {
      file: 'p.yaml',
      text: swap('proposer: ada,', 'proposer: ada, proposal: { value: 7, claims: [c-board] },')(POLITY),
    },
  ],
});
if (!('scenario' in checked)) throw new Error(checked.problems[0]?.message);
const { collections } = checked.scenario;
const places = numberPlaces(collections);

it.each([
  ['stances.ada.trade.position', [['stances', 0, 'position']]],
  ['stances.ada.trade.1919-01-01.salience', [['stances', 0, 'salience']]],
  ['traits.ben.authority', [['traits', 1, 'amount']]],
  ['traits.ben.authority.1919-01-01.amount', [['traits', 1, 'amount']]],
  ['ties.ada.ben.liking', [['ties', 0, 'liking']]],
  ['pools.posts.posts', [['pools', 0, 'posts']]],
  ['rules.quorum', [['rules', 0, 'amount']]],
  ['motions.policy-trade.perYear', [['motions', 0, 'perYear']]],
  [
    'issues.trade.policy.position',
    [
      ['issues', 0, 'policy', 0, 'position'],
      ['issues', 0, 'policy', 1, 'position'],
    ],
  ],
  ['issues.trade.policy.1921-01-01.position', [['issues', 0, 'policy', 1, 'position']]],
  ['offices.chair.powers.strength', [['offices', 0, 'powers', 0, 'strength']]],
  ['offices.chair.powers.appoints.strength', [['offices', 0, 'powers', 0, 'strength']]],
  ['shocks.fire.effects.salience.change', [['shocks', 0, 'effects', 0, 'change']]],
  ['issues.trade.policy.1921-01-01', [['issues', 0, 'policy', 1, 'position']]],
  ['issues.trade.policy.0', [['issues', 0, 'policy', 0, 'position']]],
  ['ties.ada.ben.1919-01-01', [['ties', 0, 'liking']]],
  ['shocks.fire.effects.0', [['shocks', 0, 'effects', 0, 'change']]],
  ['shocks.fire.perYear', [['shocks', 0, 'perYear']]],
  ['decisions.d1.proposal', [['decisions', 0, 'coding', 'proposal']]],
  ['decisions.d1.coding.proposal', [['decisions', 0, 'coding', 'proposal']]],
  ['stances.ada.trade', undefined],
  ['figures.f1.value', undefined],
])('finds %s', (name, expected) => {
  expect(places.get(name)).toEqual(expected);
});

it('puts numbers in their places and leaves the rest alone', () => {
  const number = { value: 0.9, claims: ['c-board'] };
  const changed = withNumbers(collections, {
    'stances.ada.trade.position': number,
    'issues.trade.policy': number,
  });
  expect(changed.stances[0]).toEqual({ ...collections.stances[0], position: number });
  expect(changed.issues[0]?.policy.map(({ position }) => position)).toEqual([number, number]);
  expect(collections.stances[0]?.position.value).toBe(0.5);
  expect(changed.persons).toBe(collections.persons);
  expect(() => withNumbers(collections, { 'stances.ada': number })).toThrow(RangeError);
});
