import type { ReactNode } from 'react';
import type { NoteClaim } from '../../../data/shapes.ts';
import { SHEET } from '../../../figure/useWidth.ts';
import { layersOf } from '../../../ribbon/bands.ts';
import { words } from '../../../strings/index.ts';
import { dayName, monthName } from '../../../words/numbers.ts';
import { guessRows } from '../guessRows.ts';
import { RibbonDrawing } from '../RibbonPicture.tsx';
import { letterOf } from './chosenNotes.ts';
import { PaperFooter } from './PaperFooter.tsx';
import type { PaperProps } from './Worksheet.tsx';

/** More lines than any sheet has room for: what does not fit is cut off. */
const LINES = 24;

interface QuestionProps extends PaperProps {
  notes: readonly NoteClaim[];
}

/** The sheet for the class: question, ribbon without color, source cards, lines to write on, a table to sort in. */
export function Questions({ story, place, guess, notes }: QuestionProps): ReactNode {
  const { stage, stageAt, ribbon, month } = place;
  // past the horizon the model says nothing, and must not seem to
  const modeled = stage.date <= story.scenario.horizon;
  const layers = layersOf(ribbon);
  return (
    <section className="paper-sheet" data-sheet="questions">
      <p className="paper-head">{words.paper.head(stageAt + 1, story.stages.length, dayName(stage.date))}</p>
      <h2>{stage.title}</h2>
      <p>
        {stage.text} ({words.figure.documented})
      </p>
      <p>
        <strong>
          {modeled ? words.paper.question(story.scenario.title, dayName(place.date)) : words.paper.after}
        </strong>
      </p>
      {guess.on && <TokenBoxes {...{ story, place }} />}
      {modeled && (
        <div className="figure">
          <p className="paper-head">{words.paper.ribbon(monthName(ribbon.dates[month]!))}</p>
          <RibbonDrawing
            {...{ story, place, layers, width: SHEET, height: 118 }}
            hiddenFrom={guess.hiddenFrom}
            textured
          />
        </div>
      )}
      <h3>{words.paper.sources}</h3>
      <ol className="paper-cards">
        {notes.map(({ id, citation, paraphrase }, at) => (
          <li key={id}>
            <strong>{words.paper.source(letterOf(at))}</strong> {paraphrase}{' '}
            <span className="quiet">{citation}</span>
          </li>
        ))}
      </ol>
      <h3>{words.paper.lines}</h3>
      <div className="paper-lines" aria-hidden="true">
        {Array.from({ length: LINES }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <div key={i} />
        ))}
      </div>
      {modeled && <SortingTable causes={story.causes} />}
      <PaperFooter story={story} place={place} />
    </section>
  );
}

/** A box for the tokens of each who may lead. */
function TokenBoxes({ story, place }: Pick<PaperProps, 'story' | 'place'>): ReactNode {
  return (
    <p className="paper-tokens">
      {words.paper.guess}{' '}
      {guessRows(story, place).map(({ key, name }) => (
        <span key={key}>
          {name} <i />
        </span>
      ))}
    </p>
  );
}

function SortingTable({ causes }: { causes: PaperProps['story']['causes'] }): ReactNode {
  const sorts = Object.values(words.why.sorts);
  return (
    <table className="paper-sorting">
      <caption>{words.paper.sorting}</caption>
      <thead>
        <tr>
          {[words.paper.cause, ...sorts].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {causes
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ cause, name }) => (
            <tr key={cause}>
              <th scope="row">{name}</th>
              {sorts.map((sort) => (
                <td key={sort} />
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
