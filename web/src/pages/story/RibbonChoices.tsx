import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import type { Guess } from './useGuess.ts';
import { keyOf } from './useOne.ts';
import type { Place } from './useStory.ts';

interface ChoicesProps {
  story: StoryData;
  place: Place;
  guess: Guess;
  one: string | null | undefined;
  setOne: (key: string) => void;
}

/** How the ribbon is shown: everybody or one person; and whether the reader guesses first. */
export function RibbonChoices({ story, place, guess, one, setOne }: ChoicesProps): ReactNode {
  return (
    <div className="row ribbon-choices no-print">
      <label>
        {words.onePerson.label}{' '}
        <select value={one === undefined ? '' : keyOf(one)} onChange={({ target }) => setOne(target.value)}>
          <option value="">{words.onePerson.all}</option>
          {place.ribbon.bands.map(({ person }) => (
            <option key={keyOf(person)} value={keyOf(person)}>
              {personOf(story.persons, person)?.short ?? words.app.noOne}
            </option>
          ))}
        </select>
      </label>
      {place.date <= story.scenario.horizon && (
        <button
          type="button"
          className="button"
          aria-pressed={guess.on}
          onClick={() => guess.setOn(!guess.on)}
        >
          {guess.on ? words.guess.stop : words.guess.start}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {words.paper.print}
      </button>
    </div>
  );
}
