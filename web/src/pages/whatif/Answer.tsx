import type { ReactNode } from 'react';
import { useLink } from '../../app/linkVersion.ts';
import type { StoryData, WhatIfData } from '../../data/shapes.ts';
import { CopyButton } from '../../figure/CopyButton.tsx';
import { words } from '../../strings/index.ts';
import type { TwinAnswer } from './askTwinWorlds.ts';
import { DifferencesFigure } from './DifferencesFigure.tsx';
import { findingOf } from './Finding.tsx';
import { Pairs } from './Pairs.tsx';
import { WorldRows } from './WorldRows.tsx';

interface AnswerProps {
  answer: TwinAnswer;
  story: StoryData;
  data: WhatIfData;
}

/** What twin worlds say, below its sentence: the differences, the two worlds in time, pairs one by one. */
export function Answer({ answer, story, data }: AnswerProps): ReactNode {
  const link = useLink();
  const { report, question, rowsHash } = answer;
  const nameOf = (id: string | null): string =>
    id === null ? words.app.noOne : (story.persons.find((person) => person.id === id)?.short ?? id);
  const provenance = words.whatIf.provenance(question.reading, question.seed, report.pairs, rowsHash);
  const title = data.reforms.find(({ id }) => id === question.reforms[0])?.question ?? '';
  const sentence = findingOf(question.date, report.someoneElse);
  return (
    <>
      <DifferencesFigure rows={report.rows} persons={story.persons} provenance={provenance} />
      <WorldRows answer={answer} story={story} provenance={provenance} />
      <Pairs answer={answer} nameOf={nameOf} />
      <p className="small quiet">
        {words.whatIf.speculative} {words.whatIf.hash} <span className="mono">{rowsHash}</span>
      </p>
      <CopyButton
        name={words.whatIf.share}
        text={`${title} ${sentence} (${words.app.name} ${__VERSION__}, ${provenance}) ${link}`}
      />
    </>
  );
}
