import type { ReactNode } from 'react';

/** The shape of each mark in a square from -1 to 1: told apart without color. */
const SHAPES: Readonly<Record<string, string>> = {
  star: 'M0-1L.26-.36.95-.31.42.14.59.81 0 .45-.59.81-.42.14-.95-.31-.26-.36Z',
  circle: 'M-.8 0A.8.8 0 1 0 .8 0A.8.8 0 1 0-.8 0Z',
  triangle: 'M0-.9L.95.75-.95.75Z',
  diamond: 'M0-1L.85 0 0 1-.85 0Z',
  square: 'M-.75-.75H.75V.75H-.75Z',
  'triangle-down': 'M0 .9L.95-.75-.95-.75Z',
  pentagon: 'M0-.95L.95-.2.6.85-.6.85-.95-.2Z',
  cross: 'M-.3-.95H.3V-.3H.95V.3H.3V.95H-.3V.3H-.95V-.3H-.3Z',
  hexagon: 'M-.5-.87H.5L1 0 .5.87H-.5L-1 0Z',
  x: 'M-.9-.55L-.55-.9 0-.35.55-.9.9-.55.35 0 .9.55.55.9 0 .35-.55.9-.9.55-.35 0Z',
  // nobody's: all others together
  dash: 'M-.9-.3H.9V.3H-.9Z',
};

const PLAIN = SHAPES.circle!;

interface MarkProps {
  x: number;
  y: number;
  size: number;
  /** a name of `MARKS` in the polity's data; without one, a plain disc */
  shape: string | undefined;
  color: string;
  hollow?: boolean;
}

/** A person's mark in a drawing, centered on a point. */
export function Mark({ x, y, size, shape, color, hollow }: MarkProps): ReactNode {
  return (
    <path
      d={SHAPES[shape ?? ''] ?? PLAIN}
      transform={`translate(${x} ${y}) scale(${size})`}
      fill={hollow === true ? 'var(--paper)' : color}
      stroke={color}
      strokeWidth={hollow === true ? 1.6 / size : 0}
    />
  );
}

/** The same beside a name in running text. */
export function MarkInText({ shape, color }: { shape: string | undefined; color: string }): ReactNode {
  return (
    <svg className="mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <Mark x={0} y={0} size={6} shape={shape} color={color} />
    </svg>
  );
}
