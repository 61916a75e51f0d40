import type { ReactNode } from 'react';
import type { PeopleBundle } from '../../data/lookup.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import type { TieMatrix } from './tieMatrix.ts';

export interface TieFigureProps {
  matrix: TieMatrix;
  record: PeopleBundle;
  at: string;
}

/** The matrix of ties: rows feel, columns are felt for; discs for liking, rings for dislike, by size. */
export function TieMatrixFigure({ matrix, record, at }: TieFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const { network, tiesColumns } = words.people;
  const name = (id: string): string => record.persons.find((person) => person.id === id)?.short ?? id;
  const date = dateWords(at, words.time.months);
  const { id, scenarioHash } = record.scenario;
  return (
    <Figure
      id="ties-matrix"
      title={network.matrix}
      kind="documented"
      summary={network.matrixSummary(date, matrix.cells.size)}
      provenance={`${words.lookUp.provenance(id, scenarioHash)}, ${date}`}
      keys
      table={{
        columns: [
          tiesColumns.person,
          tiesColumns.toward,
          tiesColumns.liking,
          tiesColumns.range,
          tiesColumns.from,
        ],
        rows: [...matrix.cells.values()].map(({ person, toward, tie: { liking, from } }) => [
          ...[name(person), name(toward), `${liking.value}${liking.claims === undefined ? '*' : ''}`],
          ...[liking.range?.join(' to ') ?? '', from],
        ]),
      }}
    >
      <div ref={box} className="sideways">
        <Drawing matrix={matrix} name={name} width={width} />
      </div>
    </Figure>
  );
}

const NAMES = 100;
const LEAST = 22;

interface DrawingProps {
  matrix: TieMatrix;
  name: (id: string) => string;
  width: number;
}

function Drawing({ matrix: { persons, cells }, name, width }: DrawingProps): ReactNode {
  const cell = Math.max(LEAST, Math.min(34, (width - NAMES) / Math.max(1, persons.length)));
  const size = NAMES + persons.length * cell;
  const { likes, dislikes } = words.people.network;
  return (
    <svg width={size} height={size + 30} viewBox={`0 0 ${size} ${size + 30}`} role="presentation">
      {persons.map((person, i) => {
        const at = NAMES + (i + 0.5) * cell;
        return (
          <g key={person}>
            <line x1={NAMES} x2={size} y1={at} y2={at} className="hair" />
            <line x1={at} x2={at} y1={NAMES} y2={size} className="hair" />
            <text x={NAMES - 6} y={at + 4} textAnchor="end">
              {name(person)}
            </text>
            <text transform={`translate(${at + 4} ${NAMES - 6}) rotate(-90)`}>{name(person)}</text>
          </g>
        );
      })}
      {[...cells.values()].map(({ person, toward, tie }) => (
        <Feeling
          key={`${person} ${toward}`}
          x={NAMES + (persons.indexOf(toward) + 0.5) * cell}
          y={NAMES + (persons.indexOf(person) + 0.5) * cell}
          most={cell * 0.45}
          liking={tie.liking.value}
        />
      ))}
      <Feeling x={12} y={size + 16} most={9} liking={0.8} />
      <text x={26} y={size + 20}>
        {likes}
      </text>
      <Feeling x={92} y={size + 16} most={9} liking={-0.8} />
      <text x={106} y={size + 20}>
        {dislikes}
      </text>
    </svg>
  );
}

/** A feeling by its area: a disc for liking, a ring for dislike, so that color is not needed. */
function Feeling({ x, y, most, liking }: { x: number; y: number; most: number; liking: number }): ReactNode {
  const r = Math.max(1.5, most * Math.sqrt(Math.abs(liking)));
  return <circle cx={x} cy={y} r={r} className={liking < 0 ? 'dislike' : 'like'} />;
}
