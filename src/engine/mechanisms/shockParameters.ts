import { offsets, parameter } from './mechanism.ts';

export const shockParameters = {
  fading: parameter(
    0.08,
    0.03,
    0.2,
    'per month',
    'how fast the fear of attack passes',
    'the war scare of 1927 lasted about a year',
  ),
  scale: parameter(1, 0.5, 1.5, 'factor', 'common scale of the effects of outside events', 'assumed'),
} as const;

export const S = offsets(shockParameters);
