import type { ReactNode } from 'react';
import type { NoteClaim, StoryData, WhyData } from '../../../data/shapes.ts';
import { ColumnHeads } from '../../../lookup/ColumnHeads.tsx';
import { words } from '../../../strings/index.ts';
import { rangeText } from '../../../words/doubts.ts';
import { dayName, signedHundred } from '../../../words/numbers.ts';
import { saidHundred } from '../../../words/saidHundred.ts';
import { BandMark } from '../BandMark.tsx';
import { contenders, doubtOf } from '../contenders.ts';
import { Sentence } from '../Sentence.tsx';
import type { Place } from '../useStory.ts';
import { letterOf } from './chosenNotes.ts';
import { PaperFooter } from './PaperFooter.tsx';

interface AnswersProps {
  story: StoryData;
  place: Place;
  notes: readonly NoteClaim[];
  why: WhyData | undefined;
}

/** The teacher's sheet: the chances with both doubts, what is to be said of each source, how the model sorts. */
export function Answers({ story, place, notes, why }: AnswersProps): ReactNode {
  const { stage } = place;
  const { paper } = words;
  const modeled = stage.date <= story.scenario.horizon;
  return (
    <section className="paper-sheet" data-sheet="answers">
      <h2>{paper.answers(stage.title, dayName(stage.date))}</h2>
      <h3>{paper.said}</h3>
      {modeled ? (
        <>
          <Sentence story={story} place={place} />
          <ChanceTable story={story} place={place} />
        </>
      ) : (
        <p>{paper.nothing(dayName(story.scenario.horizon))}</p>
      )}
      <h3>{paper.differ}</h3>
      {stage.doubts.length === 0 && <p>{paper.agree}</p>}
      {stage.doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
      <h3>{paper.cards}</h3>
      {notes.map((note, at) => (
        <SourceAnswer
          key={note.id}
          letter={letterOf(at)}
          note={note}
          story={story}
          before={notes.slice(0, at).findIndex(({ source }) => source === note.source)}
        />
      ))}
      {modeled && why !== undefined && <Weighed why={why} reading={place.ribbon.reading} />}
      {stage.whatIf !== undefined && <p>{paper.ask(stage.whatIf.question)}</p>}
      <PaperFooter story={story} place={place} />
    </section>
  );
}

function ChanceTable({ story, place }: { story: StoryData; place: Place }): ReactNode {
  const rows = contenders(story, place).toSorted((a, b) => b.chance - a.chance);
  return (
    <table>
      <ColumnHeads columns={words.paper.table} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <BandMark who={row.person} persons={story.persons} /> {row.name}
            </th>
            <td>{saidHundred(row.chance, doubtOf(row))}</td>
            <td>{rangeText(row.dice)}</td>
            <td>{rangeText(row.readings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SourceProps {
  letter: string;
  note: NoteClaim;
  story: StoryData;
  /** the card before this one with the same source; -1: none */
  before: number;
}

/** What a historian asks of the source of a card. */
function SourceAnswer({ letter, note, story, before }: SourceProps): ReactNode {
  const card = story.sources[note.source];
  const { paper, notes } = words;
  return (
    <p className="paper-source">
      <strong>
        {letter}: {note.citation}
      </strong>{' '}
      ({notes[note.kind]}, {notes.certainty(note.certainty)}). {before >= 0 && paper.sameAs(letterOf(before))}
      {before < 0 &&
        card !== undefined &&
        (['origin', 'purpose', 'value', 'limitation'] as const).map((asked) => (
          <span key={asked}>
            <em>{paper[asked]}:</em> {card[asked]}{' '}
          </span>
        ))}
    </p>
  );
}

function Weighed({ why, reading }: { why: WhyData; reading: string }): ReactNode {
  const shown = why.readings.find(({ id }) => id === reading) ?? why.readings[0]!;
  const { columns, letters, weighed } = words.paper;
  return (
    <>
      <h3>{weighed}</h3>
      <table>
        <ColumnHeads columns={columns} />
        <tbody>
          {shown.thresholds[0]!.causes.map((row) => (
            <tr key={row.cause}>
              <th scope="row">{row.name}</th>
              <td>{signedHundred(row.contribution.estimate)}</td>
              <td>
                {signedHundred(row.contribution.low)} to {signedHundred(row.contribution.high)}
              </td>
              <td>{row.verdict}</td>
              <td>{row.letters}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-head">{letters}</p>
    </>
  );
}
