import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { LabGroup } from './labWorker.ts';

const NAMES = 120;
const LINE = 15;

interface PathProps {
  /** positions of all actors, turn by turn */
  turns: readonly (readonly number[])[];
  /** what each turn is called */
  labels: readonly string[];
  group: LabGroup;
  width: number;
}

/** Positions of all actors from turn to turn: lines told apart by strokes, and by their names at the end. */
export function PathDrawing({ turns, labels: called, group, width }: PathProps): ReactNode {
  const high = Math.max(260, group.actors.length * LINE + 60);
  const x = scaleLinear([0, turns.length - 1], [34, width - NAMES]);
  const y = scaleLinear([group.low, group.high], [high - 30, 14]);
  const last = turns[turns.length - 1]!;
  const labels = spread(last.map((position) => y(position)));
  const ticks = [group.low, (group.low + group.high) / 2, group.high];
  return (
    <svg width={width} height={high} role="presentation">
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={34} x2={width - NAMES} y1={y(tick)} y2={y(tick)} className="hair" />
          <text x={28} y={y(tick) + 4} textAnchor="end" className="quiet">
            {tick}
          </text>
        </g>
      ))}
      {turns.map((_, turn) =>
        turns.length <= 12 || turn === turns.length - 1 || turn % Math.ceil(turns.length / 10) === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its number
          <text key={turn} x={x(turn)} y={high - 8} textAnchor="middle" className="quiet">
            {called[turn]}
          </text>
        ) : null,
      )}
      {group.actors.map((actor, i) => (
        <g key={actor}>
          <polyline
            points={turns.map((turn, t) => `${x(t)},${y(turn[i]!)}`).join(' ')}
            className={`turn-line dash-${i % 4}`}
          />
          <line x1={width - NAMES} x2={width - NAMES + 10} y1={y(last[i]!)} y2={labels[i]} className="hair" />
          <text x={width - NAMES + 13} y={labels[i]! + 4}>
            {actor}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Places for labels near where they belong, none over another. */
function spread(wanted: readonly number[]): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const places = [...wanted];
  order.forEach((i, rank) => {
    const before = order[rank - 1];
    if (before !== undefined) places[i] = Math.max(places[i]!, places[before]! + LINE);
  });
  const over = Math.max(0, ...places) - Math.max(0, ...wanted);
  return places.map((place) => place - over / 2);
}
