import type { ReactNode } from 'react';
import type { ReformCard } from '../../data/shapes.ts';
import { Note } from '../../notes/Note.tsx';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';

/** The reforms that are asked: what happened instead, who wanted it, why it counts as restrained or exuberant. */
export function ReformCards({ cards }: { cards: readonly ReformCard[] }): ReactNode {
  return (
    <div className="cards">
      {cards.map((card, i) => (
        <article key={card.id} className="card">
          {/* one alone is the question of the page */}
          {cards.length > 1 && <h2>{card.question}</h2>}
          <p className="small quiet">
            {dayName(card.date)}. {words.whatIf.mark[card.mark]}:{' '}
            {words.whatIf.counted(card.claims, card.changes)}
            <Note number={i + 1} claims={card.notes} />
          </p>
          <p>
            <strong>{words.whatIf.instead}</strong> {card.instead.trim()}
          </p>
          {card.proposedBy !== undefined && (
            <p>
              <strong>{words.whatIf.proposedBy}</strong> {card.proposedBy.trim()}
            </p>
          )}
          {card.opposedBy !== undefined && (
            <p>
              <strong>{words.whatIf.opposedBy}</strong> {card.opposedBy.trim()}
            </p>
          )}
          {card.caveat !== undefined && (
            <p className="quiet">
              <strong>{words.whatIf.caveat}</strong> {card.caveat.trim()}
            </p>
          )}
        </article>
      ))}
    </div>
  );
}
