import type { ReactNode } from 'react';
import type { CauseGround, CauseRow, NoteClaim } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { SORTS } from './SortFirst.tsx';

interface SheetProps {
  title: string;
  causes: readonly Pick<CauseRow, 'cause' | 'name'>[];
  grounds: readonly CauseGround[];
}

const CARDS = 4;
const LINES = 5;

/** The first page on paper, for a class: question, sources, lines to write on, a table to sort in. It gives no answer away. */
export function Worksheet({ title, causes, grounds }: SheetProps): ReactNode {
  const { question, sheet, sorts } = words.why;
  const unordered = causes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <section className="worksheet print-only" aria-hidden="true">
      <p className="sheet-title">{title}</p>
      <p>{question}</p>
      <div className="source-cards">
        {cardsOf(grounds).map(({ id, paraphrase, citation }, i) => (
          <div key={id} className="card">
            <strong>{sheet.source(String.fromCharCode(65 + i))}</strong>
            <p>{paraphrase}</p>
            <p className="small">{citation}</p>
          </div>
        ))}
      </div>
      <p>{sheet.lines}</p>
      {Array.from({ length: LINES }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on have no other name
        <div key={i} className="write" />
      ))}
      <table>
        <thead>
          <tr>
            <th>{sheet.cause}</th>
            {SORTS.map((sort) => (
              <th key={sort}>{sorts[sort]}</th>
            ))}
            <th>{sheet.because}</th>
          </tr>
        </thead>
        <tbody>
          {unordered.map(({ cause, name }) => (
            <tr key={cause}>
              <th>{name}</th>
              {SORTS.map((sort) => (
                <td key={sort} className="box" />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One claim of each of the first causes that have one in words, in the order of the scenario, so that none is stressed. */
function cardsOf(grounds: readonly CauseGround[]): NoteClaim[] {
  const first = grounds.flatMap(({ notes }) => notes.find(({ paraphrase }) => paraphrase !== null) ?? []);
  return [...new Map(first.map((claim) => [claim.id, claim])).values()].slice(0, CARDS);
}
