import { weighCells } from '../cells.ts';
import type { World } from '../world.ts';
import { CELLS, cohortsParameters } from './cohortsParameters.ts';
import type { Mechanism } from './mechanism.ts';

/** After an open dispute the cells that dissented are checked; each quarter cohorts grow at their own rates. */
function month(w: World): void {
  const { contested, dispute } = w.s;
  const over = dispute[0] === 1 && contested[0]! <= 0;
  dispute[0] = contested[0]! > 0 ? 1 : 0;
  if (over) check(w);
  if (w.month % 3 === 0) grow(w);
  if (over || w.month % 3 === 0) weighCells(w);
}

function check(w: World): void {
  const { members } = w.s;
  const rate = w.p.cohorts[CELLS.check]!;
  for (let n = 0; n < members.length; n += 1)
    members[n] = members[n]! * (1 - rate * w.values[w.c.cohorts[n]!.dissent]!);
}

function grow(w: World): void {
  const { members } = w.s;
  for (let n = 0; n < members.length; n += 1)
    members[n] = members[n]! * (1 + w.values[w.c.cohorts[n]!.growth]! / 4);
}

export const cohorts: Mechanism = {
  id: 'cohorts',
  claim:
    'Members differ by cohort and cell: who fills the party, and who is put out, decides how much dissent is left for delegates to carry up.',
  neutral: 'All delegates are elected as the apparatus has it, and those who owe nobody hear nobody.',
  signature: false,
  parameters: cohortsParameters,
  reads: ['members', 'contested', 'dispute'],
  evolves: ['members', 'dispute', 'cellDissent'],
  emits: [],
  rows: ['S121'],
  month,
};
