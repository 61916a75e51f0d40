import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  strength: parameter(
    1,
    0.3,
    2,
    'utility',
    'how firmly members of a bloc keep the line agreed beforehand',
    'S031: three men met before the meetings and instructed their followers; the strength is assumed',
  ),
} as const;

export const C = offsets(parameters);

export const caucus: Mechanism = {
  id: 'caucus',
  claim: 'Those who agree a line before the meeting vote as one in it.',
  neutral: 'Nobody meets beforehand: each member of a bloc votes by his own judgment.',
  signature: false,
  parameters,
  reads: ['bloc', 'weight'],
  evolves: [],
  emits: [],
  rows: ['S031', 'S032'],
};
