import type { Game } from '../game.ts';
import type { Model } from '../model.ts';
import { checkedGame } from './checkedGame.ts';
import { BLOCS_ONLY, type BlocsOnly, type CoalitionPower, sharedEqually } from './johnston.ts';

/** The Deegan-Packel index: each minimal winning set gives one, shared equally by its members. */
export const deeganPackel: Model<Game, BlocsOnly, CoalitionPower> = {
  id: 'deegan-packel',
  title: 'Deegan-Packel index',
  question: 'power',
  claim: 'Only coalitions without a spare member form, all equally likely, and their members share alike.',
  citations: [
    {
      authors: 'J. Deegan and E. W. Packel',
      year: 1978,
      title: 'A New Index of Power for Simple n-Person Games',
      where: 'International Journal of Game Theory 7(2), 113-123',
      doi: '10.1007/BF01753239',
    },
  ],
  parameters: BLOCS_ONLY,
  limits: [
    'More weight can mean less power here: a heavy member fits into fewer coalitions without a spare one.',
    'About 25 players of different weight at most, since coalitions are looked at one by one.',
  ],
  replication: [
    { literature: 'bertini-2013', status: 'reproduced', extent: 'the game of five, as fractions' },
    {
      literature: 'coopgame',
      status: 'reproduced',
      extent: 'the game of five after Holler and Illing, as fractions',
    },
    { literature: 'numbers-and-shapes', status: 'reproduced', extent: 'the game of four, as fractions' },
  ],
  run(situation, { blocs }) {
    return sharedEqually(checkedGame(situation, blocs), true);
  },
};
