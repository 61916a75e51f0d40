import type { ReactNode } from 'react';
import { usePrinting } from '../../../app/usePrinting.ts';
import type { StoryData } from '../../../data/shapes.ts';
import { useData } from '../../../data/useData.ts';
import type { Guess } from '../useGuess.ts';
import type { Place } from '../useStory.ts';
import { Answers } from './Answers.tsx';
import { chosenNotes } from './chosenNotes.ts';
import { Questions } from './Questions.tsx';
import './paper.css';

export interface PaperProps {
  story: StoryData;
  place: Place;
  guess: Guess;
}

/** The stage on paper: a sheet for the class, and one with answers for the teacher. On screen it is not there. */
export function Worksheet({ story, place, guess }: PaperProps): ReactNode {
  const printing = usePrinting();
  const why = useData('why');
  if (!printing) return null;
  const notes = chosenNotes(place.stage.notes);
  return (
    <div className="paper">
      <Questions {...{ story, place, guess, notes }} />
      <Answers {...{ story, place, notes, why }} />
    </div>
  );
}
