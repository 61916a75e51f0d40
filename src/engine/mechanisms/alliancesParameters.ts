import { offsets, parameter } from './mechanism.ts';

export const alliancesParameters = {
  balance: parameter(
    2,
    0.8,
    3.5,
    'utility',
    'how much a feared rival outside a bloc makes one want to join it',
    'S075, S080: need over liking',
  ),
  liking: parameter(1.2, 0.4, 2, 'utility', 'weight of liking among allies', 'assumed below need: S076'),
  distance: parameter(
    1.2,
    0.3,
    2.5,
    'utility',
    'weight of distance on the issues they care about',
    'S077: a bloc set a disputed point aside',
  ),
  spoils: parameter(
    1,
    0.3,
    2,
    'utility',
    "weight of the chance to win times one's own share of it; strength counts standing and seats in the assembly alike",
    'assumed',
  ),
  habit: parameter(0.8, 0.3, 1.4, 'utility', 'cost of leaving a line already taken', 'assumed'),
  resolve: parameter(
    3,
    1.5,
    5,
    'per unit of utility',
    'how firmly members follow their interest when they choose sides',
    'blocs on record lasted one to three years: at 3 a bloc worth keeping is rarely left by accident',
  ),
  administration: parameter(
    2.5,
    1,
    4,
    'factor',
    "what control of all posts would add to a rival's stature for an observer who sees it in full",
    "S087: the post was taken for a clerk's; size assumed",
  ),
  lesson: parameter(
    0.12,
    0.03,
    0.3,
    'share',
    'how much of his blindness to administrative power a member loses with each removal he sees',
    'S087; assumed',
  ),
  hostility: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'part of the fear of a rival that remains toward one liked fully',
    'assumed',
  ),
} as const;

export const L = offsets(alliancesParameters);
