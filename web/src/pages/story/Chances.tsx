import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { Figure } from '../../figure/Figure.tsx';
import { ComputedNote } from '../../notes/ComputedNote.tsx';
import { layersOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { grouped, monthName } from '../../words/numbers.ts';
import { saidHundred } from '../../words/saidHundred.ts';
import { chancesTable } from './chancesTable.ts';
import { contenders, doubtOf } from './contenders.ts';
import { OnePerson } from './OnePerson.tsx';
import { RibbonChoices } from './RibbonChoices.tsx';
import { RibbonPicture } from './RibbonPicture.tsx';
import { Scrubber } from './Scrubber.tsx';
import type { Guess } from './useGuess.ts';
import { useOne } from './useOne.ts';
import type { Place } from './useStory.ts';

interface ChancesProps {
  story: StoryData;
  place: Place;
  guess: Guess;
  playing: boolean;
  setPlaying: (playing: boolean) => void;
}

/** The chances ribbon as a figure, of everybody or of one person, with the scrubber below. */
export function Chances({ story, place, guess, playing, setPlaying }: ChancesProps): ReactNode {
  const { ribbon, month } = place;
  const layers = layersOf(ribbon);
  const [one, setOne] = useOne(place);
  const hidden = guess.hiddenFrom !== undefined && month >= guess.hiddenFrom;
  const said = saidOf(story, place);
  const [seed, runs] = [ribbon.seed, ribbon.runs].map(String);
  const basis = words.story.provenance(ribbon.reading, seed!, runs!, story.scenarioHash);
  return (
    <Figure
      id="chances"
      title={one === undefined ? words.story.ribbon : words.onePerson.figure(nameOf(story, one))}
      kind="computed"
      summary={hidden ? words.guess.hiddenSummary : words.story.summary(said)}
      table={chancesTable(story, place, guess.hiddenFrom)}
      provenance={`${basis}${hidden ? '' : `; ${said}`}`}
      note={<ComputedNote counted={words.story.counted(grouped(ribbon.runs))} recipe={ribbon.recipe} />}
      keys
      below={
        <>
          <Scrubber {...{ story, place, hidden, playing, setPlaying }} whole={one !== undefined}>
            <RibbonChoices {...{ story, place, guess, one, setOne }} />
          </Scrubber>
          {one !== undefined && <OnePerson {...{ story, place, one, hidden }} />}
        </>
      }
    >
      <RibbonPicture {...{ story, place, layers, one }} hiddenFrom={guess.hiddenFrom} />
    </Figure>
  );
}

const nameOf = ({ persons }: StoryData, who: string | null): string =>
  persons.find(({ id }) => id === who)?.short ?? who ?? '';

/** The chances of the month in words. */
const saidOf = (story: StoryData, place: Place): string =>
  words.story.said(
    monthName(place.ribbon.dates[place.month]!),
    contenders(story, place).map((row) => ({
      name: row.name,
      chance: saidHundred(row.chance, doubtOf(row)),
    })),
  );
