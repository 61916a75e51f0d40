import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  loss: parameter(
    5,
    2,
    8,
    'utility',
    'what it would cost the others if somebody left whose standing nobody comes near',
    'S038: carried a vote in 1918 that had failed three times; size assumed, and wide',
  ),
  dare: parameter(
    0.8,
    0.65,
    0.95,
    'salience',
    'how much an issue must matter to a mover before he stakes his post on it',
    'threats on record (1918, 1922, 1925, 1928-29) came on what their authors led on',
  ),
  bluff: parameter(
    0.06,
    0.02,
    0.12,
    'authority',
    'standing lost by whoever threatened in vain, beyond that of a defeat',
    'assumed: of the order of a sanction',
  ),
} as const;

export const EXIT = offsets(parameters);

export const exitThreat: Mechanism = {
  id: 'exitThreat',
  claim:
    'A mover may threaten to leave; it moves the others as far as nobody could take his place, and those who like him more than those who do not.',
  neutral: 'Threats to resign are made to no effect.',
  signature: false,
  optional: true,
  parameters,
  reads: ['weight', 'liking', 'salience', 'authority'],
  evolves: ['authority'],
  emits: [],
  rows: ['S038'],
};
