import { offsets, parameter } from './mechanism.ts';

export const surveillanceParameters = {
  begins: parameter(
    0.6,
    0.2,
    1.5,
    'per year',
    'how soon the security police are set to report on members, where no rule on record says that they are',
    'S017: by the quarrel of autumn 1923 they were, some eighteen months after April 1922; one case',
  ),
  finds: parameter(
    0.15,
    0.04,
    0.4,
    'per year and member',
    'how often a member of a bloc other than the one that the police serve is found out',
    'secret meetings of 1923-27 mostly came to light within a year or two; size assumed',
  ),
  company: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'what is known of his bloc when one member is found out, as a part of what is known of him',
    'assumed: a meeting has more than one guest',
  ),
  forgets: parameter(
    0.04,
    0.015,
    0.08,
    'per month',
    'how fast what has been found loses its use',
    'assumed: stale within two years, unless it is renewed',
  ),
  fear: parameter(
    0.3,
    0.05,
    0.6,
    'utility',
    'further cost of voting against the announced line while reports are written',
    'assumed: less than the ban itself',
  ),
  evidence: parameter(
    0.4,
    0.1,
    0.8,
    'utility',
    'weight, in a vote about a person, of his having been found in organized opposition',
    'S097-S099: leaflets and meetings that were found served as the charge; size assumed',
  ),
  trigger: parameter(
    0.8,
    0.2,
    1.5,
    'share',
    'how much more readily one strikes at somebody who has been found out',
    'model of the ladder: each rung had its trigger; size assumed',
  ),
} as const;

export const U = offsets(surveillanceParameters);
