import type { ReactNode } from 'react';
import type { StoryData, WhatIfData } from '../../data/shapes.ts';
import type { TwinRow } from '../../engine/twinReport.ts';
import { CopyButton } from '../../figure/CopyButton.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { DotIntervals } from '../../intervals/DotIntervals.tsx';
import { colorOf } from '../../people/colors.ts';
import { words } from '../../strings/index.ts';
import { dayName, perHundred, signedHundred } from '../../words/numbers.ts';
import type { TwinAnswer } from './askTwinWorlds.ts';
import { doubts } from './doubts.ts';
import { Pairs } from './Pairs.tsx';
import { WorldRows } from './WorldRows.tsx';

interface AnswerProps {
  answer: TwinAnswer;
  story: StoryData;
  data: WhatIfData;
}

/** What twin worlds say: a sentence with both doubts, the differences, the two worlds in time, pairs one by one. */
export function Answer({ answer, story, data }: AnswerProps): ReactNode {
  const { report, question, rowsHash } = answer;
  const { someoneElse: else_ } = report;
  const personOf = (id: string) => story.persons.find((person) => person.id === id);
  const nameOf = (id: string | null): string => (id === null ? words.app.noOne : (personOf(id)?.short ?? id));
  const provenance = words.whatIf.provenance(question.reading, question.seed, report.pairs, rowsHash);
  const title = data.reforms.find(({ id }) => id === question.reforms[0])?.question ?? '';
  const sentence = words.whatIf.sentence(
    dayName(question.date),
    perHundred(else_.probability),
    doubts(else_, else_.readings),
  );
  return (
    <>
      <p className="prose" role="status">
        {sentence}
      </p>
      <Figure
        id="differences"
        title={words.whatIf.differences}
        kind="computed"
        summary={report.rows.map((row) => rowText(row, nameOf(row.person))).join(' ')}
        table={{
          columns: [...words.whatIf.columns],
          rows: report.rows.map((row) => cells(row, nameOf(row.person))),
        }}
        provenance={provenance}
        keys
      >
        <DotIntervals
          zero={words.whatIf.zero}
          rows={report.rows.slice(0, 6).map((row) => ({
            id: row.person ?? 'no one',
            mark: '',
            name: nameOf(row.person),
            color: row.person === null ? 'var(--no-one)' : colorOf(personOf(row.person)),
            shape: row.person === null ? 'square' : personOf(row.person)?.color?.mark,
            hatched: row.person === null,
            estimate: row.difference.difference,
            low: row.difference.low,
            high: row.difference.high,
            range: row.readings,
            text: signedHundred(row.difference.difference),
          }))}
        />
      </Figure>
      <WorldRows answer={answer} story={story} provenance={provenance} />
      <Pairs answer={answer} nameOf={nameOf} />
      <p className="small quiet">
        {words.whatIf.speculative} {words.whatIf.hash} <span className="mono">{rowsHash}</span>
      </p>
      <CopyButton
        name={words.whatIf.share}
        text={`${title} ${sentence} (${words.app.name} ${__VERSION__}, ${provenance}) ${window.location.href}`}
      />
    </>
  );
}

const rowText = ({ difference: { difference, low, high } }: TwinRow, name: string): string =>
  low > 0 || high < 0
    ? `${name} ${signedHundred(difference)} (${signedHundred(low)} to ${signedHundred(high)}).`
    : `${name}: ${words.whatIf.noChange}.`;

const cells = (row: TwinRow, name: string): string[] => [
  name,
  perHundred(row.without.probability),
  perHundred(row.with.probability),
  signedHundred(row.difference.difference),
  `${signedHundred(row.difference.low)} to ${signedHundred(row.difference.high)}`,
  row.readings === null ? '' : `${signedHundred(row.readings.low)} to ${signedHundred(row.readings.high)}`,
];
