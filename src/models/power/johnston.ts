import Fraction from 'fraction.js';
import * as z from 'zod';
import type { Game } from '../game.ts';
import type { Model } from '../model.ts';
import { BLOCS, checkedGame } from './checkedGame.ts';
import { shareOf } from './rational.ts';
import type { PowerIndex } from './shapleyShubik.ts';
import { standing } from './standing.ts';
import { type Vulnerable, vulnerable } from './vulnerable.ts';

export const BLOCS_ONLY = z.strictObject({ blocs: BLOCS });
export type BlocsOnly = z.infer<typeof BLOCS_ONLY>;

export interface CoalitionPower extends PowerIndex {
  /** how many coalitions the index looks at */
  readonly coalitions: number;
}

/** The Johnston index: each vulnerable coalition gives one, shared equally by those to whom it is lost. */
export const johnston: Model<Game, BlocsOnly, CoalitionPower> = {
  id: 'johnston',
  title: 'Johnston index',
  question: 'power',
  claim: 'To be critical counts for more the fewer others are critical to the same coalition.',
  citations: [
    {
      authors: 'R. J. Johnston',
      year: 1978,
      title: 'On the Measurement of Power: Some Reactions to Laver',
      where: 'Environment and Planning A 10(8), 907-914',
      doi: '10.1068/a100907',
    },
  ],
  parameters: BLOCS_ONLY,
  limits: [
    'All vulnerable coalitions are taken as equally likely.',
    'About 25 players of different weight at most, since every coalition is looked at.',
  ],
  replication: [{ literature: 'coopgame', status: 'reproduced', extent: 'six games, as fractions' }],
  run(situation, { blocs }) {
    return sharedEqually(checkedGame(situation, blocs), false);
  },
};

/** An index in which each coalition gives one, shared equally by its critical members. */
export function sharedEqually(game: Game, minimalOnly: boolean): CoalitionPower {
  const tally = vulnerable(game, minimalOnly);
  const scores = tally.critical.map((byNumber) =>
    byNumber.reduce(
      (sum, count, number) => (count === 0 ? sum : sum.add(new Fraction(count, number))),
      new Fraction(0),
    ),
  );
  return coalitionPower(
    game,
    tally,
    scores.map((score) => score.div(tally.coalitions)),
  );
}

export function coalitionPower(
  game: Game,
  { coalitions }: Vulnerable,
  index: readonly Fraction[],
): CoalitionPower {
  return {
    ...standing(game, (player) => index[player]!.n === 0n),
    index: index.map(shareOf),
    coalitions,
  };
}
