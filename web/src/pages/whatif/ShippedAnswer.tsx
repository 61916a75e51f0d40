import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { doubts, saidChance } from '../../words/doubts.ts';
import { dayName } from '../../words/numbers.ts';
import type { TwinQuestion } from './askTwinWorlds.ts';
import { DifferencesFigure } from './DifferencesFigure.tsx';

interface ShippedProps {
  question: TwinQuestion;
  story: StoryData;
}

/** The answer that was computed before, with its date and the command: it stands until one is computed here, or if none can be. */
export function ShippedAnswer({ question, story }: ShippedProps): ReactNode {
  const twins = useData('twins');
  const { reforms, reading } = question;
  if (twins === undefined || reforms.length === 0) return null;
  const found = reforms.length === 1 && reading === 'standard' ? twins[reforms[0]!] : undefined;
  if (found === undefined) return <p>{words.whatIf.notShipped}</p>;
  const { someoneElse, rows, fork, seed, runs, rowsHash, stale, computed, recipe, version } = found;
  return (
    <div className="shipped">
      <p className="prose">
        {stale && `${words.app.stale} `}
        {words.whatIf.sentence(
          dayName(fork),
          saidChance(someoneElse.probability, someoneElse, someoneElse.readings),
          doubts(someoneElse, someoneElse.readings),
        )}
      </p>
      <DifferencesFigure
        rows={rows}
        persons={story.persons}
        provenance={words.whatIf.provenance(reading, seed, runs, rowsHash)}
      />
      <p className="small quiet">
        {words.whatIf.shipped(computed === undefined ? undefined : dayName(computed), version)}{' '}
        <span className="mono">{recipe}</span>
      </p>
    </div>
  );
}
