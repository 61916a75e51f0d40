import { type ReactNode, useState } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';
import { GuessAnswer } from './GuessAnswer.tsx';
import { type GuessRow, guessRows } from './guessRows.ts';
import { TokenRow } from './TokenRow.tsx';
import type { Guess, Tokens } from './useGuess.ts';
import type { Place } from './useStory.ts';

const ALL = 100;

interface PanelProps {
  story: StoryData;
  place: Place;
  guess: Guess;
}

/** A hundred tokens to give before the chances are seen; then both side by side. */
export function GuessPanel({ story, place, guess }: PanelProps): ReactNode {
  if (!guess.on) return null;
  const rows = guessRows(story, place);
  return (
    <section className="guess no-print" aria-labelledby="guess-title">
      <h2 id="guess-title">{words.guess.title}</h2>
      {guess.tokens === undefined ? (
        <Giving key={place.month} {...{ story, place, guess }} rows={rows} />
      ) : (
        <GuessAnswer rows={rows} tokens={guess.tokens} persons={story.persons} />
      )}
    </section>
  );
}

function Giving({ story, place, guess, rows }: PanelProps & { rows: readonly GuessRow[] }): ReactNode {
  const [tokens, setTokens] = useState<Tokens>({});
  const left = ALL - rows.reduce((sum, { key }) => sum + (tokens[key] ?? 0), 0);
  return (
    <>
      <p>{words.guess.lead(dayName(place.date), dayName(story.scenario.horizon))}</p>
      <ul className="tokens">
        {rows.map((row) => (
          <TokenRow
            key={row.key}
            {...{ row, left, persons: story.persons }}
            count={tokens[row.key] ?? 0}
            setCount={(count) => setTokens({ ...tokens, [row.key]: count })}
          />
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button main"
          disabled={left !== 0}
          onClick={() => guess.give(tokens)}
        >
          {words.guess.show}
        </button>
        <span role="status">{words.guess.left(left)}</span>
      </div>
    </>
  );
}
