import { offsets, parameter } from './mechanism.ts';

export const cohortsParameters = {
  pass: parameter(
    0.06,
    0.02,
    0.15,
    'share',
    'part of a minority in the cells that is left among the delegates of a congress',
    'a minority shrank to a half from district to province and to about an eighth from there to the congress in the winter of 1923-24; the first step is assumed at 0.8',
  ),
  bend: parameter(
    0.7,
    0.4,
    1,
    'share',
    'how far the apparatus bends even that, where all posts are filled from above',
    'assumed: 3 delegates of 128 after votes of a fifth and more',
  ),
  voice: parameter(
    0.5,
    0.1,
    1,
    'utility',
    'how far members of a large body who owe nobody speak for the cells that elected them',
    'assumed below the weight of policy among leaders',
  ),
  levy: parameter(
    0.51,
    0.3,
    0.6,
    'share of all members',
    'enrolment that follows the death of a great leader',
    'about 241,600 came in on 472,000 members and candidates in the spring of 1924',
  ),
  check: parameter(
    0.09,
    0.03,
    0.2,
    'share',
    'part of a cohort wholly given to dissent that is put out after an open dispute',
    'about 5.7 % of those checked in office and student cells in the spring of 1924, where some three in five had dissented; low certainty',
  ),
} as const;

export const CELLS = offsets(cohortsParameters);
