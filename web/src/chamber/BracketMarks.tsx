import type { ReactNode } from 'react';
import type { Bracket } from './brackets.ts';

interface MarksProps {
  brackets: readonly Bracket[];
  /** the point of the half circle's plane at so much of the arc, so far beyond the outermost seats */
  at: (turn: number, beyond: number) => readonly [number, number];
}

const OUT = 31;
const FOOT = 6;
const STEPS = 24;

/** Brackets over those who wanted the same, each with its letter: told apart without color. */
export function BracketMarks({ brackets, at }: MarksProps): ReactNode {
  return brackets.map(({ letter, from, to }) => {
    const along = Array.from({ length: STEPS + 1 }, (_, i) => at(from + ((to - from) * i) / STEPS, OUT));
    const points = [at(from, OUT - FOOT), ...along, at(to, OUT - FOOT)];
    const [x, y] = at((from + to) / 2, OUT + 11);
    return (
      <g key={letter}>
        <polyline
          points={points.map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`).join(' ')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.4}
        />
        <text x={x} y={y + 5} textAnchor="middle" fontWeight={600}>
          {letter}
        </text>
      </g>
    );
  });
}
