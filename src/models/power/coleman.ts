import type { Game, Majority } from '../game.ts';
import type { Model } from '../model.ts';
import { checkedGame } from './checkedGame.ts';
import { countSwings } from './countSwings.ts';
import { narrowMajority, pivotChances } from './pivotChances.ts';
import { COUNTED, type Counted, dummyOf } from './precision.ts';
import { type Share, share } from './rational.ts';
import { type Standing, standing } from './standing.ts';

export interface ColemanPower extends Standing {
  /** share of the winning sets that each player could bring down: 1 for a veto */
  readonly prevent: readonly Share[];
  /** share of the losing sets that each player could help to win: 1 for a dictator */
  readonly initiate: readonly Share[];
  /** share of all coalitions that win: how easily the body decides anything */
  readonly act: Share;
}

/** Coleman's three measures: power to prevent action, to initiate it, and the power of the body to act at all. */
export const coleman: Model<Game, Counted, ColemanPower> = {
  id: 'coleman',
  title: "Coleman's power to prevent, to initiate, to act",
  question: 'power',
  claim:
    'A rule gives power to block and power to bring about, and the more of the first the less a body can act.',
  citations: [
    {
      authors: 'J. S. Coleman',
      year: 1971,
      title: 'Control of Collectivities and the Power of a Collectivity to Act',
      where: 'in B. Lieberman (ed.), Social Choice, Gordon and Breach, 269-300',
    },
  ],
  parameters: COUNTED,
  limits: [
    'Everybody votes by the toss of a coin, on his own; see banzhaf, of which these are other quotients.',
  ],
  replication: [],
  run(situation, { blocs, precision }) {
    const game = checkedGame(situation, blocs);
    const narrow = precision === 'fast' ? narrowMajority(game) : undefined;
    return narrow === undefined ? counted(game) : byChance(game, narrow);
  },
};

function counted(game: Game): ColemanPower {
  const { swings, winning } = countSwings(game);
  const coalitions = 1n << BigInt(game.players.length);
  return {
    ...standing(game, (player) => swings[player] === 0n),
    prevent: swings.map((count) => share(count, winning)),
    initiate: swings.map((count) => share(count, coalitions - winning)),
    act: share(winning, coalitions),
  };
}

function byChance(game: Game, majority: Majority): ColemanPower {
  const { critical, carries } = pivotChances(majority, 0.5);
  const shares = (of: number) => Array.from(critical, (chance) => ({ value: chance / (2 * of) }));
  return {
    ...standing(game, dummyOf(game)),
    prevent: shares(carries),
    initiate: shares(1 - carries),
    act: { value: carries },
  };
}
