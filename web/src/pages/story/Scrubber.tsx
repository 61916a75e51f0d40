import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { dayName, monthName } from '../../words/numbers.ts';
import { saidHundred } from '../../words/saidHundred.ts';
import { contenders, doubtOf } from './contenders.ts';
import type { Place } from './useStory.ts';

interface ScrubberProps {
  story: StoryData;
  place: Place;
  /** the reader guesses first: chances are not said */
  hidden: boolean;
  /** the ribbon above takes the whole width, with no bar beside it */
  whole: boolean;
  playing: boolean;
  setPlaying: (playing: boolean) => void;
  /** how the ribbon is shown: stands beside the buttons where there is room */
  children: ReactNode;
}

/** How many chances the scrubber says: the greatest. */
const SAID = 3;

/** A native range over the months, and back, play, on. */
export function Scrubber({
  story,
  place,
  hidden,
  whole,
  playing,
  setPlaying,
  children,
}: ScrubberProps): ReactNode {
  const { ribbon, month, stageAt, goToMonth, step } = place;
  const now = monthName(ribbon.dates[month]!);
  const said = contenders(story, place)
    .toSorted((a, b) => b.chance - a.chance)
    .slice(0, SAID)
    .map((row) => `${row.name} ${saidHundred(row.chance, doubtOf(row))}`)
    .join(', ');
  return (
    <div className={whole ? 'scrubber whole' : 'scrubber'}>
      <input
        type="range"
        min={0}
        max={ribbon.dates.length - 1}
        value={month}
        aria-label={words.story.month}
        aria-valuetext={hidden ? now : words.story.valueText(now, said)}
        onChange={(event) => goToMonth(Number(event.target.value))}
      />
      <div className="row below-ribbon">
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
        </div>
        {children}
        <output className="quiet now">{dayName(place.date)}</output>
      </div>
    </div>
  );
}
