import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import { Chambers } from '../../chamber/Chambers.tsx';
import type { StoryData } from '../../data/shapes.ts';
import { ClaimList, Note } from '../../notes/Note.tsx';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';
import type { Place } from './useStory.ts';

interface StageProps {
  story: StoryData;
  place: Place;
}

/** One stage: what happened, with its notes, and what more there is; beside it who sat where. */
export function StagePanel({ story, place }: StageProps): ReactNode {
  return (
    <div className="stage">
      <div className="stage-text">
        <StageText story={story} place={place} />
        <StageMore story={story} place={place} />
      </div>
      <Chambers stage={place.stage} persons={story.persons} />
    </div>
  );
}

/** What happened, with its notes and what sources differ about. */
export function StageText({ story, place }: StageProps): ReactNode {
  const { stage, stageAt } = place;
  return (
    <section className="stage-text" aria-labelledby="stage-title" aria-live="polite">
      <p className="small quiet">
        {words.story.stage(stageAt + 1, story.stages.length)}, {dayName(stage.date)} (
        {words.figure.documented})
      </p>
      <h2 id="stage-title">{stage.title}</h2>
      <p className="prose">
        {stage.text}
        <Note number={1} claims={stage.notes} />
      </p>
      {stage.doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          <strong>{words.story.doubt}</strong> {doubt}
        </p>
      ))}
    </section>
  );
}

/** What if it had gone otherwise; the sources; who held what. */
function StageMore({ story, place: { stage } }: StageProps): ReactNode {
  const name = (id: string): string => story.persons.find((person) => person.id === id)?.short ?? id;
  return (
    <>
      {stage.whatIf !== undefined && (
        <p>
          <Link className="button" href={pageAddress('/what-if', { reform: stage.whatIf.reform })}>
            {stage.whatIf.question}
          </Link>
        </p>
      )}
      <details className="sources">
        <summary>{words.story.sources(stage.notes.length)}</summary>
        <div className="note">
          <ClaimList claims={stage.notes} />
        </div>
      </details>
      <details className="sources">
        <summary>{words.story.heldWhat}</summary>
        <dl className="offices">
          {stage.offices.map(({ office, holders }) => (
            <div key={office}>
              <dt>{office}</dt>
              <dd>{holders.length === 0 ? words.story.vacant : holders.map(name).join(', ')}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** On a phone: what more there is of a stage, and who sat where folded away until it is asked for. */
export function FoldedStage({ story, place }: StageProps): ReactNode {
  return (
    <div className="stage-text">
      <StageMore story={story} place={place} />
      <details className="sources">
        <summary>{words.story.whoSat}</summary>
        <Chambers stage={place.stage} persons={story.persons} />
      </details>
    </div>
  );
}
