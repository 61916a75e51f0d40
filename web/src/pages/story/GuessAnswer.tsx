import type { ReactNode } from 'react';
import type { PersonBrief } from '../../data/shapes.ts';
import { ColumnHeads } from '../../lookup/ColumnHeads.tsx';
import { words } from '../../strings/index.ts';
import { rangeText } from '../../words/doubts.ts';
import { saidHundred } from '../../words/saidHundred.ts';
import { BandMark } from './BandMark.tsx';
import { expectedBrier } from './brier.ts';
import { doubtOf } from './contenders.ts';
import { forecasts, type GuessRow } from './guessRows.ts';
import type { Tokens } from './useGuess.ts';

interface AnswerProps {
  rows: readonly GuessRow[];
  tokens: Tokens;
  persons: readonly PersonBrief[];
}

/** The guess beside the chances of the model and their two doubts, and a score that rewards saying what one believes. */
export function GuessAnswer({ rows, tokens, persons }: AnswerProps): ReactNode {
  const { columns, caption, score, scoreMeans, next } = words.guess;
  const { guessed, chances } = forecasts(rows, tokens);
  const even = chances.map(() => 1 / chances.length);
  const [yours, least, same] = [guessed, chances, even].map((said) =>
    expectedBrier(said, chances).toFixed(2),
  );
  return (
    <>
      <table className="guess-table" data-guess>
        <caption>{caption}</caption>
        <ColumnHeads columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <BandMark who={row.person} persons={persons} /> {row.name}
              </th>
              <td className="number">{tokens[row.key] ?? 0}</td>
              <td className="number">
                {row.within === undefined ? (
                  <strong>{saidHundred(row.chance, doubtOf(row))}</strong>
                ) : (
                  words.guess.amongOthers
                )}
              </td>
              <td className="number">{rangeText(row.dice)}</td>
              <td className="number">{rangeText(row.readings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{score(yours!, least!, same!)}</p>
      <p className="quiet">{scoreMeans}</p>
      <p>{next}</p>
    </>
  );
}
