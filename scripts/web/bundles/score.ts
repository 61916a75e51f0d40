import type { ScoreData } from '../../../web/src/data/score.ts';
import { shipped } from './shipped.ts';

/** The score without the claims that it rests on, and what each reading says of the decisions that count alone. */
export function scoreBundle(): ScoreData {
  const { claims, claimHashes, decisions, ...rest } = shipped<
    ScoreData & { claims: unknown; claimHashes: unknown }
  >('score');
  return {
    ...rest,
    decisions: decisions.map((told) => (told.eligible ? told : { ...told, readings: [] })),
  };
}
