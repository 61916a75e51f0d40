import type { ReactNode } from 'react';
import type { TwinsData } from '../../data/twins.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { doubts, saidChance } from '../../words/doubts.ts';
import { dayName } from '../../words/numbers.ts';
import type { TwinAnswer, TwinQuestion } from './askTwinWorlds.ts';

interface FindingProps {
  question: TwinQuestion;
  answer: TwinAnswer | undefined;
  /** more is being computed, or was given up */
  pale: boolean;
}

/** The answer in a sentence with both doubts, straight below its question: as computed here, else as computed before. */
export function Finding({ question, answer, pale }: FindingProps): ReactNode {
  const shipped = shippedAnswer(useData('twins'), question);
  const someoneElse = answer?.report.someoneElse ?? shipped?.someoneElse;
  if (someoneElse === undefined) return null;
  const outdated = answer === undefined && shipped?.stale === true;
  return (
    <p className={pale ? 'prose pale' : 'prose'} role="status">
      {outdated && `${words.app.stale} `}
      {findingOf(question.date, someoneElse)}
    </p>
  );
}

type Share = TwinAnswer['report']['someoneElse'];

/** How often somebody else leads, in words. */
export const findingOf = (fork: string, share: Share): string =>
  words.whatIf.sentence(
    dayName(fork),
    saidChance(share.probability, share, share.readings),
    doubts(share, share.readings),
  );

/** What was computed before of a question: each reform alone, under the standard reading. */
export const shippedAnswer = (
  twins: TwinsData | undefined,
  { reforms, reading }: TwinQuestion,
): TwinsData[string] | undefined =>
  reforms.length === 1 && reading === 'standard' ? twins?.[reforms[0]!] : undefined;
