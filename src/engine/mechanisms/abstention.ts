import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  indifference: parameter(
    0.05,
    0.01,
    0.12,
    'utility',
    'how far from even a member must be to vote at all when nothing pulls him two ways',
    'splits of 1917-21 show a few members of fifteen abstaining in quarrels, hardly any in routine; size assumed',
  ),
  torn: parameter(
    0.5,
    0.2,
    0.9,
    'share',
    'how much the lesser of two opposed pulls widens the stretch on which he abstains',
    'S035: to abstain is the most that dissent dares where the line binds; size assumed, from a little to nearly all',
  ),
} as const;

export const ABSTENTION = offsets(parameters);

export const abstention: Mechanism = {
  id: 'abstention',
  claim:
    'Who is drawn two ways at once, or hardly at all, abstains; a simple majority is one of votes cast, so that abstaining can decide.',
  neutral: 'Everybody present votes for or against.',
  signature: false,
  optional: true,
  parameters,
  reads: [],
  evolves: [],
  emits: [],
  rows: ['S035'],
};
