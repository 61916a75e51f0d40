import type { DecisionsBundle } from '../../../web/src/data/lookup.ts';
import type { ScoreData } from '../../../web/src/data/score.ts';
import type { Given } from './index.ts';
import { shipped } from './shipped.ts';
import { tippingsOf } from './tippings.ts';

/** Decisions, documents and sittings of the record; and what tips each decision that the score asks about. */
export function decisionsBundle({ loaded }: Given): DecisionsBundle {
  const { decisions, documents, sittings } = loaded.scenario.collections;
  return {
    decisions,
    documents,
    sittings,
    tippings: tippingsOf(loaded, shipped<ScoreData>('score').decisions),
  };
}
