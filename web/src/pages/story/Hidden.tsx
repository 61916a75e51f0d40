import type { ReactNode } from 'react';
import { words } from '../../strings/index.ts';

/** Where nothing is shown yet, and the word for it. */
export function Hidden({ x, along, height }: { x: number; along: number; height: number }): ReactNode {
  const width = along - x;
  if (width < 1) return null;
  return (
    <g>
      <rect
        x={x + 0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        fill="none"
        stroke="var(--quiet)"
        strokeDasharray="2 4"
      />
      {width > 110 && (
        <text className="quiet" x={x + width / 2} y={height / 2} textAnchor="middle">
          {words.guess.hidden}
        </text>
      )}
    </g>
  );
}
