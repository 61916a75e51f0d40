import { offsets, parameter } from './mechanism.ts';

export const arenaParameters = {
  push: parameter(
    0.6,
    0.2,
    0.9,
    'share',
    'how far what is tried hangs on the zeal of policy and of whoever is in charge; the rest is tried anyway',
    'risings of 1919-27 were partly ordered and partly broke out; size assumed',
  ),
  charge: parameter(
    0.025,
    0,
    0.06,
    'authority',
    'standing that a failure costs whoever is in charge for good, besides what it costs at once',
    'the failures of 1923-27 were still held against those who had answered for them years later; size assumed',
  ),
  triumph: parameter(
    0.1,
    0.03,
    0.2,
    'authority',
    'standing that a success brings whoever is in charge',
    'assumed: none is on record',
  ),
  hope: parameter(
    10,
    3,
    20,
    'points',
    'how far a success moves those who care little toward relying on what is abroad',
    'assumed: as far as a great failure moves them the other way',
  ),
  relief: parameter(
    0.3,
    0.1,
    0.5,
    'share',
    'part of the weariness and of the fear of attack that a success takes away',
    'assumed',
  ),
} as const;

export const R = offsets(arenaParameters);
