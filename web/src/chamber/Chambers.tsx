import { type ReactNode, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { PersonBrief, Stage } from '../data/shapes.ts';
import { Figure } from '../figure/Figure.tsx';
import { useWidth } from '../figure/useWidth.ts';
import { words } from '../strings/index.ts';
import { dayName } from '../words/numbers.ts';
import { ChamberPicture } from './ChamberPicture.tsx';

/** A half circle wider than this tears its names apart. */
const MOST = 480;

/** Who sat where on the day, body by body, seat by seat. */
export function Chambers({ stage, persons }: { stage: Stage; persons: readonly PersonBrief[] }): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(MOST);
  const [body, setBody] = useState(stage.chambers[0]?.body ?? '');
  const chamber = stage.chambers.find((one) => one.body === body) ?? stage.chambers[0];
  if (chamber === undefined) return <p className="quiet">{words.story.noChamber}</p>;
  const { name, voting, candidates } = chamber;
  const seats = [
    ...voting.map((seat) => ({ ...seat, as: words.story.voting })),
    ...candidates.map((seat) => ({ ...seat, as: words.story.candidate })),
  ];
  const called = (id: string | null): string =>
    id === null ? words.story.unnamed : (persons.find((person) => person.id === id)?.short ?? id);
  const title = words.story.chamber(name, dayName(stage.date), voting.length, candidates.length);
  return (
    <div className="chambers">
      <Figure
        id={`chamber-${chamber.body}-${stage.date}`}
        title={title}
        kind="documented"
        summary={words.story.chamberSummary(
          voting.filter(({ person }) => person !== null).map(({ person }) => called(person)),
        )}
        table={{
          columns: [
            words.story.columns.person,
            words.story.columns.seat,
            words.story.columns.state,
            stage.question ?? words.story.columns.side,
          ],
          rows: seats.map(({ person, as, absent }) => [
            called(person),
            as,
            absent === true ? words.story.absent : '',
            stage.sides.find(({ persons: own }) => person !== null && own.includes(person))?.label ?? '',
          ]),
        }}
        provenance={words.story.onRecord}
        below={
          <RadioGroup
            className="choices"
            value={chamber.body}
            onChange={setBody}
            aria-label={words.story.bodies}
            orientation="horizontal"
          >
            {stage.chambers.map((one) => (
              <Radio key={one.body} value={one.body} className="choice">
                {one.name}
              </Radio>
            ))}
          </RadioGroup>
        }
      >
        <div ref={box}>
          <ChamberPicture
            chamber={chamber}
            persons={persons}
            sides={stage.sides}
            question={stage.question}
            width={Math.min(MOST, width)}
          />
        </div>
      </Figure>
    </div>
  );
}
