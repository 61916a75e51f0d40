import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import type { TableData } from '../../figure/DataTable.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { layersOf, personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { dayName, monthName, perHundred } from '../../words/numbers.ts';
import { Legend } from './Legend.tsx';
import { RibbonPicture } from './RibbonPicture.tsx';
import { Scrubber } from './Scrubber.tsx';
import type { Place } from './useStory.ts';

interface ChancesProps {
  story: StoryData;
  place: Place;
  playing: boolean;
  setPlaying: (playing: boolean) => void;
}

/** The chances ribbon as a figure, with the scrubber below. */
export function Chances({ story, place, playing, setPlaying }: ChancesProps): ReactNode {
  const { ribbon, month } = place;
  const layers = layersOf(ribbon);
  const now = story.ribbons[0]!.dates[month]!;
  const summary = words.story.summary(
    monthName(now),
    ribbon.bands.map(({ person, chance }) => ({
      name: nameOf(story, person),
      chance: perHundred(chance[month]!),
    })),
  );
  return (
    <Figure
      id="chances"
      title={words.story.ribbon}
      kind="computed"
      summary={summary}
      table={tableOf(story, place)}
      provenance={words.story.provenance(
        ribbon.reading,
        String(ribbon.seed),
        String(ribbon.runs),
        story.scenarioHash,
      )}
      keys
      below={
        <>
          <Scrubber story={story} place={place} playing={playing} setPlaying={setPlaying} />
          <Legend layers={layers} persons={story.persons} at={month} />
        </>
      }
    >
      <RibbonPicture story={story} place={place} layers={layers} />
    </Figure>
  );
}

const nameOf = ({ persons }: StoryData, who: string | null): string =>
  personOf(persons, who)?.short ?? (who === null ? words.app.noOne : who);

/** Every month of the ribbon with each chance and its dice. */
function tableOf(story: StoryData, { ribbon }: Place): TableData {
  const { bands, dates } = ribbon;
  return {
    columns: [
      words.story.columns.from,
      ...bands.flatMap(({ person }) => {
        const name = nameOf(story, person);
        return [name, `${name}, ${words.story.columns.dice}`, `${name}, ${words.story.columns.readings}`];
      }),
    ],
    rows: dates.map((date, at) => [
      dayName(date),
      ...bands.flatMap(({ chance, low, high, readingLow, readingHigh }) => [
        Math.round(chance[at]! * 100),
        `${perHundred(low[at]!)}-${perHundred(high[at]!)}`,
        `${perHundred(readingLow[at]!)}-${perHundred(readingHigh[at]!)}`,
      ]),
    ]),
  };
}
