import type { Game, Majority } from '../game.ts';
import type { Model } from '../model.ts';
import { checkedGame } from './checkedGame.ts';
import { countSwings } from './countSwings.ts';
import { narrowMajority, pivotChances } from './pivotChances.ts';
import { COUNTED, type Counted, dummyOf } from './precision.ts';
import { type Share, share } from './rational.ts';
import type { PowerIndex } from './shapleyShubik.ts';
import { standing } from './standing.ts';

export interface BanzhafPower extends PowerIndex {
  /** chance to be critical if everybody votes by the toss of a coin: swings / 2^(n - 1) */
  readonly absolute: readonly Share[];
  /** coalitions to which the player is critical */
  readonly swings: readonly Share[];
}

/**
 * The Penrose-Banzhaf index: the coalitions to which a player is critical, as a number (`swings`), as a chance (`absolute`) and
 * as a share of all swings (`index`).
 */
export const banzhaf: Model<Game, Counted, BanzhafPower> = {
  id: 'banzhaf',
  title: 'Penrose-Banzhaf index',
  question: 'power',
  claim: 'A member has as much power as there are coalitions that win with him and lose without him.',
  citations: [
    {
      authors: 'J. F. Banzhaf III',
      year: 1965,
      title: "Weighted Voting Doesn't Work: A Mathematical Analysis",
      where: 'Rutgers Law Review 19(2), 317-343',
    },
    {
      authors: 'L. S. Penrose',
      year: 1946,
      title: 'The Elementary Statistics of Majority Voting',
      where: 'Journal of the Royal Statistical Society 109(1), 53-57',
      doi: '10.2307/2981392',
    },
  ],
  parameters: COUNTED,
  limits: [
    'Everybody votes by the toss of a coin, on his own: a body whose members agree a line beforehand is another game.',
    'The shares (`index`) of two bodies cannot be compared; the chances (`absolute`) can.',
  ],
  replication: [
    { literature: 'bertini-2013', status: 'reproduced', extent: 'the game of five, to five digits' },
    {
      literature: 'britannica-2011',
      status: 'reproduced',
      extent: 'the Council of 1958 and 50-49-1, as fractions',
    },
    { literature: 'coopgame', status: 'reproduced', extent: 'the game of four, as fractions' },
    { literature: 'go-banzhaf', status: 'reproduced', extent: 'both games of its tests, as chances' },
    {
      literature: 'numbers-and-shapes',
      status: 'reproduced',
      extent: 'swings of the Council of 1958, of Nassau County and of two small games',
    },
    {
      literature: 'powerindex',
      status: 'reproduced',
      extent: 'the Council of 1958 and the game of four after Straffin',
    },
    { literature: 'votingpower', status: 'reproduced', extent: 'the game of four, as fractions' },
  ],
  run(situation, { blocs, precision }) {
    const game = checkedGame(situation, blocs);
    const narrow = precision === 'fast' ? narrowMajority(game) : undefined;
    return narrow === undefined ? counted(game) : byChance(game, narrow);
  },
};

function counted(game: Game): BanzhafPower {
  const { swings } = countSwings(game);
  const all = swings.reduce((sum, count) => sum + count, 0n);
  const coalitions = 1n << BigInt(game.players.length - 1);
  return {
    ...standing(game, (player) => swings[player] === 0n),
    index: swings.map((count) => share(count, all)),
    absolute: swings.map((count) => share(count, coalitions)),
    swings: swings.map((count) => share(count, 1n)),
  };
}

function byChance(game: Game, majority: Majority): BanzhafPower {
  const { critical } = pivotChances(majority, 0.5);
  const all = critical.reduce((sum, chance) => sum + chance, 0);
  const coalitions = critical.reduce((product, _, player) => (player === 0 ? 1 : 2 * product), 1);
  const shares = (scale: number) => Array.from(critical, (chance) => ({ value: chance * scale }));
  return {
    ...standing(game, dummyOf(game)),
    index: shares(1 / all),
    absolute: shares(1),
    swings: shares(coalitions),
  };
}
