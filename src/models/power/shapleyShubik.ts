import type { Game, Majority } from '../game.ts';
import type { Model } from '../model.ts';
import { checkedGame } from './checkedGame.ts';
import { countSwingsBySize } from './countSwings.ts';
import { gaussLegendre } from './gaussLegendre.ts';
import { narrowMajority, pivotChances } from './pivotChances.ts';
import { COUNTED, type Counted, dummyOf } from './precision.ts';
import { type Share, share } from './rational.ts';
import { type Standing, standing } from './standing.ts';

/** How much of all power each player has. */
export interface PowerIndex extends Standing {
  /** for each player; adds up to one */
  readonly index: readonly Share[];
}

/**
 * The Shapley-Shubik index: the share of all orders of the players in which a player turns a losing coalition into a winning
 * one, sum over the coalitions S of others to which he is critical of |S|! (n - 1 - |S|)! / n!.
 */
export const shapleyShubik: Model<Game, Counted, PowerIndex> = {
  id: 'shapley-shubik',
  title: 'Shapley-Shubik index',
  question: 'power',
  claim: 'A member has as much power as there are orders of joining in which the motion wins with him.',
  citations: [
    {
      authors: 'L. S. Shapley and M. Shubik',
      year: 1954,
      title: 'A Method for Evaluating the Distribution of Power in a Committee System',
      where: 'American Political Science Review 48(3), 787-792',
      doi: '10.2307/1951053',
    },
    {
      authors: 'G. Owen',
      year: 1972,
      title: 'Multilinear Extensions of Games',
      where: 'Management Science 18(5), 64-79',
      doi: '10.1287/mnsc.18.5.64',
    },
  ],
  parameters: COUNTED,
  limits: [
    'All orders are taken as equally likely: who likes whom plays no part. Compare the blocs that really form.',
    'A veto that is never used counts as power; influence on what is tabled does not.',
  ],
  replication: [
    { literature: 'coopgame', status: 'reproduced', extent: 'the game of four after Stach, as fractions' },
    {
      literature: 'gonitsora',
      status: 'reproduced',
      extent: '4/2145 for an elected member of the Security Council, and 19.6 % for a permanent one',
    },
    { literature: 'numbers-and-shapes', status: 'reproduced', extent: 'the game of four, as fractions' },
    { literature: 'powerindex', status: 'reproduced', extent: 'the game of three, as fractions' },
    { literature: 'votingpower', status: 'reproduced', extent: 'the game of four, as fractions' },
  ],
  run(situation, { blocs, precision }) {
    const game = checkedGame(situation, blocs);
    const narrow = precision === 'fast' ? narrowMajority(game) : undefined;
    return narrow === undefined ? counted(game) : integrated(game, narrow);
  },
};

function counted(game: Game): PowerIndex {
  const factorial = factorials(game.players.length);
  const n = game.players.length;
  const bySize = countSwingsBySize(game);
  const orders = bySize.map((row) =>
    row.reduce((sum, count, size) => sum + count * factorial[size]! * factorial[n - 1 - size]!, 0n),
  );
  return {
    ...standing(game, (player) => orders[player] === 0n),
    index: orders.map((number) => share(number, factorial[n]!)),
  };
}

/**
 * The index as an average: if each of the others joins with chance p, the same for all and equally likely to be anything from
 * 0 to 1, it is the chance to be critical. That chance is a polynomial in p of degree n - 1, so n / 2 nodes are enough.
 */
function integrated(game: Game, majority: Majority): PowerIndex {
  const { nodes, weights } = gaussLegendre((game.players.length + 1) >> 1);
  const index = new Float64Array(game.players.length);
  nodes.forEach((yes, node) => {
    pivotChances(majority, yes).critical.forEach((chance, player) => {
      index[player] += weights[node] * chance;
    });
  });
  return { ...standing(game, dummyOf(game)), index: Array.from(index, (value) => ({ value })) };
}

/** 0! to n!. */
function factorials(n: number): bigint[] {
  const all = [1n];
  for (let k = 1; k <= n; k += 1) all.push(all[k - 1]! * BigInt(k));
  return all;
}
