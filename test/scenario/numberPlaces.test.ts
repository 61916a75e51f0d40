import { expect, it } from 'vitest';
import { numberPlaces, readScenario } from '../../src/scenario/index.ts';
import { POLITY, SCENARIO } from './example.ts';

const checked = readScenario({
  scenarios: [{ file: 's.yaml', text: SCENARIO }],
  polity: [{ file: 'p.yaml', text: POLITY }],
});
const places = 'scenario' in checked ? numberPlaces(checked.scenario.collections) : new Map();

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
  ['figures.f1.value', undefined],
])('finds %s', (name, expected) => {
  expect(places.get(name)).toEqual(expected);
});
