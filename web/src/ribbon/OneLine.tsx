import { type ReactNode, useId } from 'react';
import type { Band, PersonBrief } from '../data/shapes.ts';
import { bandLook } from './bandLook.ts';

interface OneLineProps {
  band: Band;
  persons: readonly PersonBrief[];
  edges: readonly number[];
  height: number;
  /** months from this place on are not shown */
  shown: number;
}

/**
 * One person's chances as a stepped line from 0 (floor) to 100 (ceiling). The two doubts stand apart: the shade that fades
 * away from the line reaches the lowest and highest of the other readings, thin dashed steps are the dice.
 */
export function OneLine({ band, persons, edges, height, shown }: OneLineProps): ReactNode {
  const id = useId().replace(/\W/g, '');
  const { color: hue } = bandLook(band.person, persons, id);
  const color = band.person === null ? 'var(--ink)' : hue;
  const y = (share: number): number => height * (1 - share);
  const months = band.chance.slice(0, shown).map((chance, at) => ({ chance, at }));
  const line = (shares: readonly number[]): string => stepped(shares.slice(0, shown), edges, y);
  return (
    <g>
      <Scale y={y} along={edges.at(-1)!} />
      {(['readingLow', 'readingHigh'] as const).map((end) =>
        months.map(({ chance, at }) => (
          <Fade
            key={edges[at]!}
            id={`${id}-${at}-${end}`}
            {...{
              color,
              x: edges[at]!,
              width: edges[at + 1]! - edges[at]!,
              from: y(chance),
              to: y(band[end][at]!),
            }}
            outside={end === 'readingLow' ? band[end][at]! < chance : band[end][at]! > chance}
          />
        )),
      )}
      {(['low', 'high'] as const).map((end) => (
        <path
          key={end}
          d={line(band[end])}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={0.9}
          strokeDasharray="3 3"
        />
      ))}
      <path d={line(band.chance)} fill="none" stroke={color} strokeWidth={3} />
    </g>
  );
}

/** A stepped line: flat through each month. */
const stepped = (shares: readonly number[], edges: readonly number[], y: (share: number) => number): string =>
  shares
    .map(
      (share, at) =>
        `${at === 0 ? 'M' : 'L'}${edges[at]!.toFixed(1)} ${y(share).toFixed(1)}H${edges[at + 1]!.toFixed(1)}`,
    )
    .join('');

interface FadeProps {
  id: string;
  color: string;
  x: number;
  width: number;
  from: number;
  to: number;
  /** whether the far end lies on its own side of the line: where all readings lie on one side, the other has no shade */
  outside: boolean;
}

/** A shade that is strongest at the line and nearly gone at the far end of the readings. */
function Fade({ id, color, x, width, from, to, outside }: FadeProps): ReactNode {
  if (!outside || Math.abs(from - to) < 0.5) return null;
  return (
    <g>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} x2={0} y1={from} y2={to}>
        <stop offset="0" stopColor={color} stopOpacity={0.5} />
        <stop offset="1" stopColor={color} stopOpacity={0.08} />
      </linearGradient>
      <rect x={x} width={width} y={Math.min(from, to)} height={Math.abs(from - to)} fill={`url(#${id})`} />
    </g>
  );
}

/** What the height means: of 100 histories. */
function Scale({ y, along }: { y: (share: number) => number; along: number }): ReactNode {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => (
    <g key={share}>
      <path d={`M0 ${y(share)}H${along}`} stroke="var(--rule)" />
      <text className="quiet" x={along - 2} y={y(share) + (share === 1 ? 13 : -4)} textAnchor="end">
        {share * 100}
      </text>
    </g>
  ));
}
