import { markOf } from '../../../src/scenario/index.ts';
import type { ReformCard, WhatIfData } from '../../../web/src/data/shapes.ts';
import type { Given } from './index.ts';
import { notesOf } from './notes.ts';

/** The reforms as cards: the question, what happened instead, the evidence that the option was open, and its mark. */
export function whatIfBundle({ loaded: { scenario }, reforms }: Given): WhatIfData {
  const cards = reforms.map((reform): ReformCard => {
    const { id, title, question, date, instead, option, caveat } = reform;
    const { proposedBy, opposedBy, claims = [] } = option;
    return {
      ...{ id, title, question, date, instead },
      ...(proposedBy === undefined ? {} : { proposedBy }),
      ...(opposedBy === undefined ? {} : { opposedBy }),
      ...(caveat === undefined ? {} : { caveat }),
      ...markOf(reform, scenario),
      notes: notesOf(scenario, claims),
    };
  });
  return { reforms: cards.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}
