import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import type { Contradiction, ReadingCard, TakenSide } from '../../data/lookup.ts';
import { type ClaimBook, citationOf } from '../../lookup/noteClaims.ts';
import { words } from '../../strings/index.ts';

interface ContradictionCardProps {
  contradiction: Contradiction;
  book: ClaimBook;
  rules: Readonly<Record<string, string>>;
  reading: string;
  readings: readonly ReadingCard[];
}

const LETTERS = ['A', 'B'] as const;

/** Two things said that cannot both hold, side by side; which is taken, why; and which school takes the other. */
export function ContradictionCard(props: ContradictionCardProps): ReactNode {
  const { contradiction, book, rules, reading, readings } = props;
  const { about, predicate, why, sides, choice, otherwise, rule } = contradiction;
  const taken = otherwise.find((each) => each.reading === reading) ?? choice;
  const { contradictions: text } = words.evidence;
  const nameOf = (id: string): string => readings.find((each) => each.id === id)?.name ?? id;
  return (
    <article className="card stack">
      <h2 className="card-title">
        {about} <span className="quiet">({predicate.replaceAll('-', ' ')})</span>
      </h2>
      <p className="small quiet">
        {why}. {text.rule} <em>{rule}</em>
        {rules[rule] === undefined ? '' : `: ${rules[rule]}`}
      </p>
      <div className="sides">
        {sides.map((side, i) => (
          <Side
            key={LETTERS[i]}
            side={side}
            letter={LETTERS[i] ?? 'A'}
            taken={taken?.side === i}
            book={book}
          />
        ))}
      </div>
      <p>
        {taken === null ? (
          text.open
        ) : (
          <>
            <strong>
              {text.side(LETTERS[taken.side])}, {text.taken}.
            </strong>{' '}
            {text.because}: {taken.because}
          </>
        )}
      </p>
      {otherwise
        .filter((each) => each.reading !== reading)
        .map((each: TakenSide & { reading: string }) => (
          <p key={each.reading} className="small">
            {text.otherwise(nameOf(each.reading), LETTERS[each.side])}: {each.because}
          </p>
        ))}
    </article>
  );
}

interface SideProps {
  side: Contradiction['sides'][number];
  letter: string;
  taken: boolean;
  book: ClaimBook;
}

function Side({ side, letter, taken, book }: SideProps): ReactNode {
  const { contradictions: text } = words.evidence;
  const claims = side.claims.flatMap((id) => book.claims.get(id) ?? []);
  return (
    <section className={taken ? 'side side-taken' : 'side'}>
      <h3>
        {text.side(letter)}: {side.says}
        {taken && <span className="small"> ({text.taken})</span>}
      </h3>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.paraphrase ?? `${claim.predicate} ${claim.value ?? ''}`}{' '}
            <span className="quiet small">
              <Link href={pageAddress('/evidence', { view: 'sources', source: claim.source })}>
                {citationOf(claim, book, words.lookUp.locator)}
              </Link>{' '}
              ({words.lookUp.kinds[claim.kind]}, {words.notes.certainty(claim.certainty)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
