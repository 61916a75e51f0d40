import type { ReactNode } from 'react';
import type { ScoreData } from '../../data/score.ts';
import { words } from '../../strings/index.ts';
import { perHundred } from '../decisions/perHundred.ts';
import { twoDigits } from './intervals.ts';

/** Who sat in the inner body at each year's end, and how many of 100 histories have him there. */
export function YearsTable({ score }: { score: ScoreData }): ReactNode {
  const { scorecard } = words;
  const against = [
    [scorecard.startStays, score.yearsAgainstStart],
    [scorecard.yearBefore, score.yearsAgainstYearBefore],
  ] as const;
  return (
    <section className="stack">
      <h2>{scorecard.years}</h2>
      <p>{scorecard.yearsSummary}</p>
      {against.map(([name, interval]) =>
        interval === null ? null : (
          <p key={name}>
            {scorecard.yearsAgainst(
              name,
              ...([interval.mean, interval.low, interval.high].map(twoDigits) as [string, string, string]),
            )}
          </p>
        ),
      )}
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{scorecard.year}</th>
              <th scope="col">
                {scorecard.member}: {scorecard.chance}
              </th>
            </tr>
          </thead>
          <tbody>
            {score.years.map(({ date, members }) => (
              <tr key={date}>
                <th scope="row">{date.slice(0, 4)}</th>
                <td>
                  {members
                    .map(
                      ({ name, probability }) =>
                        `${name} ${probability === null ? scorecard.notActor : perHundred(probability)}`,
                    )
                    .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
