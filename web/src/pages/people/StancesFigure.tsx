import { scaleLinear } from 'd3-scale';
import { parseDay } from 'plenum/evidence';
import { type Person, type Stance, stancesOn } from 'plenum/polity';
import type { ReactNode } from 'react';
import { useParameter } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { Figure } from '../../figure/Figure.tsx';
import { linesIn } from '../../figure/linesIn.ts';
import { useWidth } from '../../figure/useWidth.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { Scrubber } from '../../lookup/Scrubber.tsx';
import { colorOf } from '../../people/colors.ts';
import { Mark } from '../../people/Mark.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';

interface StancesFigureProps {
  person: Person;
  record: PeopleBundle;
  provenance: string;
}

/** Where a person stood on each issue on a day, with the range of doubt, and footnotes below. */
export function StancesFigure({ person, record, provenance }: StancesFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(700);
  const [at, setAt] = useParameter('at', record.scenario.documentedUntil);
  const { stances } = record;
  const own = stancesOn({ stances } as unknown as Parameters<typeof stancesOn>[0], parseDay(at)).filter(
    (stance) => stance.person === person.id,
  );
  const { stancesFigure, stancesSummary, stanceColumns, stanceLead, noStances } = words.people;
  const said = dateWords(at, words.time.months);
  const name = (id: string): string => record.issues.find((issue) => issue.id === id)?.name ?? id;
  return (
    <section className="stack">
      <h2>{words.people.stances}</h2>
      <p className="small">{stanceLead}</p>
      <Figure
        id={`stances-${person.id}`}
        title={stancesFigure}
        kind="documented"
        summary={stancesSummary(person.short, said)}
        provenance={`${provenance}, ${said}`}
        table={{
          columns: Object.values(stanceColumns),
          rows: own.map(({ issue, position, salience, from }) => [
            ...[name(issue), `${position.value}${position.claims === undefined ? '*' : ''}`],
            ...[position.range?.join('-') ?? '', salience.value, from],
          ]),
        }}
        below={
          <Scrubber
            label={words.people.at}
            from={FIRST}
            to={record.scenario.horizon}
            at={at}
            set={(day) => setAt(day, 'replace')}
          />
        }
      >
        <div ref={box}>
          {own.length === 0 ? (
            <p>{noStances}</p>
          ) : (
            <Drawing own={own} record={record} width={Math.min(width, 760)} person={person} />
          )}
        </div>
      </Figure>
      <ul className="small notes">
        {own.map(({ issue, position }, i) => (
          <li key={issue}>
            {name(issue)}: {position.value}
            {position.claims === undefined ? `* ${position.assumed ?? ''}` : ''}
            <ClaimNote number={i + 1} ids={position.claims ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const FIRST = '1919-03-25';
const LINE = 17;
/** Name and line of an issue, before what its ends mean. */
const HEAD = 41;

interface DrawingProps {
  own: readonly Stance[];
  record: PeopleBundle;
  width: number;
  person: Person;
}

function Drawing({ own, record, width, person }: DrawingProps): ReactNode {
  let below = 0;
  const rows = own.map((stance) => {
    const issue = record.issues.find(({ id }) => id === stance.issue);
    const half = width / 2 - 20;
    const ends: RowProps['ends'] = [
      linesIn(`0 ${issue?.low ?? ''}`, half),
      linesIn(`${issue?.high ?? ''} 100`, half),
    ];
    const y = below;
    below += HEAD + LINE * Math.max(...ends.map((lines) => lines.length));
    return { stance, ends, y, name: issue?.name ?? stance.issue };
  });
  return (
    <svg width={width} height={below} role="presentation">
      {rows.map((row) => (
        <Row key={row.stance.issue} {...row} person={person} width={width} />
      ))}
    </svg>
  );
}

interface RowProps {
  stance: Stance;
  name: string;
  /** what both ends of the line mean, in as many lines as they need */
  ends: readonly [low: readonly string[], high: readonly string[]];
  y: number;
  person: Person;
  width: number;
}

/** One issue: the position on its line from 0 to 100, with its range; hollow where it is assumed. */
function Row({ stance: { position }, name, ends, y, person, width }: RowProps): ReactNode {
  const { value, range = [value, value], claims } = position;
  const x = scaleLinear([0, 100], [8, width - 8]);
  const hue = colorOf(person);
  return (
    <g>
      <text x={8} y={y + 14} fontWeight={600}>
        {name}: {value}
        {claims === undefined ? '*' : ''}
      </text>
      <line x1={x(0)} x2={x(100)} y1={y + 28} y2={y + 28} className="hair" />
      <line
        x1={x(range[0])}
        x2={x(range[1])}
        y1={y + 28}
        y2={y + 28}
        stroke={hue}
        strokeWidth={3}
        opacity={0.5}
      />
      <Mark
        x={x(value)}
        y={y + 28}
        size={7}
        shape={person.color?.mark}
        color={hue}
        hollow={claims === undefined}
      />
      {ends[0].map((line, i) => (
        <text key={line} x={8} y={y + 47 + i * LINE} className="quiet">
          {line}
        </text>
      ))}
      {ends[1].map((line, i) => (
        <text key={line} x={width - 8} y={y + 47 + i * LINE} textAnchor="end" className="quiet">
          {line}
        </text>
      ))}
    </g>
  );
}
