import { offsets, parameter } from './mechanism.ts';

export const peripheriesParameters = {
  stubborn: parameter(
    3,
    1,
    6,
    'probability per unit',
    'readiness to reject for each unit (the whole line) that a decision moves away from what the own majority wants',
    'a committee rejected a draft of September 1922 that lay some thirty points off; size assumed',
  ),
  stake: parameter(
    1.2,
    0.4,
    2.5,
    'probability',
    'further readiness if all that the periphery still decides were taken at once',
    'S124: the quarrel was over commissariats; size assumed',
  ),
  voice: parameter(
    0.9,
    0.5,
    1,
    'probability',
    'chance that a rejection holds where the center is split in equal halves; none where it is united',
    'S015: a rejection mattered while the first man took it up, a resignation five weeks later did not',
  ),
  concession: parameter(
    0.5,
    0.2,
    0.8,
    'share',
    'part of the step that the center gives up where a rejection holds',
    'S122: a new text within weeks that kept half of the old one; size assumed',
  ),
  petition: parameter(
    0.3,
    0.1,
    0.6,
    'share',
    'how far an appeal raises what the issue means to the strongest opponent in the center',
    'the appeals of September and October 1922; size assumed',
  ),
  resign: parameter(
    0.6,
    0.3,
    0.9,
    'share',
    'part of the own majority that resigns where it is overruled, and is replaced',
    'nine of eleven resigned on 22 October 1922, and were replaced within days',
  ),
  transfer: parameter(
    0.2,
    0.05,
    0.5,
    'per year',
    'part of the own majority that the appointing office moves elsewhere',
    'assumed: below the 0.58 a year at which provincial secretaries left',
  ),
  regrowth: parameter(
    0.1,
    0,
    0.3,
    'per year',
    'how fast an own majority grows again',
    'assumed: local cadres rise slowly',
  ),
} as const;

export const P = offsets(peripheriesParameters);
