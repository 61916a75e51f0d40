import Fraction from 'fraction.js';
import type { Game } from '../game.ts';
import type { Model } from '../model.ts';
import { checkedGame } from './checkedGame.ts';
import { BLOCS_ONLY, type BlocsOnly, type CoalitionPower, coalitionPower } from './johnston.ts';
import { vulnerable } from './vulnerable.ts';

/** The public good index: in how many minimal winning sets a player is, as a share of all such memberships. */
export const holler: Model<Game, BlocsOnly, CoalitionPower> = {
  id: 'holler',
  title: 'Holler (public good) index',
  question: 'power',
  claim:
    'What a coalition wins is a public good: each member of a coalition without a spare one enjoys all of it.',
  citations: [
    {
      authors: 'M. J. Holler',
      year: 1982,
      title: 'Forming Coalitions and Measuring Voting Power',
      where: 'Political Studies 30(2), 262-271',
      doi: '10.1111/j.1467-9248.1982.tb00538.x',
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
  ],
  run(situation, { blocs }) {
    const game = checkedGame(situation, blocs);
    const tally = vulnerable(game, true);
    const memberships = tally.critical.map((byNumber) => byNumber.reduce((sum, count) => sum + count, 0));
    const all = memberships.reduce((sum, count) => sum + count, 0);
    return coalitionPower(
      game,
      tally,
      memberships.map((count) => new Fraction(count, all)),
    );
  },
};
