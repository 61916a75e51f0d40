import type { ReactNode } from 'react';
import type { Layer } from './bands.ts';

interface SoftProps {
  layer: Layer;
  soft: NonNullable<Layer['soft']>;
  /** out: to the highest that any reading has; in: paper shines through down to the lowest */
  way: 'out' | 'in';
  color: string;
  edges: readonly number[];
  height: number;
  id: string;
}

/** Where a difference is smaller than this share, nothing of it would be seen. */
const SEEN = 0.004;

/** The soft edge of a band on the floor or at the ceiling, month by month. */
export function SoftEdge({ layer, soft, way, color, edges, height, id }: SoftProps): ReactNode {
  const onFloor = layer.from.every((share) => share === 0);
  const y = (share: number): number => (onFloor ? height * (1 - share) : height * share);
  const fades = layer.chance.map((chance, i): ReactNode => {
    const far = way === 'out' ? Math.max(soft.high[i]!, chance) : Math.min(soft.low[i]!, chance);
    if (Math.abs(far - chance) <= SEEN) return null;
    const [a, b] = [y(chance), y(far)];
    return (
      <rect
        key={edges[i]!}
        x={edges[i]!}
        width={edges[i + 1]! - edges[i]!}
        y={Math.min(a, b)}
        height={Math.abs(a - b)}
        fill={`url(#${id})`}
      />
    );
  });
  // away from the baseline: up for a band on the floor, down for one at the ceiling
  const [y1, y2] = onFloor ? [1, 0] : [0, 1];
  const [shade, strong, weak] = way === 'out' ? [color, 0.55, 0.04] : ['var(--paper)', 0, 0.45];
  return (
    <g>
      <defs>
        <linearGradient id={id} x1={0} x2={0} y1={y1} y2={y2}>
          <stop offset="0" stopColor={shade} stopOpacity={strong} />
          <stop offset="1" stopColor={shade} stopOpacity={weak} />
        </linearGradient>
      </defs>
      {fades}
    </g>
  );
}
