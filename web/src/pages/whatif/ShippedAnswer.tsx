import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';
import type { TwinQuestion } from './askTwinWorlds.ts';
import { DifferencesFigure } from './DifferencesFigure.tsx';
import { shippedAnswer } from './Finding.tsx';

interface ShippedProps {
  question: TwinQuestion;
  story: StoryData;
}

/** The answer that was computed before, below its sentence, with its date and the command: it stands until one is computed here, or if none can be. */
export function ShippedAnswer({ question, story }: ShippedProps): ReactNode {
  const twins = useData('twins');
  if (twins === undefined || question.reforms.length === 0) return null;
  const found = shippedAnswer(twins, question);
  if (found === undefined) return <p>{words.whatIf.notShipped}</p>;
  const { rows, seed, runs, rowsHash, computed, recipe, version } = found;
  return (
    <div className="shipped">
      <DifferencesFigure
        rows={rows}
        persons={story.persons}
        provenance={words.whatIf.provenance(question.reading, seed, runs, rowsHash)}
      />
      <p className="small quiet">
        {words.whatIf.shipped(computed === undefined ? undefined : dayName(computed), version)}{' '}
        <span className="mono">{recipe}</span>
      </p>
    </div>
  );
}
