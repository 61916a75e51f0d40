import type { Decision, Person } from 'plenum/polity';
import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { colorOf } from '../../people/colors.ts';
import { Mark } from '../../people/Mark.tsx';
import { words } from '../../strings/index.ts';
import { linesOf } from '../../words/linesOf.ts';
import { otherCounts, type VoteMatrix, voteMatrix } from './voteMatrix.ts';

interface VoteMatrixFigureProps {
  decision: Decision;
  persons: ReadonlyMap<string, Person>;
  provenance: string;
}

/** Who stood where: a row for each person, a column for each option, counts at the foot. Documented only. */
export function VoteMatrixFigure({ decision, persons, provenance }: VoteMatrixFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const matrix = voteMatrix(decision);
  const { one } = words.decisions;
  const name = (id: string): string => persons.get(id)?.short ?? id;
  const rest = otherCounts(decision);
  return (
    <Figure
      id={`decision-${decision.id}`}
      title={one.matrix}
      kind="documented"
      summary={one.matrixSummary(matrix.rows.length, matrix.options.length)}
      provenance={provenance}
      keys
      table={tableOf(matrix, name)}
      below={
        rest.length > 0 && (
          <p className="small">
            {one.otherCounts}: {rest.map(([id, count]) => `${id} ${count}`).join(', ')}
          </p>
        )
      }
    >
      <div ref={box}>
        <Drawing matrix={matrix} persons={persons} width={Math.min(width, 760)} />
      </div>
    </Figure>
  );
}

function tableOf({ options, rows }: VoteMatrix, name: (id: string) => string) {
  const { one } = words.decisions;
  return {
    columns: [one.person, ...options.map(({ label }) => label)],
    rows: [
      ...rows.map(({ person, stoodFor }) => [
        name(person),
        ...options.map(({ id }) => (stoodFor.includes(id) ? 'x' : '')),
      ]),
      [one.count, ...options.map(({ count }) => count ?? '')],
      [one.others, ...options.map(({ others }) => others.join('; '))],
    ],
  };
}

const ROW = 24;
const NAMES = 110;
const HEAD = 20;

function Drawing({
  matrix,
  persons,
  width,
}: {
  matrix: VoteMatrix;
  persons: ReadonlyMap<string, Person>;
  width: number;
}): ReactNode {
  const { options, rows } = matrix;
  const column = Math.min(200, (width - NAMES) / Math.max(1, options.length));
  const labels = options.map(({ label }) => labelLines(label, Math.floor(column / 7)));
  const head = HEAD * Math.max(1, ...labels.map(({ length }) => length));
  const foot = head + rows.length * ROW;
  const at = (i: number): number => NAMES + column * (i + 0.5);
  return (
    <svg width={width} height={foot + 28} role="presentation">
      {labels.map((lines, i) =>
        lines.map((line, l) => (
          <text key={`${options[i]!.id} ${line}`} x={at(i)} y={14 + l * 16} textAnchor="middle">
            {line}
          </text>
        )),
      )}
      {rows.map(({ person, stoodFor }, r) => {
        const y = head + r * ROW + ROW / 2;
        const known = persons.get(person);
        return (
          <g key={person}>
            <line x1={0} x2={width} y1={y - ROW / 2} y2={y - ROW / 2} className="hair" />
            <text x={0} y={y + 5}>
              {known?.short ?? person}
            </text>
            {options.map(({ id }, i) =>
              stoodFor.includes(id) ? (
                <Mark key={id} x={at(i)} y={y} size={7} shape={known?.color?.mark} color={colorOf(known)} />
              ) : null,
            )}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={foot} y2={foot} className="hair" />
      <text x={0} y={foot + 19} className="quiet">
        {words.decisions.columns.fact}
      </text>
      {options.map(({ id, count }, i) => (
        <text key={id} x={at(i)} y={foot + 19} textAnchor="middle">
          {count ?? ''}
        </text>
      ))}
    </svg>
  );
}

/** A label in lines of so many letters, at most three. */
function labelLines(label: string, letters: number): string[] {
  const lines = linesOf(label, letters);
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]}…`];
}
