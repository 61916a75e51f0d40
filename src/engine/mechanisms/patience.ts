import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  sure: parameter(
    0.7,
    0.5,
    0.9,
    'probability',
    'chance of winning that a patient attacker waits for',
    'S079: others demanded more, he granted less',
  ),
} as const;

export const PATIENCE = offsets(parameters);

export const patience: Mechanism = {
  id: 'patience',
  claim:
    'The holder of the appointing office attacks only when he is nearly sure to win, and lets others demand more.',
  neutral: 'Everybody attacks at the same odds.',
  signature: true,
  parameters,
  reads: [],
  evolves: [],
  emits: [],
  rows: ['S079'],
};
