import { offsets, parameter } from './mechanism.ts';

export const agendaParameters = {
  withdraw: parameter(
    0.2,
    0.05,
    0.35,
    'probability',
    'chance of winning below which a motion is not put to the vote',
    'S030; proposers counted heads before they moved',
  ),
  postpone: parameter(
    0.5,
    0.2,
    0.8,
    'probability',
    'chance that whoever sets the agenda puts off a motion he dislikes and fears to lose',
    'S026, S041: delay and haste were weapons',
  ),
  retable: parameter(
    0.5,
    0.2,
    0.8,
    'probability',
    'chance that a determined loser carries the matter to the larger body',
    'S027: four times in 1922 over one question',
  ),
  step: parameter(
    0.7,
    0.4,
    1,
    'share',
    'how far toward his own position a proposer moves',
    'assumed: proposals aim at what can pass',
  ),
  attacks: parameter(
    1,
    0.5,
    2,
    'factor',
    'readiness to attack a rival',
    'assumed; scales the rate of the sanction and removal templates',
  ),
  momentum: parameter(
    0.5,
    0.1,
    1,
    'factor per rung',
    'how much each rung already climbed invites the next attack',
    'S097: intervals between rungs shortened from years to weeks',
  ),
  congressDelay: parameter(
    3,
    0,
    9,
    'months',
    'mean delay of a congress beyond the statutory interval, when whoever sets the agenda can choose',
    'congresses of 1917-22 kept the year; statutes let the committee call them',
  ),
  innerGrowth: parameter(
    0.3,
    0,
    0.8,
    'seats per congress',
    'growth of the inner body',
    '5 in 1919-21, 7 in 1922',
  ),
} as const;

export const G = offsets(agendaParameters);
