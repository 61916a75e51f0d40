import { type ReactNode, useEffect, useState } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { useKeys } from '../../app/keys.tsx';
import { useNarrow } from '../../app/useNarrow.ts';
import { useProjector } from '../../app/useProjector.ts';
import type { StoryData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { layersOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { grouped } from '../../words/numbers.ts';
import { Chances } from './Chances.tsx';
import { GuessPanel } from './GuessPanel.tsx';
import { Legend } from './Legend.tsx';
import { Worksheet } from './paper/Worksheet.tsx';
import { Sentence } from './Sentence.tsx';
import { FoldedStage, StagePanel, StageText } from './StagePanel.tsx';
import './guess.css';
import './story.css';
import { useGuess } from './useGuess.ts';
import { useStory } from './useStory.ts';
import { Verify } from './Verify.tsx';

/** The guided path through the struggle: the chances as the record unfolds, and at each stage what happened and who sat where. */
export default function StoryPage(): ReactNode {
  const story = useData('story');
  if (story === undefined) return <main id="main" className="page" aria-busy="true" />;
  return <Story story={story} />;
}

/** How long a month lasts while the story plays, in milliseconds. */
const MONTH = 450;

function Story({ story }: { story: StoryData }): ReactNode {
  const place = useStory(story);
  const guess = useGuess(story, place);
  const [projector] = useProjector();
  const [playing, setPlaying] = useState(false);
  const { ribbon, month, goToMonth, step } = place;
  const narrow = useNarrow();
  const hidden = guess.hiddenFrom !== undefined && month >= guess.hiddenFrom;
  const last = ribbon.dates.length - 1;
  useEffect(() => {
    if (!playing) return;
    if (month >= last) return setPlaying(false);
    const timer = setTimeout(() => goToMonth(month + 1), MONTH);
    return () => clearTimeout(timer);
  }, [playing, month, last, goToMonth]);
  useKeys({
    ' ': () => setPlaying(!playing),
    ArrowLeft: () => goToMonth(month - 1),
    ArrowRight: () => goToMonth(month + 1),
    'Shift+ArrowLeft': () => step(-1),
    'Shift+ArrowRight': () => step(1),
    Home: () => goToMonth(0),
    End: () => goToMonth(last),
    // what a presenter's remote control sends
    ...(projector ? { PageUp: () => step(-1), PageDown: () => step(1) } : {}),
  });
  return (
    <main id="main" className="page story">
      <AssumptionLine histories={words.story.histories(grouped(ribbon.runs))} />
      <header>
        <h1>{story.scenario.title}</h1>
        <Sentence story={story} place={place} hidden={hidden} />
      </header>
      {narrow && !hidden && <Legend layers={layersOf(ribbon)} persons={story.persons} at={month} />}
      {narrow && <StageText story={story} place={place} />}
      <Chances {...{ story, place, guess, playing, setPlaying }} />
      <GuessPanel {...{ story, place, guess }} />
      {narrow ? <FoldedStage story={story} place={place} /> : <StagePanel story={story} place={place} />}
      <Verify place={place} />
      <Worksheet {...{ story, place, guess }} />
    </main>
  );
}
