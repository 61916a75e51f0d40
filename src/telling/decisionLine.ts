import type { DecisionDetail } from '../engine/index.ts';
import type { Names } from './names.ts';

/** A decision in one line: what was moved, against whom, by whom, and the count. */
export function decisionLine(detail: DecisionDetail, names: Names): string {
  const { template, body, target, proposer, carried, votesFor, votesAgainst, votesAbstaining, capitulated } =
    detail;
  const against = target < 0 ? '' : ` against ${names.actors[target]}`;
  const by = proposer < 0 ? '' : `, moved by ${names.actors[proposer]}`;
  const count = `${carried ? 'carried' : 'lost'} ${votesFor}-${votesAgainst}${votesAbstaining === 0 ? '' : `-${votesAbstaining}`}`;
  return `${names.bodies[body]}: ${names.templates[template]}${against}${by}, ${count}${capitulated ? ', opponents gave way' : ''}`;
}
