import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { dayName, monthName, perHundred } from '../../words/numbers.ts';
import type { Place } from './useStory.ts';

interface ScrubberProps {
  story: StoryData;
  place: Place;
  playing: boolean;
  setPlaying: (playing: boolean) => void;
}

/** A native range over the months, and back, play, on. */
export function Scrubber({ story, place, playing, setPlaying }: ScrubberProps): ReactNode {
  const { ribbon, month, stageAt, goToMonth, step } = place;
  const said = ribbon.bands
    .toSorted((a, b) => b.chance[month]! - a.chance[month]!)
    .slice(0, 3)
    .map(({ person, chance }) => {
      const name = story.persons.find(({ id }) => id === person)?.short ?? words.app.noOne;
      return `${name} ${perHundred(chance[month]!)}`;
    })
    .join(', ');
  return (
    <div className="scrubber">
      <input
        type="range"
        min={0}
        max={ribbon.dates.length - 1}
        value={month}
        aria-label={words.story.month}
        aria-valuetext={words.story.valueText(monthName(ribbon.dates[month]!), said)}
        onChange={(event) => goToMonth(Number(event.target.value))}
      />
      <div className="row steps">
        <button type="button" className="button" disabled={stageAt === 0} onClick={() => step(-1)}>
          {words.story.back}
        </button>
        <button type="button" className="button" onClick={() => setPlaying(!playing)}>
          {playing ? words.story.pause : words.story.play}
        </button>
        <button
          type="button"
          className="button main"
          disabled={stageAt === story.stages.length - 1}
          onClick={() => step(1)}
        >
          {words.story.next(story.stages[stageAt + 1]?.title)}
        </button>
        <output className="quiet now">{dayName(place.date)}</output>
      </div>
    </div>
  );
}
